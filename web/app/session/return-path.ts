/**
 * A path inside the portal to go on to after signing in, or `/`. Addresses of other sites, `//host`, back slashes and
 * control characters are not paths: no open redirect.
 */
export function returnPath(wanted: unknown): string {
  if (typeof wanted !== 'string' || !wanted.startsWith('/') || /[\\\u0000-\u001f]/.test(wanted)) return '/';
  const own = 'http://portal.invalid';
  if (!URL.canParse(wanted, own)) return '/';
  const url = new URL(wanted, own);
  if (url.origin !== own || url.pathname.startsWith('//') || url.pathname.startsWith('/sign-')) return '/';
  return `${url.pathname}${url.search}`;
}
