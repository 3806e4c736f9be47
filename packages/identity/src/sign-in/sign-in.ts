import { record } from '../audit/record.ts';
import { cookieSet, SECOND_FACTOR_COOKIE } from '../engine/cookies.ts';
import { CHALLENGE_SECONDS } from '../engine/engine.ts';
import { askEngine } from '../engine/refused-by-engine.ts';
import { ok, refuse, type Answer } from '../http/answer.ts';
import { headersOf, type Origin } from '../http/origin.ts';
import type { Identity } from '../identity.ts';
import { enter } from '../session/enter.ts';
import { beginAttempt, type Attempt } from './attempts.ts';

/** Sign-in by e-mail address and password. Unknown address, wrong password and no password at all answer alike, in like time. */
export async function signIn(identity: Identity, given: { email: string; password: string }, from: Origin): Promise<Answer> {
  const attempt = await beginAttempt(identity.pool, given.email, from);
  if (attempt.locked) return lockedOut(identity, attempt, given.email, from);
  const asked = await askEngine(() => identity.engine.api.signInEmail({ body: given, headers: headersOf(from), returnHeaders: true }));
  if (!asked.done) {
    await recordFailure(identity, given.email, from);
    return refuse(401, 'wrong_credentials');
  }
  await attempt.succeed();
  const { headers, response } = asked.result;
  const challenge = cookieSet(headers, SECOND_FACTOR_COOKIE);
  if ('twoFactorRedirect' in response && challenge) {
    return ok({ status: 'totp_required', challenge, expiresAt: new Date(Date.now() + CHALLENGE_SECONDS * 1000) });
  }
  return enter(identity, response.token, from);
}

/** The answer while a lock-out runs; the attempt that turned the lock goes into the trail. */
export async function lockedOut(identity: Identity, attempt: Attempt & { locked: true }, email: string, from: Origin): Promise<Answer> {
  if (attempt.justNow) {
    await record(identity.pool, {
      action: 'locked_out',
      outcome: 'refused',
      from,
      email,
      personId: await personWith(identity, email),
      detail: { retryAt: attempt.retryAt },
    });
  }
  return refuse(429, 'locked', { retryAt: attempt.retryAt });
}

async function recordFailure(identity: Identity, email: string, from: Origin): Promise<void> {
  await record(identity.pool, {
    action: 'sign_in',
    outcome: 'refused',
    from,
    email,
    personId: await personWith(identity, email),
    detail: { reason: 'wrong_credentials' },
  });
}

async function personWith({ pool }: Identity, email: string): Promise<string | null> {
  const { rows } = await pool.query<{ id: string }>('select id from auth.person where email = $1', [email]);
  return rows[0]?.id ?? null;
}
