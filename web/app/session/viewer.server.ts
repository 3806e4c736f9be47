import { redirect } from '@remix-run/node';
import { askIdentity, type Asking } from './identity.server.ts';
import { faceOf, type Person, type Seat, type Viewer } from './seat.ts';
import { dropSession, sessionHandle } from './session-cookie.server.ts';

interface SessionAnswer {
  person: Person;
  session: { id: string; method: 'password' | 'oidc'; coversTenantId: string | null; createdAt: string; expiresAt: string };
  seat: Seat | null;
  seats: Seat[];
}

/** The open sign-in as identity knows it, asked once per request; null where there is none. */
export function signIn(asking: Asking): Promise<SessionAnswer | null> {
  const { context, request } = asking;
  const known = context.memory.get('sign-in') as Promise<SessionAnswer | null> | undefined;
  if (known) return known;
  const asked =
    sessionHandle(request) === null
      ? Promise.resolve(null)
      : askIdentity<SessionAnswer>(asking, '/session').then((answer) => (answer.ok ? answer.data : null));
  context.memory.set('sign-in', asked);
  return asked;
}

/** Where a page sends those who must sign in first, and back again afterwards. */
export function toSignIn({ context, request }: Asking): Response {
  const url = new URL(request.url);
  const path = request.method === 'GET' ? `${url.pathname.replace(/\.data$/, '')}${url.search}` : '/';
  const back = path === '/' || path === '/_root' ? '' : `?to=${encodeURIComponent(path)}`;
  return redirect(`/sign-in${back}`, { headers: { 'set-cookie': dropSession(context) } });
}

/** The person and the chosen seat, or null. */
export async function viewerOf(asking: Asking): Promise<Viewer | null> {
  const open = await signIn(asking);
  if (!open?.seat) return null;
  return { person: open.person, seat: open.seat, seats: open.seats, face: faceOf(open.seat.tenantKind), method: open.session.method };
}

/** The person and the chosen seat. @throws a redirect to sign-in, or to the choice of a seat. */
export async function requireViewer(asking: Asking): Promise<Viewer> {
  const viewer = await viewerOf(asking);
  if (viewer) return viewer;
  const open = await signIn(asking);
  throw open ? redirect('/seat') : toSignIn(asking);
}
