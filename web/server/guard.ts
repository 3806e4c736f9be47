import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

/** Headers every answer carries, and a fresh nonce for the page's own scripts and styles (stack.md 6: Mantine needs style attributes). */
export function securityHeaders(secure: boolean) {
  return (_request: Request, response: Response, next: NextFunction): void => {
    const nonce = randomBytes(16).toString('base64');
    response.locals['nonce'] = nonce;
    response.set({
      'content-security-policy': [
        "default-src 'none'",
        `script-src 'self' 'nonce-${nonce}'`,
        `style-src-elem 'self' 'nonce-${nonce}'`,
        "style-src-attr 'unsafe-inline'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
      ].join('; '),
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    });
    if (secure) response.set('strict-transport-security', 'max-age=31536000');
    next();
  };
}

/**
 * Refuses every changing request that another site may have caused: the browser's `Origin` must be the portal's own
 * address or the host the request was sent to. Browsers send it with every form post.
 */
export function sameOriginOnly(portalUrl: string) {
  const own = new URL(portalUrl).host;
  return (request: Request, response: Response, next: NextFunction): void => {
    if (request.method === 'GET' || request.method === 'HEAD') return next();
    const origin = request.headers.origin;
    const host = origin !== undefined && URL.canParse(origin) ? new URL(origin).host : null;
    if (host !== null && (host === own || host === request.headers.host)) return next();
    response.status(403).type('text/plain').send('403: this request did not come from the portal itself (Origin).');
  };
}
