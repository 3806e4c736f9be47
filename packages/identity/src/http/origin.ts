import { timingSafeEqual, createHash } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Where a call comes from, for lock-outs and the audit trail. */
export interface Origin {
  /** IP address of the person's browser as far as we may believe it. */
  readonly address: string;
  readonly agent: string;
}

const ADDRESS = /^[\da-f.:]{2,45}$/i;

/** The browser's address as passed on by the portal's server (proved by the internal secret), else the socket's. */
export function originOf(request: IncomingMessage, internalSecret: string): Origin {
  const trusted = sameText(header(request, 'x-internal-secret'), internalSecret);
  const passedOn = trusted ? header(request, 'x-client-address') : '';
  return {
    address: plainAddress(ADDRESS.test(passedOn) ? passedOn : (request.socket.remoteAddress ?? 'unknown')),
    agent: printable(trusted ? header(request, 'x-client-agent') : header(request, 'user-agent')).slice(0, 300),
  };
}

/** Headers for calls of the engine, which stores them with the session. */
export function headersOf(from: Origin, more: Record<string, string> = {}): Headers {
  return new Headers({ 'x-client-address': from.address, 'user-agent': from.agent, ...more });
}

function header(request: IncomingMessage, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

/** Header values may hold Latin-1 only; what else a browser sends is left out. */
function printable(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, '');
}

/** IPv4 addresses met through an IPv6 socket are written as themselves. */
function plainAddress(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  return mapped?.[1] ?? address.toLowerCase();
}

function sameText(given: string, expected: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
