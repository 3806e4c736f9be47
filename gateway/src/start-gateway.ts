import type { IncomingMessage, ServerResponse } from 'node:http';
import { rememberTokens } from '@lianban/identity/remember-tokens';
import { TokenRefused, type TokenClaims, type VerifyToken } from '@lianban/identity/verify-token';
import { checkJsonPost, HttpRefused, readJsonObject } from '@lianban/process/json-post';
import { createLog, type Log } from '@lianban/process/log';
import { counter } from '@lianban/process/metrics';
import { sendJson, serve, type Exchange, type Serving } from '@lianban/process/serve';
import { traceHeaders } from '@lianban/process/trace';
import { answerer } from './answer/answer-operation.ts';
import type { Limits } from './operation/limits.ts';
import type { Manifest } from './operation/persisted.ts';
import { rateLimit } from '@lianban/process/rate-limit';
import type { Supergraph } from './supergraph.ts';
import { forwardFile } from './upstream/forward-file.ts';
import { CLIENT_LEFT } from './upstream/subgraph-answer.ts';
import { SubgraphClient } from './upstream/subgraph-client.ts';

export interface GatewayOptions {
  host?: string;
  port: number;
  supergraph: Supergraph;
  /** Null lets everybody in (outside production only): the subgraphs then see what token there is, if any. */
  verify: VerifyToken | null;
  manifest?: Manifest;
  persistedOnly?: boolean;
  production: boolean;
  limits?: Partial<Limits>;
  bodyLimitBytes?: number;
  fileLimitBytes?: number;
  /** The whole of an operation, all its upstream calls together. */
  timeoutMs?: number;
  fileTimeoutMs?: number;
  requestsPerMinute?: number;
  log?: Log;
}

const LIMITS: Limits = { tokens: 3_000, depth: 12, aliases: 30, rootFields: 20, cost: 20_000 };
const OWN_HEADERS = ['authorization', 'x-lianban-client', 'apollo-require-preflight'];
const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=31536000',
};

/** Joins the subgraphs of any supergraph into one graph at `/graphql`, and forwards files; knows no complaint. */
export function startGateway(options: GatewayOptions): Promise<Serving> {
  const log = options.log ?? createLog('gateway');
  const client = new SubgraphClient(options.supergraph.subgraphs);
  const verify = options.verify && rememberTokens(options.verify);
  const rate = rateLimit(options.requestsPerMinute ?? 0);
  const refused = counter('lianban_refused_total', 'Requests refused before they were looked at.', ['process', 'code']);
  const answer = answerer({
    client,
    log,
    supergraph: options.supergraph,
    manifest: options.manifest ?? new Map(),
    persistedOnly: options.persistedOnly ?? false,
    limits: { ...LIMITS, ...options.limits },
    introspection: !options.production,
    hideSuggestions: options.production,
  });

  async function admit(request: IncomingMessage): Promise<TokenClaims | null> {
    const claims = verify ? await verify(request.headers.authorization) : null;
    const wait = rate.take(claims?.tenantId ?? '');
    if (wait > 0)
      throw new HttpRefused(429, 'RATE_LIMITED', `Too many requests of this organisation; the next may come in ${wait} s.`, {
        'retry-after': String(wait),
      });
    return claims;
  }

  async function graphql(request: IncomingMessage, response: ServerResponse, exchange: Exchange): Promise<void> {
    checkJsonPost(request, verify ? null : OWN_HEADERS);
    await admit(request);
    const body = await readJsonObject(request, options.bodyLimitBytes ?? 1_000_000);
    const stop = new AbortController();
    const timer = setTimeout(() => stop.abort(), options.timeoutMs ?? 4_500);
    exchange.gone.addEventListener('abort', () => stop.abort(CLIENT_LEFT), { once: true });
    try {
      const answered = await answer(body, { headers: forwarded(request, exchange.traceId), signal: stop.signal }, exchange.traceId);
      if (exchange.gone.aborted) return;
      response.writeHead(answered.status, {
        'content-type': 'application/json; charset=utf-8',
        'content-length': typeof answered.body === 'string' ? Buffer.byteLength(answered.body) : answered.body.byteLength,
        'cache-control': 'no-store',
      });
      response.end(answered.body);
    } finally {
      clearTimeout(timer);
    }
  }

  async function files(
    request: IncomingMessage,
    response: ServerResponse,
    exchange: Exchange,
    subgraph: string,
    id: string | null,
  ): Promise<void> {
    const pool = client.poolOf(subgraph);
    if (!pool) throw new HttpRefused(404, 'NOT_FOUND', 'Nothing is here.');
    await admit(request);
    await forwardFile(pool, subgraph, id, request, response, forwarded(request, exchange.traceId), exchange.gone, {
      bytes: options.fileLimitBytes ?? 20 * 1024 * 1024,
      timeoutMs: options.fileTimeoutMs ?? 60_000,
    });
  }

  return serve({
    name: 'gateway',
    host: options.host ?? '127.0.0.1',
    port: options.port,
    portSetting: 'GATEWAY_PORT',
    log,
    drain: () => client.close(),
    handler: async (request, response, exchange) => {
      for (const name in SECURITY_HEADERS) response.setHeader(name, SECURITY_HEADERS[name as keyof typeof SECURITY_HEADERS]);
      const [path = '/'] = (request.url ?? '/').split('?');
      try {
        const file = /^\/files\/([\w-]+)(?:\/([^/]+))?$/.exec(path);
        if (path === '/graphql') await graphql(request, response, exchange);
        else if (file) await files(request, response, exchange, file[1]!, file[2] === undefined ? null : decoded(file[2]));
        else throw new HttpRefused(404, 'NOT_FOUND', 'Nothing is here.');
      } catch (error) {
        const refusal = asRefusal(error);
        if (!refusal || response.headersSent) throw error;
        refused.inc({ process: 'gateway', code: refusal.code });
        for (const [name, value] of Object.entries(refusal.headers)) response.setHeader(name, value);
        sendJson(response, refusal.status, {
          errors: [{ message: refusal.message, extensions: { code: refusal.code, traceId: exchange.traceId, ...refusal.reason } }],
        });
      }
    },
  });
}

/** What of the client's request the subgraphs see: whose it is, in which tongue, of which trace. */
function forwarded(request: IncomingMessage, id: string): Record<string, string> {
  const headers = traceHeaders(id);
  for (const name of ['authorization', 'accept-language', 'x-lianban-client']) {
    const value = request.headers[name];
    if (typeof value === 'string') headers[name] = value;
  }
  return headers;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new HttpRefused(404, 'NOT_FOUND', 'Nothing is here.');
  }
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
