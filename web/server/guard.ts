import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
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
    keptNowhere(response);
    next();
  };
}

/** Pages, their data and what is looked up while typing hold people's data: no cache keeps what its route does not permit. */
function keptNowhere(response: Response): void {
  const write = response.writeHead.bind(response) as (...asked: unknown[]) => Response;
  response.writeHead = ((...asked: unknown[]) => {
    // Only now is it known whether the route has said something: Remix adds its headers to ours.
    if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-store');
    return write(...asked);
  }) as Response['writeHead'];
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

const MIB = 1024 * 1024;
/** Forms with files: a complaint's several, one document or one list elsewhere. What everything else may send is far above what people type. */
const WITH_FILES = [
  { path: /^\/complaints/, mostBytes: 64 * MIB },
  { path: /^\/(?:registry\/(?:manuals|import)|scorecards\/figures\/import|settlements\/reconcile)/, mostBytes: 24 * MIB },
];
const MOST_BYTES = MIB;
/** A form whose files are too large by no more than this is still answered as a form; what is beyond is none that people send. */
const MOST_TO_ANSWER = 512 * MIB;
const FORM = /^(?:application\/x-www-form-urlencoded|multipart\/form-data; *boundary=)/i;

/**
 * Refuses what no form of ours sends, before any of it is kept in memory: another type, no length, too much. Node itself
 * takes no more bytes than were announced.
 */
export function formsOnly(request: Request, response: Response, next: NextFunction): void {
  if (request.method === 'GET' || request.method === 'HEAD') return next();
  const refuse = (status: number, why: string): void => void response.status(status).type('text/plain').send(`${status}: ${why}`);
  const length = request.headers['content-length'];
  if (length === undefined) return refuse(411, 'a form announces its length (Content-Length).');
  const withFiles = WITH_FILES.find(({ path }) => path.test(request.path));
  const mostBytes = withFiles?.mostBytes ?? MOST_BYTES;
  if (Number(length) > mostBytes) {
    const type = request.headers['content-type'] ?? '';
    if (withFiles === undefined || Number(length) > MOST_TO_ANSWER || !type.startsWith('multipart/'))
      return refuse(413, '提交的内容太大，请减少附件后重新提交。Too much to send at once: send fewer files.');
    // Browsers show an answer when all of the form is gone: whoever holds the rest back lets it go by then.
    response.on('finish', () => request.removeAllListeners('data').resume());
    return void headOf(request).then((head) => {
      response.locals['cutOff'] = { head, type, mostMegabytes: mostBytes / MIB } satisfies CutOff;
      next();
    }, next);
  }
  if (Number(length) > 0 && !FORM.test(request.headers['content-type'] ?? '')) return refuse(415, 'only forms are taken here.');
  next();
}

/** A form that was too large to be read: its beginning, in which the fields before its files stand. */
export interface CutOff {
  readonly head: Buffer;
  readonly type: string;
  /** How much the page takes at once. */
  readonly mostMegabytes: number;
}

const HEAD_BYTES = 256 * 1024;

/** The beginning of a body; the rest is never kept, and is let go by when the answer is sent. */
function headOf(request: Request): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    const done = (): void => {
      request.off('data', take).off('end', done).off('error', reject).pause();
      resolve(Buffer.concat(pieces).subarray(0, HEAD_BYTES));
    };
    const take = (piece: Buffer): void => {
      pieces.push(piece);
      length += piece.length;
      if (length >= HEAD_BYTES) done();
    };
    request.on('data', take).on('end', done).on('error', reject);
  });
}

/**
 * The browser's network address: the socket's, or, behind `proxies` of our own, what the outermost of them saw. What a
 * browser itself writes into X-Forwarded-For stands further left and is never believed.
 */
export function clientAddress({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, proxies: number): string {
  const said = [headers['x-forwarded-for'] ?? []].flat().join(',');
  const seen = [...said.split(',').map((each) => each.trim()), socket.remoteAddress ?? ''].filter(Boolean);
  return seen.at(-1 - proxies) ?? seen[0] ?? '';
}
