import { errors, Pool } from 'undici';
import { counter, seconds } from '@lianban/process/metrics';
import { isObject, type Json } from '../plan/data.ts';
import { CLIENT_LEFT, SubgraphError, type SubgraphAnswer, type SubgraphCall } from './subgraph-answer.ts';

/** What goes with every call of one client's request. */
export interface CallContext {
  headers: Readonly<Record<string, string>>;
  /** Aborts when the client leaves or the time of the whole operation is up: upstream calls are cancelled with it. */
  signal: AbortSignal;
}

/** An answer as bytes, for passing on unread, or understood. */
export type RawAnswer = { bytes: Uint8Array; answer?: never } | { bytes?: never; answer: SubgraphAnswer };

/** A query whose connection failed is tried this often in all; a mutation once (it may have been carried out). */
const QUERY_TRIES = 3;
const PAUSES_MS = [30, 120];
const LARGEST_ANSWER_BYTES = 32 * 1024 * 1024;
const CONNECTION_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Connections to the subgraphs; requests are never merged, whatever they have in common. */
export class SubgraphClient {
  readonly #ends = new Map<string, { pool: Pool; origin: string; path: string }>();
  readonly #took = seconds('lianban_subgraph_seconds', 'Time a subgraph took to answer.', ['subgraph']);
  readonly #lost = counter('lianban_subgraph_lost_total', 'Calls of a subgraph that gave no answer.', ['subgraph', 'loss']);
  readonly #queryText = new Map<string, string>();

  constructor(subgraphs: ReadonlyMap<string, string>) {
    for (const [name, address] of subgraphs) {
      const { origin, pathname, search } = new URL(address);
      // Kept shorter than the subgraphs keep connections, so that none is closed under a request on its way.
      const pool = new Pool(origin, {
        connections: 128,
        pipelining: 1,
        keepAliveTimeout: 30_000,
        connect: { timeout: 2_000 },
        headersTimeout: 0,
        bodyTimeout: 0,
        maxResponseSize: LARGEST_ANSWER_BYTES,
      });
      this.#ends.set(name, { pool, origin, path: pathname + search });
    }
  }

  /** The pool of a subgraph, for its other routes; undefined if there is none of this name. */
  poolOf(subgraph: string): Pool | undefined {
    return this.#ends.get(subgraph)?.pool;
  }

  /** @throws SubgraphError when there is no GraphQL answer */
  async call(call: SubgraphCall, context: CallContext): Promise<SubgraphAnswer> {
    return (await this.callRaw(call, context, false)).answer ?? {};
  }

  /**
   * @param passOn give an answer that is marked as free of errors as bytes
   * @throws SubgraphError
   */
  async callRaw(call: SubgraphCall, context: CallContext, passOn: boolean): Promise<RawAnswer> {
    const stop = this.#took.startTimer({ subgraph: call.subgraph });
    try {
      for (let attempt = 1; ; attempt++) {
        try {
          return await this.#once(call, context, passOn);
        } catch (error) {
          const failure = this.#failure(call.subgraph, error, context.signal);
          if (failure.loss !== 'unreachable' || !call.isQuery || attempt >= QUERY_TRIES) throw failure;
          await pause(PAUSES_MS[attempt - 1] ?? 0, context.signal);
        }
      }
    } catch (error) {
      if (error instanceof SubgraphError) this.#lost.inc({ subgraph: call.subgraph, loss: error.loss });
      throw error;
    } finally {
      stop();
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#ends.values()].map(({ pool }) => pool.close()));
  }

  async #once({ subgraph, operation, variables }: SubgraphCall, { headers, signal }: CallContext, passOn: boolean): Promise<RawAnswer> {
    const end = this.#ends.get(subgraph);
    if (!end) throw new Error(`The plan names a subgraph the supergraph does not: ${subgraph}`);
    const response = await end.pool.request({
      method: 'POST',
      path: end.path,
      signal,
      headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
      body: `{"query":${this.#quoted(operation)},"variables":${JSON.stringify(variables)}}`,
    });
    const bytes = await response.body.bytes();
    if (passOn && response.statusCode === 200 && response.headers['x-lianban-clean'] === '1') return { bytes };
    return { answer: understood(subgraph, response.statusCode, bytes) };
  }

  /** Operations of plans are few and sent often: their JSON text is kept. */
  #quoted(operation: string): string {
    let text = this.#queryText.get(operation);
    if (text === undefined) {
      if (this.#queryText.size > 5_000) this.#queryText.clear();
      this.#queryText.set(operation, (text = JSON.stringify(operation)));
    }
    return text;
  }

  #failure(subgraph: string, error: unknown, signal: AbortSignal): SubgraphError {
    if (error instanceof SubgraphError) return error;
    if (signal.aborted) return new SubgraphError(subgraph, signal.reason === CLIENT_LEFT ? 'client left' : 'timed out', error);
    const code = (error as { code?: unknown }).code;
    if (typeof code === 'string' && CONNECTION_CODES.has(code)) return new SubgraphError(subgraph, 'unreachable', error);
    if (error instanceof errors.UndiciError || typeof code === 'string') return new SubgraphError(subgraph, 'not understood', error);
    throw error;
  }
}

function understood(subgraph: string, status: number, bytes: Uint8Array): SubgraphAnswer {
  let value: Json;
  try {
    value = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8')) as Json;
  } catch (error) {
    throw new SubgraphError(subgraph, 'not understood', error);
  }
  if (!isObject(value)) throw new SubgraphError(subgraph, 'not understood', `status ${status}`);
  const data = isObject(value['data']) ? value['data'] : null;
  const given = value['errors'];
  if (data === null && !Array.isArray(given))
    throw new SubgraphError(subgraph, status >= 500 ? 'refused' : 'not understood', `status ${status}`);
  return { data, ...(Array.isArray(given) ? { errors: given } : {}) };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
