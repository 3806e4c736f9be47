import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { createLog, type Log } from './log.ts';
import { metricsText, seconds, startCollecting } from './metrics.ts';
import { onSignal } from './signals.ts';
import { StartRefused } from './start-refused.ts';
import { traceId } from './trace.ts';

/** What a handler knows about the request beside itself. */
export interface Exchange {
  traceId: string;
  /** Aborts when the client goes away before it has its answer. */
  gone: AbortSignal;
  /** Aborts when the process begins to drain: long answers (server-sent events) must end themselves then. */
  stopping: AbortSignal;
}

/** How long the whole of a request may take to come. Browsers show an answer only when all of their form is gone. */
const REQUEST_MS = 60_000;

export type Handler = (request: IncomingMessage, response: ServerResponse, exchange: Exchange) => unknown;

export interface ServeOptions {
  name: string;
  host: string;
  port: number;
  /** The setting named to the operator when the port is taken, such as `GATEWAY_PORT`. */
  portSetting?: string;
  handler: Handler;
  /** `/readyz` answers 503 while this throws or gives false. */
  ready?: () => unknown;
  /** Called once all requests are answered: close pools here. */
  drain?: () => unknown;
  /** How long requests in flight may take after the signal; then connections are cut and the exit code is 1. Default 15 000. */
  drainMs?: number;
  /** How long somebody who was answered may go on sending what nobody reads; then the connection is cut. Default: as long as a request may take to come. */
  lingerMs?: number;
  log?: Log;
}

export interface Serving {
  readonly url: string;
  readonly port: number;
  /** Drains and stops as a signal would, without ending the process. False if connections had to be cut. */
  close(): Promise<boolean>;
}

/**
 * An HTTP server with `/healthz` (alive), `/readyz` (ready) and `/metrics`; everything else goes to `handler`.
 * SIGTERM and SIGINT refuse new connections, answer what is in flight, call `drain` and exit 0.
 * @throws StartRefused with a sentence when the port is taken or may not be opened.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const log = options.log ?? createLog(options.name);
  const stopping = new AbortController();
  const duration = seconds('lianban_http_seconds', 'Time to answer an HTTP request.', ['process', 'status']);
  startCollecting();

  // Requests in flight by connection. Node's own closeIdleConnections leaves those alone that have sent nothing yet.
  const open = new Map<Socket, number>();
  const closeIdle = () => {
    for (const [socket, requests] of open) if (requests === 0) socket.destroySoon();
  };

  const server = createServer((request, response) => {
    const began = performance.now();
    const id = traceId(request);
    const gone = new AbortController();
    const { socket } = request;
    open.set(socket, (open.get(socket) ?? 0) + 1);
    response.setHeader('x-request-id', id);
    response.once('close', () => {
      duration.observe({ process: options.name, status: response.statusCode }, (performance.now() - began) / 1000);
      if (!response.writableFinished) gone.abort();
      const left = open.get(socket);
      if (left !== undefined) open.set(socket, left - 1);
      if (stopping.signal.aborted) setImmediate(closeIdle);
      else if (!request.complete && response.writableFinished) discard(request, options.lingerMs ?? REQUEST_MS);
    });
    void answer(request, response, { traceId: id, gone: gone.signal, stopping: stopping.signal });
  });
  server.on('connection', (socket: Socket) => {
    open.set(socket, 0);
    socket.once('close', () => open.delete(socket));
  });
  server.keepAliveTimeout = 65_000;
  server.requestTimeout = REQUEST_MS;

  async function answer(request: IncomingMessage, response: ServerResponse, exchange: Exchange): Promise<void> {
    try {
      if (!(await answerProbe(request, response, options.ready, stopping.signal, log))) {
        await options.handler(request, response, exchange);
      }
    } catch (error) {
      if (!exchange.gone.aborted) log.error({ err: error, traceId: exchange.traceId }, 'request failed');
      if (response.headersSent) response.destroy();
      else sendJson(response, 500, { code: 'INTERNAL', traceId: exchange.traceId });
    }
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explainListen(error, options)));
    server.listen(options.port, options.host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  const host = options.host.includes(':') ? `[${options.host}]` : options.host;

  let closing: Promise<boolean> | undefined;
  async function close(): Promise<boolean> {
    stopping.abort();
    let clean = true;
    const cut = setTimeout(() => {
      clean = false;
      server.closeAllConnections();
    }, options.drainMs ?? 15_000);
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      closeIdle();
    });
    clearTimeout(cut);
    await options.drain?.();
    return clean;
  }
  const closeOnce = () => (closing ??= close());
  const forget = onSignal(async (signal) => {
    log.info({ signal }, 'draining');
    const clean = await closeOnce();
    log.info({ clean }, 'stopped');
    return clean;
  });

  const url = `http://${host}:${port}`;
  log.info({ url }, 'listening');
  return {
    url,
    port,
    close: () => {
      forget();
      return closeOnce();
    },
  };
}

/** Lets the rest of a request that was answered come and go: cut off at once, whoever sends it often loses the answer. */
function discard(request: IncomingMessage, lingerMs: number): void {
  const { socket } = request;
  const cut = setTimeout(() => socket.destroy(), lingerMs).unref();
  for (const emitter of [request, socket]) emitter.once('close', () => clearTimeout(cut));
  request.resume();
}

/** One JSON answer with its length; never cached. */
export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = JSON.stringify(body);
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(text);
}

async function answerProbe(
  request: IncomingMessage,
  response: ServerResponse,
  ready: ServeOptions['ready'],
  stopping: AbortSignal,
  log: Log,
): Promise<boolean> {
  if (request.method !== 'GET') return false;
  switch (request.url) {
    case '/healthz':
      sendJson(response, 200, { status: 'alive' });
      return true;
    case '/readyz': {
      const isReady = !stopping.aborted && (await askReady(ready, log));
      sendJson(response, isReady ? 200 : 503, { status: isReady ? 'ready' : stopping.aborted ? 'stopping' : 'not ready' });
      return true;
    }
    case '/metrics': {
      const metrics = await metricsText();
      response.writeHead(200, { 'content-type': metrics.contentType });
      response.end(metrics.body);
      return true;
    }
    default:
      return false;
  }
}

async function askReady(ready: ServeOptions['ready'], log: Log): Promise<boolean> {
  try {
    return (await ready?.()) !== false;
  } catch (error) {
    log.warn({ err: error }, 'not ready');
    return false;
  }
}

function explainListen(error: NodeJS.ErrnoException, { host, port, portSetting }: ServeOptions): Error {
  const advice = portSetting === undefined ? 'choose another port' : `set ${portSetting} to a free port`;
  if (error.code === 'EADDRINUSE')
    return new StartRefused(`Port ${port} on ${host} is taken by another process. Stop that process, or ${advice}.`);
  if (error.code === 'EACCES') return new StartRefused(`Port ${port} on ${host} may not be opened by this user; ${advice}.`);
  if (error.code === 'EADDRNOTAVAIL')
    return new StartRefused(`This machine has no address ${host}; set HOST to one it has, such as 127.0.0.1.`);
  return error;
}
