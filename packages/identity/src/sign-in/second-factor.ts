import { record } from '../audit/record.ts';
import { SECOND_FACTOR_COOKIE } from '../engine/cookies.ts';
import { askEngine } from '../engine/refused-by-engine.ts';
import { refuse, type Answer } from '../http/answer.ts';
import { headersOf, type Origin } from '../http/origin.ts';
import type { Identity } from '../identity.ts';
import { enter } from '../session/enter.ts';
import { recoveryCodesLeft } from '../totp/recovery-codes.ts';
import { useCodeOnce } from '../totp/use-code-once.ts';

interface Given {
  readonly challenge: string;
  readonly code: string;
}

/** The second step of a sign-in: a code of the authenticator app. A code that was used before, even just now, is refused. */
export async function verifyTotp(identity: Identity, { challenge, code }: Given, from: Origin): Promise<Answer> {
  const headers = headersOf(from, { cookie: `${SECOND_FACTOR_COOKIE}=${challenge}` });
  const personId = await personOf(identity, challenge);
  const asked = await askEngine(() => identity.engine.api.verifyTOTP({ body: { code }, headers }));
  if (!asked.done) return refuseCode(identity, asked.code, personId, from);
  const { token, user } = asked.result;
  if (!(await useCodeOnce(identity.pool, user.id, code))) {
    await identity.pool.query('delete from auth.session where token = $1', [token]);
    await record(identity.pool, { action: 'sign_in_code', outcome: 'refused', from, personId: user.id, detail: { reason: 'code_used' } });
    return refuse(401, 'code_used');
  }
  return enter(identity, token, from);
}

/** The second step by a recovery code, which works once. */
export async function verifyRecoveryCode(identity: Identity, { challenge, code }: Given, from: Origin): Promise<Answer> {
  const headers = headersOf(from, { cookie: `${SECOND_FACTOR_COOKIE}=${challenge}` });
  const personId = await personOf(identity, challenge);
  const asked = await askEngine(() => identity.engine.api.verifyBackupCode({ body: { code }, headers }));
  if (!asked.done) return refuseCode(identity, asked.code, personId, from);
  const { token, user } = asked.result;
  if (!token) throw new Error('the engine verified a recovery code but opened no session');
  return enter(identity, token, from, { recoveryCodesLeft: await recoveryCodesLeft(identity, user.id) });
}

async function refuseCode(identity: Identity, code: string, personId: string | null, from: Origin): Promise<Answer> {
  await record(identity.pool, { action: 'sign_in_code', outcome: 'refused', from, personId, detail: { reason: code.toLowerCase() } });
  switch (code) {
    case 'INVALID_CODE':
    case 'INVALID_BACKUP_CODE':
    // Two calls with one recovery code at once: the later one lost.
    case 'STATUS_409':
      return refuse(401, 'wrong_code');
    case 'ACCOUNT_TEMPORARILY_LOCKED': {
      const { rows } = await identity.pool.query<{ lockedUntil: Date }>(
        'select "lockedUntil" from auth.second_factor where "userId" = $1',
        [personId],
      );
      return refuse(429, 'locked', { retryAt: rows[0]?.lockedUntil ?? new Date(Date.now() + 900_000) });
    }
    default:
      return refuse(401, 'challenge_expired');
  }
}

/** Whose challenge it is, or null when it is not ours or has ended. */
async function personOf(identity: Identity, challenge: string): Promise<string | null> {
  const identifier = /^[\w-]+/.exec(challenge)?.[0];
  if (!identifier) return null;
  const context = await identity.engine.$context;
  const kept = await context.internalAdapter.findVerificationValue(identifier);
  return kept?.value ?? null;
}
