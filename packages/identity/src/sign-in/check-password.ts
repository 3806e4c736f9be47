import { record } from '../audit/record.ts';
import { refuse, type Answer } from '../http/answer.ts';
import type { Origin } from '../http/origin.ts';
import type { Identity } from '../identity.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { beginAttempt } from './attempts.ts';
import { lockedOut } from './sign-in.ts';

/**
 * Asks a signed-in person for the password again, under the same lock-out as a sign-in: a stolen session must not become
 * a way to guess it. Null when it is right; what a provider vouched for may not touch the person's own password.
 */
export async function refuseWrongPassword(identity: Identity, signIn: SignedIn, password: string, from: Origin): Promise<Answer | null> {
  if (signIn.method !== 'password') return refuse(403, 'password_sign_in_required');
  const attempt = await beginAttempt(identity.pool, signIn.email, from);
  if (attempt.locked) return lockedOut(identity, attempt, signIn.email, from);
  const { rows } = await identity.pool.query<{ hash: string | null }>(
    `select password as hash from auth.credential where "userId" = $1 and "providerId" = 'credential'`,
    [signIn.personId],
  );
  const context = await identity.engine.$context;
  const hash = rows[0]?.hash;
  if (hash && (await context.password.verify({ hash, password }))) {
    await attempt.succeed();
    return null;
  }
  await record(identity.pool, {
    action: 'sign_in',
    outcome: 'refused',
    from,
    actorId: signIn.personId,
    personId: signIn.personId,
    detail: { reason: 'wrong_password_again' },
  });
  return refuse(401, 'wrong_credentials');
}
