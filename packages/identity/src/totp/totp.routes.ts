import { record } from '../audit/record.ts';
import { sessionOpened } from '../engine/cookies.ts';
import { askEngine } from '../engine/refused-by-engine.ts';
import { ok, refuse } from '../http/answer.ts';
import { code, givenPassword } from '../http/fields.ts';
import { headersOf, type Origin } from '../http/origin.ts';
import { forSignedIn } from '../http/route.ts';
import type { Identity } from '../identity.ts';
import { sealHandle } from '../sealed.ts';
import type { SignedIn } from '../session/signed-in.ts';
import { refuseWrongPassword } from '../sign-in/check-password.ts';
import { useCodeOnce } from './use-code-once.ts';

const as = (who: SignedIn, from: Origin) => headersOf(from, { authorization: `Bearer ${who.sessionToken}` });

export const totpRoutes = [
  forSignedIn('POST', '/totp/set-up', { password: givenPassword }, async (identity, { body, from }, who) => {
    const refusal = await refuseWrongPassword(identity, who, body.password, from);
    if (refusal) return refusal;
    const asked = await askEngine(() => identity.engine.api.enableTwoFactor({ body: { password: body.password }, headers: as(who, from) }));
    if (!asked.done) return refuse(409, 'totp_on');
    if (!('totpURI' in asked.result) || !asked.result.totpURI) throw new Error('the engine set up a second factor without a secret');
    const { totpURI, backupCodes } = asked.result;
    return ok({ uri: totpURI, secret: new URL(totpURI).searchParams.get('secret'), recoveryCodes: backupCodes });
  }),

  forSignedIn('POST', '/totp/confirm', { code }, async (identity, { body, from }, who) => {
    if (who.method !== 'password') return refuse(403, 'password_sign_in_required');
    if (who.totp) return refuse(409, 'totp_on');
    const asked = await askEngine(() => identity.engine.api.verifyTOTP({ body, headers: as(who, from), returnHeaders: true }));
    if (!asked.done) return asked.code === 'INVALID_CODE' ? refuse(401, 'wrong_code') : refuse(409, 'totp_not_set_up');
    await useCodeOnce(identity.pool, who.personId, body.code);
    await record(identity.pool, { action: 'totp_on', outcome: 'done', from, actorId: who.personId, personId: who.personId });
    return ok({ status: 'on', session: newHandle(identity, asked.result.headers) });
  }),

  forSignedIn('POST', '/totp/recovery-codes', { password: givenPassword }, async (identity, { body, from }, who) => {
    const refusal = await refuseWrongPassword(identity, who, body.password, from);
    if (refusal) return refusal;
    if (!who.totp) return refuse(409, 'totp_off');
    const { backupCodes } = await identity.engine.api.generateBackupCodes({ body, headers: as(who, from) });
    await record(identity.pool, { action: 'recovery_codes_made', outcome: 'done', from, actorId: who.personId, personId: who.personId });
    return ok({ recoveryCodes: backupCodes });
  }),

  forSignedIn('POST', '/totp/end', { password: givenPassword }, async (identity, { body, from }, who) => {
    const refusal = await refuseWrongPassword(identity, who, body.password, from);
    if (refusal) return refusal;
    if (!who.totp) return refuse(409, 'totp_off');
    const { headers } = await identity.engine.api.disableTwoFactor({ body, headers: as(who, from), returnHeaders: true });
    await record(identity.pool, { action: 'totp_off', outcome: 'done', from, actorId: who.personId, personId: who.personId });
    return ok({ status: 'off', session: newHandle(identity, headers) });
  }),
];

/** The engine opens a new session whenever the second factor changes; the old handle ends. */
function newHandle(identity: Identity, headers: Headers): string {
  const token = sessionOpened(headers);
  if (!token) throw new Error('the engine opened no new session');
  return sealHandle(token, identity.settings.identitySecret);
}
