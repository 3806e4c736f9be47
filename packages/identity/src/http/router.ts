import type { IncomingMessage } from 'node:http';
import { auditRoutes } from '../audit/audit.routes.ts';
import type { Identity } from '../identity.ts';
import { invitationRoutes } from '../invitation/invitation.routes.ts';
import { invitationsRoutes } from '../people/invitations.routes.ts';
import { peopleRoutes } from '../people/people.routes.ts';
import { resetRoutes } from '../reset/reset.routes.ts';
import { seatsOfPerson } from '../seat/seats-of-person.ts';
import { covers } from '../seat/seats-of-person.ts';
import { openSessionsRoutes } from '../session/open-sessions.routes.ts';
import { sessionRoutes } from '../session/session.routes.ts';
import { signedInBy, type SignedIn } from '../session/signed-in.ts';
import { signInRoutes } from '../sign-in/sign-in.routes.ts';
import { providerRoutes } from '../sso/provider.routes.ts';
import { ssoRoutes } from '../sso/sso.routes.ts';
import { JWKS_PATH, jwksRoutes } from '../token/jwks.routes.ts';
import { totpRoutes } from '../totp/totp.routes.ts';
import { invalid, refuse, type Answer } from './answer.ts';
import { readBody } from './body.ts';
import { fieldCodes } from './fields.ts';
import { originOf } from './origin.ts';
import type { Access, Administrator, Route } from './route.ts';

/** Every path of the table in README.md. */
export const ROUTES: readonly Route[] = [
  ...signInRoutes,
  ...ssoRoutes,
  ...invitationRoutes,
  ...resetRoutes,
  ...jwksRoutes,
  ...sessionRoutes,
  ...openSessionsRoutes,
  ...totpRoutes,
  ...invitationsRoutes,
  ...peopleRoutes,
  ...providerRoutes,
  ...auditRoutes,
];

/** Answers one call: finds its route, checks who asks, reads and checks the body, and runs it. */
export async function answerCall(identity: Identity, request: IncomingMessage): Promise<Answer> {
  const url = URL.parse(request.url ?? '/', 'http://identity.invalid');
  if (!url) return refuse(400, 'not_found');
  // No form and no page of another site can set this header without asking first, and we never allow that (no CORS).
  if (url.pathname !== JWKS_PATH && !request.headers['x-lianban-client']) return refuse(403, 'client_header_missing');
  const matches = ROUTES.flatMap((route) => {
    const steps = match(route.path, url.pathname);
    return steps ? [{ route, steps }] : [];
  });
  if (matches.length === 0) return refuse(404, 'not_found');
  const found = matches.find(({ route }) => route.method === request.method);
  if (!found) return refuse(405, 'method_not_allowed');
  const { route, steps } = found;

  const admitted = await admit(identity, route.access, request.headers.authorization);
  if ('refusal' in admitted) return admitted.refusal;
  const body = route.method === 'POST' ? await readBody(request) : { value: {} };
  if ('refusal' in body) return body.refusal;
  const checked = route.body.safeParse(body.value);
  if (!checked.success) return invalid(fieldCodes(checked.error));
  const from = originOf(request, identity.settings.internalSecret);
  return route.handle(identity, { body: checked.data, query: url.searchParams, steps, from }, admitted.who);
}

async function admit(
  identity: Identity,
  access: Access,
  authorization: string | undefined,
): Promise<{ who: SignedIn | null } | { refusal: Answer }> {
  if (access === 'anybody') return { who: null };
  const who = await signedInBy(identity, authorization);
  if (!who) return { refusal: refuse(401, 'session_invalid') };
  if (access === 'signedIn') return { who };
  const seat = (await seatsOfPerson(identity.pool, who.personId)).find((one) => one.id === who.seatId);
  if (!seat || !covers(who, seat) || !seat.roles.includes('administrator')) return { refusal: refuse(403, 'not_administrator') };
  const administrator: Administrator = { ...who, tenantId: seat.tenantId, tenantKind: seat.tenantKind, actingSeatId: seat.id };
  return { who: administrator };
}

/** The variable steps of a path that fits, or null. */
function match(pattern: string, path: string): string[] | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const steps: string[] = [];
  for (const [index, part] of wanted.entries()) {
    const step = given[index] ?? '';
    if (part.startsWith(':')) steps.push(step);
    else if (part !== step) return null;
  }
  return steps;
}
