import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What is stored of a one-time token: its digest, so that a copy of the database opens nothing. */
export function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** A fresh one-time token of 256 bits, safe in a URL. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The handle a browser gets for a session: its token and our seal, so that the stored token alone opens nothing. */
export function sealHandle(token: string, secret: string): string {
  return `${token}.${seal(token, secret)}`;
}

/** The session's token inside a handle, or null when the handle is not ours. */
export function openHandle(handle: string, secret: string): string | null {
  const [token, given, ...rest] = handle.split('.');
  if (!token || !given || rest.length > 0) return null;
  const expected = Buffer.from(seal(token, secret));
  const actual = Buffer.from(given);
  return expected.length === actual.length && timingSafeEqual(expected, actual) ? token : null;
}

function seal(token: string, secret: string): string {
  return createHmac('sha256', secret).update(`session handle:${token}`).digest('base64url');
}
