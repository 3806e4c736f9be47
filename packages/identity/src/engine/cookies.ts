const PREFIX = 'lianban';

/** The name under which the engine keeps a pending second factor. */
export const SECOND_FACTOR_COOKIE = `${PREFIX}.two_factor`;

/** The value the engine set for a cookie, still encoded as it must be sent back. */
export function cookieSet(headers: Headers, name: string): string | null {
  for (const line of headers.getSetCookie()) {
    const [pair = ''] = line.split(';');
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim() === name && pair.length > at + 1) return pair.slice(at + 1);
  }
  return null;
}

/** The token of the session the engine opened in this call, or null. */
export function sessionOpened(headers: Headers): string | null {
  const value = cookieSet(headers, `${PREFIX}.session_token`);
  return value ? (decodeURIComponent(value).split('.')[0] ?? null) : null;
}
