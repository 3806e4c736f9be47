import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

const TRACEPARENT = /^[\da-f]{2}-([\da-f]{32})-[\da-f]{16}-[\da-f]{2}/;
const REQUEST_ID = /^[\w-]{8,64}$/;
const NO_TRACE = '0'.repeat(32);

/** A fresh trace id: 32 hexadecimal digits, as W3C Trace Context has them. */
export function newTraceId(): string {
  return randomBytes(16).toString('hex');
}

/**
 * The id that ties together all that one act of a user causes: from W3C `traceparent`, else from a well-formed
 * `x-request-id`, else new. Never text that could break a log line, a header or a SQL comment.
 */
export function traceId(request: Pick<IncomingMessage, 'headers'>): string {
  const parent = request.headers['traceparent'];
  const fromParent = typeof parent === 'string' ? TRACEPARENT.exec(parent)?.[1] : undefined;
  if (fromParent !== undefined && fromParent !== NO_TRACE) return fromParent;
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && REQUEST_ID.test(given) ? given : newTraceId();
}

/** The headers that carry a trace id to the next process. */
export function traceHeaders(id: string): Record<string, string> {
  return /^[\da-f]{32}$/.test(id)
    ? { traceparent: `00-${id}-${randomBytes(8).toString('hex')}-01`, 'x-request-id': id }
    : { 'x-request-id': id };
}
