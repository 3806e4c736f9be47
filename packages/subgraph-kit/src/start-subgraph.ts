import type { IncomingMessage, ServerResponse } from 'node:http';
import { rememberTokens } from '@lianban/identity/remember-tokens';
import { TokenRefused, type TokenClaims, type VerifyToken } from '@lianban/identity/verify-token';
import { isProduction } from '@lianban/process/environment';
import { checkJsonPost, HttpRefused, readJsonObject } from '@lianban/process/json-post';
import { createLog, type Log } from '@lianban/process/log';
import { counter } from '@lianban/process/metrics';
import { sendJson, serve, type Exchange, type Serving } from '@lianban/process/serve';
import { graphqlAnswerer, graphqlBody, type Answer } from './graphql-answer.ts';
import { routeFinder, type FoundRoute, type MachineRoutes, type Routes } from './routes.ts';
import type { SubgraphModule } from './subgraph-schema.ts';

/** What a request's resolvers share; made after the token is believed, disposed once the answer is complete or given up. */
export interface RequestContext {
  dispose(): unknown;
}

export interface SubgraphOptions<Context extends RequestContext> {
  name: string;
  host?: string;
  /** 0 takes a free port. */
  port: number;
  portSetting?: string;
  modules: readonly SubgraphModule[];
  /** `signal` aborts when the client goes away or the time is up: pass it to what can be cancelled. */
  context: (claims: TokenClaims, request: IncomingMessage, traceId: string, signal: AbortSignal) => Context | Promise<Context>;
  verify: VerifyToken;
  routes?: Routes;
  /** Looked for before `routes`; their callers have no token. */
  machineRoutes?: MachineRoutes;
  ready?: () => unknown;
  drain?: () => unknown;
  log?: Log;
  /** Default 1 MB. */
  bodyLimitBytes?: number;
  /** How long one request may take; default 10 000 ms (the gateway gives up earlier). */
  timeoutMs?: number;
  /** Closes introspection and `_service`; by NODE_ENV when absent. */
  production?: boolean;
}

/**
 * Starts any modules as a federated subgraph at `/graphql`. Every request carries a bearer token, which is verified here
 * again: being reached through the gateway proves nothing. Only machine routes check their callers themselves. Knows no
 * complaint and no database.
 */
export async function startSubgraph<Context extends RequestContext>(options: SubgraphOptions<Context>): Promise<Serving> {
  const log = options.log ?? createLog(options.name);
  const production = options.production ?? isProduction();
  const verify = rememberTokens(options.verify);
  const find = routeFinder(options.routes ?? {});
  const findMachine = routeFinder(options.machineRoutes ?? {});
  const refused = counter('lianban_refused_total', 'Requests refused before they were looked at.', ['process', 'code']);
  const answerer = await graphqlAnswerer<Context>({ name: options.name, modules: options.modules, production, log });

  async function graphql(request: IncomingMessage, response: ServerResponse, exchange: Exchange): Promise<void> {
    checkJsonPost(request, null);
    const claims = await verify(request.headers.authorization);
    const body = graphqlBody(await readJsonObject(request, options.bodyLimitBytes ?? 1_000_000));
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), options.timeoutMs ?? 10_000);
    exchange.gone.addEventListener('abort', () => stop.abort(), { once: true });
    try {
      const context = await options.context(claims, request, exchange.traceId, stop.signal);
      try {
        write(response, await answerer.answer(body, context, stop.signal, exchange.traceId));
      } finally {
        await context.dispose();
      }
    } finally {
      clearTimeout(timer);
    }
  }

  async function route(request: IncomingMessage, response: ServerResponse, exchange: Exchange, path: string): Promise<void> {
    const call = { request, response, traceId: exchange.traceId, signal: exchange.gone };
    const method = request.method ?? '';
    const machines = findMachine(method, path);
    if (machines !== null) {
      const { handler, params } = accepted(machines);
      await handler({ ...call, params });
      return;
    }
    const { handler, params } = accepted(find(method, path));
    await handler({ ...call, params, claims: await verify(request.headers.authorization) });
  }

  return serve({
    name: options.name,
    host: options.host ?? '127.0.0.1',
    port: options.port,
    log,
    ...(options.portSetting ? { portSetting: options.portSetting } : {}),
    ...(options.ready ? { ready: options.ready } : {}),
    drain: async () => {
      await answerer.stop();
      await options.drain?.();
    },
    handler: async (request, response, exchange) => {
      const path = (request.url ?? '/').split('?')[0]!;
      try {
        await (path === '/graphql' ? graphql(request, response, exchange) : route(request, response, exchange, path));
      } catch (error) {
        const refusal = asRefusal(error);
        if (!refusal || response.headersSent) throw error;
        refused.inc({ process: options.name, code: refusal.code });
        for (const [name, value] of Object.entries(refusal.headers)) response.setHeader(name, value);
        sendJson(response, refusal.status, {
          errors: [{ message: refusal.message, extensions: { code: refusal.code, traceId: exchange.traceId, ...refusal.reason } }],
        });
      }
    },
  });
}

function accepted<Call>(found: FoundRoute<Call> | 'other method' | null): FoundRoute<Call> {
  if (found === null) throw new HttpRefused(404, 'NOT_FOUND', 'Nothing is here.');
  if (found === 'other method') throw new HttpRefused(405, 'METHOD_NOT_ALLOWED', 'This method is not accepted here.');
  return found;
}

/** The gateway passes an answer on unread where `x-lianban-clean` says that it holds no errors. */
function write(response: ServerResponse, answer: Answer): void {
  response.writeHead(answer.status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(answer.body),
    'cache-control': 'no-store',
    ...(answer.clean ? { 'x-lianban-clean': '1' } : {}),
  });
  response.end(answer.body);
}

function asRefusal(
  error: unknown,
): { status: number; code: string; message: string; headers: Record<string, string>; reason?: { reason: string } } | null {
  if (error instanceof HttpRefused) return error;
  if (!(error instanceof TokenRefused)) return null;
  return error.reason === 'keys_unreachable'
    ? { status: 503, code: 'SIGN_IN_UNAVAILABLE', message: 'Tokens cannot be checked at the moment.', headers: { 'retry-after': '5' } }
    : {
        status: 401,
        code: 'UNAUTHENTICATED',
        message: 'A valid access token is needed.',
        headers: { 'www-authenticate': 'Bearer' },
        reason: { reason: error.reason },
      };
}
