import type { Path } from '../plan/data.ts';
import type { SubgraphError } from '../upstream/subgraph-answer.ts';

/** An error as clients get it. */
export interface AnswerError {
  message: string;
  path?: Path;
  locations?: readonly { line: number; column: number }[];
  extensions: { code: string; traceId?: string; subgraph?: string; [key: string]: unknown };
}

/** Codes under which a subgraph's message is meant for the client; under any other it is a fault and is masked. */
const SHOWN = new Set([
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'NOT_FOUND',
  'UNAUTHENTICATED',
  'UNKNOWN_ENTITY',
  'TOO_MANY_REPRESENTATIONS',
  'TIMED_OUT',
]);

/** What a caller asks wrongly or may not ask: the answer says so, and nobody on our side has anything to do. */
const CALLERS = new Set(['BAD_USER_INPUT', 'FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED']);

/** Whether an error is for us to look at, and so for the log. */
export const isOurs = ({ extensions }: AnswerError): boolean => !CALLERS.has(extensions.code) && extensions['loss'] !== 'client left';

/** Faults of ours are told by a trace id only. */
export const FAULT = 'Something went wrong on our side.';

/** A subgraph that could not be asked: its fields are null, this says why and whose they are. */
export function unavailableError(error: SubgraphError, traceId: string, path: Path): AnswerError {
  return {
    message: `The part of this answer that comes from ${error.subgraph} is not available at the moment.`,
    ...(path.length > 0 ? { path } : {}),
    extensions: { code: 'SUBGRAPH_UNAVAILABLE', subgraph: error.subgraph, loss: error.loss, traceId },
  };
}

/**
 * The errors of a subgraph in the client's terms. Subgraphs mask their own faults; this is the second wall: of an error
 * only message, path, code and trace id pass, and the message only under a code that is meant for clients.
 */
export function subgraphErrors(
  errors: readonly unknown[] | undefined,
  subgraph: string,
  traceId: string,
  clientPath: (path: Path) => Path | undefined,
): AnswerError[] {
  return (errors ?? []).map((error) => {
    const { message, path, extensions } = (typeof error === 'object' && error !== null ? error : {}) as {
      message?: unknown;
      path?: unknown;
      extensions?: { code?: unknown };
    };
    const code = typeof extensions?.code === 'string' && SHOWN.has(extensions.code) ? extensions.code : 'INTERNAL';
    const place = Array.isArray(path) ? clientPath(path as Path) : undefined;
    return {
      message: code === 'INTERNAL' || typeof message !== 'string' ? FAULT : message,
      ...(place ? { path: place } : {}),
      extensions: { code, subgraph, traceId },
    };
  });
}
