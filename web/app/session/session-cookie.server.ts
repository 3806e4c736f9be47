import type { AppLoadContext } from '@remix-run/node';

const NAME = 'lianban_session';
const FLOW = 'lianban_flow';

function attributes(context: AppLoadContext, maxAge: number): string {
  const secure = context.environment.PORTAL_URL.startsWith('https:') ? '; Secure' : '';
  return `Path=/; HttpOnly; SameSite=Lax; Max-Age=${maxAge}${secure}`;
}

function read(request: Request, name: string): string | null {
  for (const part of (request.headers.get('cookie') ?? '').split(/;\s*/)) {
    if (part.startsWith(`${name}=`)) return handleIn(part.slice(name.length + 1));
  }
  return null;
}

/** What identity gave out is of a closed form; anything else in the cookie is no sign-in, and never a fault. */
function handleIn(value: string): string | null {
  try {
    const handle = decodeURIComponent(value);
    return /^[\w.%+/=-]{1,2000}$/.test(handle) ? handle : null;
  } catch {
    return null;
  }
}

/** The opaque handle of the sign-in, as identity gave it; only this httpOnly cookie holds it. */
export const sessionHandle = (request: Request): string | null => read(request, NAME);

/** Keeps a sign-in until it expires at identity. */
export function keepSession(context: AppLoadContext, handle: string, expiresAt: string): string {
  const seconds = Math.max(60, Math.floor((Date.parse(expiresAt) - Date.now()) / 1000));
  return `${NAME}=${encodeURIComponent(handle)}; ${attributes(context, seconds)}`;
}

/** Forgets the sign-in in this browser. */
export const dropSession = (context: AppLoadContext): string => `${NAME}=; ${attributes(context, 0)}`;

/** The step between two pages of one sign-in: a TOTP challenge or a provider's flow, for ten minutes. */
export const flowOf = (request: Request): string | null => read(request, FLOW);
export const keepFlow = (context: AppLoadContext, flow: string): string =>
  `${FLOW}=${encodeURIComponent(flow)}; ${attributes(context, 600)}`;
export const dropFlow = (context: AppLoadContext): string => `${FLOW}=; ${attributes(context, 0)}`;
