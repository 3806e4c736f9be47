import { createHash } from 'node:crypto';
import { askIdentity, type Asking } from './identity.server.ts';
import type { Seat } from './seat.ts';
import { sessionHandle } from './session-cookie.server.ts';

/** What a token says of a seat: which it is, and what its person may do there. */
type Rights = Pick<Seat, 'id' | 'roles' | 'unitId' | 'unitLimited'>;

interface Kept {
  readonly token: string;
  readonly until: number;
}

const BEFORE_EXPIRY_MS = 30_000;
const MOST = 5000;
const kept = new Map<string, Kept>();

const keyOf = (handle: string, { id, roles, unitId, unitLimited }: Rights): string =>
  createHash('sha256')
    .update(JSON.stringify([handle, id, [...roles].sort(), unitId, unitLimited]))
    .digest('base64');

/**
 * The access token of this sign-in's seat, fetched from identity and kept until half a minute before it expires; null
 * where the sign-in has ended. The seat is part of the key, and so are its roles and unit as they are now: changing seats never reuses
 * another seat's token, and what an administrator took away is gone with the next page.
 */
export async function accessToken(asking: Asking, seat: Rights, fresh = false): Promise<string | null> {
  const handle = sessionHandle(asking.request);
  if (handle === null) return null;
  const key = keyOf(handle, seat);
  const known = kept.get(key);
  if (!fresh && known && known.until > Date.now()) return known.token;
  kept.delete(key);
  const answer = await askIdentity<{ token: string; expiresAt: string; seat: { id: string } }>(asking, '/session/token', {});
  if (!answer.ok || answer.data.seat.id !== seat.id) return null;
  if (kept.size >= MOST) for (const old of [...kept.keys()].slice(0, MOST / 2)) kept.delete(old);
  kept.set(key, { token: answer.data.token, until: Date.parse(answer.data.expiresAt) - BEFORE_EXPIRY_MS });
  return answer.data.token;
}

/** Drops what is kept for a sign-in's seat, at sign-out and when the gateway no longer takes it. */
export function forgetToken(request: Request, seat: Rights): void {
  const handle = sessionHandle(request);
  if (handle !== null) kept.delete(keyOf(handle, seat));
}
