import { execute, GraphQLError, type ExecutionResult } from 'graphql';
import type { Log } from '@lianban/process/log';
import { executePlan, type Run } from '../plan/execute-plan.ts';
import { askedOperation, type Manifest } from '../operation/persisted.ts';
import { InvalidOperation, preparer, type Prepared, type PrepareOptions } from '../operation/prepare.ts';
import type { CallContext, SubgraphClient } from '../upstream/subgraph-client.ts';
import { SubgraphError } from '../upstream/subgraph-answer.ts';
import { complete } from './complete.ts';
import { type AnswerError, FAULT, isOurs } from './errors.ts';

export interface AnswerOptions extends PrepareOptions {
  client: SubgraphClient;
  manifest: Manifest;
  persistedOnly: boolean;
  log: Log;
}

export interface Answer {
  status: number;
  body: string | Uint8Array;
}

/** Answers GraphQL requests: find the operation, prepare it once, carry out its plan, cut the answer to what was asked. */
export function answerer(options: AnswerOptions) {
  const { client, supergraph, log } = options;
  const { prepare, coerce } = preparer(options);

  /** Never throws for what the client did wrong; a fault of ours is thrown. */
  return async (body: Readonly<Record<string, unknown>>, context: CallContext, traceId: string): Promise<Answer> => {
    try {
      const variables = objectOr(body['variables'], 'variables');
      const name = body['operationName'] ?? null;
      if (name !== null && typeof name !== 'string')
        throw new GraphQLError('operationName must be a text.', { extensions: { code: 'BAD_REQUEST' } });
      const asked = askedOperation(body, options.manifest, options.persistedOnly);
      const prepared = await prepare(asked.text, name, asked.persisted, variables);
      const coerced = coerce(prepared, variables);
      if (prepared.introspects) return json(200, introspect(prepared));
      return await (prepared.passOn
        ? passOn(prepared, variables, coerced, context, traceId)
        : carryOut(prepared, variables, coerced, context, traceId));
    } catch (error) {
      const wrong = error instanceof InvalidOperation ? error.errors : error instanceof GraphQLError ? [error] : null;
      if (!wrong) throw error;
      return json(400, { errors: wrong.map((one) => requestError(one, traceId)) });
    }
  };

  async function passOn(
    prepared: Prepared,
    variables: Record<string, unknown>,
    coerced: Record<string, unknown>,
    context: CallContext,
    traceId: string,
  ): Promise<Answer> {
    const node = prepared.passOn!;
    const run = newRun(prepared, variables, coerced, context, traceId);
    const sent = Object.fromEntries((node.variableUsages ?? []).filter((name) => name in variables).map((name) => [name, variables[name]]));
    try {
      const raw = await client.callRaw(
        { subgraph: node.serviceName, operation: node.operation, isQuery: node.operationKind !== 'mutation', variables: sent },
        context,
        true,
      );
      if (raw.bytes) return { status: 200, body: raw.bytes };
      run.call = async () => raw.answer;
    } catch (error) {
      if (!(error instanceof SubgraphError)) throw error;
      run.call = () => Promise.reject(error);
    }
    return finish(prepared, run);
  }

  function carryOut(
    prepared: Prepared,
    variables: Record<string, unknown>,
    coerced: Record<string, unknown>,
    context: CallContext,
    traceId: string,
  ): Promise<Answer> {
    return finish(prepared, newRun(prepared, variables, coerced, context, traceId));
  }

  function newRun(
    prepared: Prepared,
    variables: Record<string, unknown>,
    coerced: Record<string, unknown>,
    context: CallContext,
    traceId: string,
  ): Run {
    return {
      schema: supergraph.schema,
      variables,
      coerced,
      rootKeys: prepared.rootKeys,
      data: {},
      errors: [],
      traceId,
      call: (call) => client.call(call, context),
    };
  }

  async function finish(prepared: Prepared, run: Run): Promise<Answer> {
    if (prepared.plan) await executePlan(prepared.plan, run);
    for (const { extensions } of run.errors.filter(isOurs))
      log.warn({ ...extensions, traceId: run.traceId }, 'part of an answer is missing');
    const data = complete(run.data, prepared.selectionFor(run.coerced));
    const errors =
      data === null && run.errors.length === 0 ? [{ message: FAULT, extensions: { code: 'INTERNAL', traceId: run.traceId } }] : run.errors;
    return json(200, errors.length > 0 ? { errors, data } : { data });
  }

  function introspect(prepared: Prepared): ExecutionResult {
    return execute({
      schema: supergraph.schema,
      document: prepared.document,
      operationName: prepared.operation.name?.value ?? null,
    }) as ExecutionResult;
  }
}

function requestError(error: GraphQLError, traceId: string): AnswerError {
  const code = typeof error.extensions['code'] === 'string' ? error.extensions['code'] : 'GRAPHQL_VALIDATION_FAILED';
  return {
    message: error.message,
    ...(error.locations ? { locations: error.locations } : {}),
    extensions: { ...error.extensions, code, traceId },
  };
}

function objectOr(value: unknown, name: string): Record<string, unknown> {
  if (value === undefined || value === null) return {};
  if (typeof value !== 'object' || Array.isArray(value))
    throw new GraphQLError(`${name} must be an object.`, { extensions: { code: 'BAD_REQUEST' } });
  return value as Record<string, unknown>;
}

function json(status: number, value: unknown): Answer {
  return { status, body: JSON.stringify(value) };
}
