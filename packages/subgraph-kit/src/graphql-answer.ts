import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Log } from '@lianban/process/log';
import { HttpRefused } from '@lianban/process/json-post';
import type { FormattedExecutionResult } from 'graphql';
import { errorForm, isFault, KitCode } from './error-form.ts';
import { RequestOver } from './request-over.ts';
import { subgraphSchema, type SubgraphModule } from './subgraph-schema.ts';

export interface Answer {
  status: number;
  body: string;
  /** There are no errors in it. */
  clean: boolean;
}

export interface GraphQLBody {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
}

/** @throws HttpRefused 400 when the body has not the form of a GraphQL request */
export function graphqlBody({ query, operationName, variables }: Record<string, unknown>): GraphQLBody {
  const wrong = (message: string) => new HttpRefused(400, 'BAD_REQUEST', message);
  if (typeof query !== 'string') throw wrong('The body needs a query.');
  if (operationName !== undefined && operationName !== null && typeof operationName !== 'string')
    throw wrong('operationName must be a text.');
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables)))
    throw wrong('variables must be an object.');
  return { query, ...(operationName ? { operationName } : {}), ...(variables ? { variables: variables as Record<string, unknown> } : {}) };
}

/** A parser's limit far above any real query: a bomb of tokens is refused before it is parsed to the end. */
const MOST_TOKENS = 20_000;

/** Runs GraphQL requests of one subgraph; nothing here knows HTTP beyond the status. */
export async function graphqlAnswerer<Context extends object>(options: {
  name: string;
  modules: readonly SubgraphModule[];
  production: boolean;
  log: Log;
}) {
  const { log } = options;
  const server = new ApolloServer<Context>({
    schema: subgraphSchema(options.modules, { hideSdl: options.production }),
    introspection: !options.production,
    hideSchemaDetailsFromClientErrors: options.production,
    includeStacktraceInErrorResponses: false,
    formatError: errorForm,
    csrfPrevention: false,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    maxRecursiveSelections: true,
    nodeEnv: 'production',
    logger: { debug() {}, info() {}, warn: (text: unknown) => log.warn(String(text)), error: (text: unknown) => log.error(String(text)) },
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      faultLog(log),
    ],
  });
  await server.start();

  /** Runs one request. After `signal` aborts nobody waits for the resolvers any more. */
  async function answer(request: GraphQLBody, context: Context, signal: AbortSignal, traceId: string): Promise<Answer> {
    Object.assign(context, { [trace]: traceId });
    const response = await givenUpBy(server.executeOperation(request, { contextValue: context }), signal);
    if (response === null)
      return {
        status: 504,
        clean: false,
        body: JSON.stringify({ errors: [{ message: 'This took too long.', extensions: { code: KitCode.timedOut, traceId } }] }),
      };
    if (response.body.kind !== 'single') throw new Error('Incremental delivery is not served.');
    const result: FormattedExecutionResult = response.body.singleResult;
    for (const error of result.errors ?? []) Object.assign(error.extensions ?? {}, { traceId });
    return { status: response.http.status ?? 200, clean: result.errors === undefined, body: JSON.stringify(result) };
  }

  return { answer, stop: () => server.stop() };
}

/** On the context itself, which Apollo copies with all its own properties: the log of a fault names its trace by it. */
const trace = Symbol('trace');

/** The cause of a fault goes to our log, with the trace id the client is shown; a client that went away is none. */
function faultLog<Context extends object>(log: Log): ApolloServerPlugin<Context> {
  return {
    requestDidStart: async () => ({
      didEncounterErrors: async ({ errors, contextValue, request }) => {
        for (const error of errors) {
          const formatted = errorForm(error.toJSON(), error);
          if (isFault(formatted) && !(unwrapResolverError(error) instanceof RequestOver))
            log.error(
              {
                err: unwrapResolverError(error),
                path: error.path,
                operation: request.operationName,
                traceId: (contextValue as { [trace]?: string })[trace],
              },
              'fault',
            );
        }
      },
    }),
  };
}

async function givenUpBy<T>(work: Promise<T>, signal: AbortSignal): Promise<T | null> {
  if (signal.aborted) return null;
  let stop!: () => void;
  const given = new Promise<null>((resolve) => {
    stop = () => resolve(null);
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, given]);
  } finally {
    signal.removeEventListener('abort', stop);
    work.catch(() => undefined);
  }
}
