import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { runIdentity, type RunningIdentity } from '../testing/running-identity.ts';
import { EMAIL, PASSWORD } from '../testing/two-programmes.ts';

let identity: RunningIdentity;
let secret: string;
let recoveryCodes: string[];
beforeAll(async () => {
  identity = await runIdentity();
});
afterAll(async () => {
  await identity.close();
});

/** What an authenticator app shows (RFC 6238, SHA-1, 6 digits, 30 s), `steps` steps from now. */
function codeOf(base32: string, steps = 0): string {
  const bits = [...base32].map((letter) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const hash = createHmac('sha1', key).update(counter).digest();
  return String((hash.readUInt32BE((hash.at(-1) ?? 0) & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

const challenge = async (): Promise<string> => {
  const { body } = await identity.call('/sign-in', { email: EMAIL.agent, password: PASSWORD });
  expect(body).toMatchObject({ status: 'totp_required' });
  expect(body).not.toHaveProperty('session');
  return body.challenge;
};

/** Codes are refused after use; earlier tests' uses are forgotten here, as they would be after minutes. */
const forgetUses = () => identity.admin.query('delete from auth.totp_use');

test('set-up needs the password, shows secret and ten recovery codes, and is in force only after a right code', async () => {
  const session = await identity.signIn(EMAIL.agent);
  expect((await identity.call('/totp/set-up', { password: 'wrong, wrong' }, { session })).body).toEqual({ code: 'wrong_credentials' });
  const setUp = await identity.call('/totp/set-up', { password: PASSWORD }, { session });
  expect(setUp.status).toBe(200);
  ({ secret, recoveryCodes } = setUp.body as { secret: string; recoveryCodes: string[] });
  expect(recoveryCodes).toHaveLength(10);
  expect(setUp.body['uri']).toMatch(/^otpauth:\/\/totp\//);
  expect((await identity.call('/sign-in', { email: EMAIL.agent, password: PASSWORD })).body['status']).toBe('signed_in');

  expect(await identity.call('/totp/confirm', { code: '000000' }, { session })).toMatchObject({
    status: 401,
    body: { code: 'wrong_code' },
  });
  const confirmed = await identity.call('/totp/confirm', { code: codeOf(secret) }, { session });
  expect(confirmed).toMatchObject({ status: 200, body: { status: 'on' } });
  expect((await identity.call('/session', undefined, { session })).status).toBe(401);
  const renewed = await identity.call('/session', undefined, { session: confirmed.body.session });
  expect(renewed.body).toMatchObject({ person: { totp: true, recoveryCodesLeft: 10 }, seat: { tenantName: '湖南移动' } });
});

test('the password alone opens nothing; password and code do; the code just used does not a second time', async () => {
  await forgetUses();
  const code = codeOf(secret);
  const first = await identity.call('/sign-in/totp', { challenge: await challenge(), code: `${code.slice(0, 3)} ${code.slice(3)}` });
  expect(first).toMatchObject({ status: 200, body: { status: 'signed_in' } });
  const replayed = await identity.call('/sign-in/totp', { challenge: await challenge(), code });
  expect(replayed).toEqual({ status: 401, body: { code: 'code_used' } });
});

test('one code sent twice at the same moment opens one session', async () => {
  await forgetUses();
  const [one, other] = [await challenge(), await challenge()];
  const code = codeOf(secret);
  const replies = await Promise.all([one, other].map((each) => identity.call('/sign-in/totp', { challenge: each, code })));
  expect(replies.map(({ status }) => status).sort()).toEqual([200, 401]);
});

test("a challenge works once, and a made-up or another one's seal works never", async () => {
  await forgetUses();
  const used = await challenge();
  expect((await identity.call('/sign-in/totp', { challenge: used, code: codeOf(secret) })).status).toBe(200);
  expect((await identity.call('/sign-in/totp', { challenge: used, code: codeOf(secret, 1) })).body).toEqual({ code: 'challenge_expired' });
  expect(
    (await identity.call('/sign-in/totp', { challenge: `${used.slice(0, 24)}.${'A'.repeat(44)}`, code: codeOf(secret) })).body,
  ).toEqual({ code: 'challenge_expired' });
  expect((await identity.call('/sign-in/totp', { challenge: '%zz.%', code: '123456' })).body).toEqual({ code: 'challenge_expired' });
  expect((await identity.call('/sign-in/totp', { challenge: 'a; lianban.session_token=b', code: '123456' })).status).toBe(422);
});

test('a recovery code works once and says how many are left', async () => {
  const code = recoveryCodes[0] as string;
  const first = await identity.call('/sign-in/recovery-code', { challenge: await challenge(), code });
  expect(first).toMatchObject({ status: 200, body: { status: 'signed_in', recoveryCodesLeft: 9 } });
  expect((await identity.call('/sign-in/recovery-code', { challenge: await challenge(), code })).body).toEqual({ code: 'wrong_code' });
  const twice = recoveryCodes[1] as string;
  const both = [await challenge(), await challenge()];
  const replies = await Promise.all(both.map((each) => identity.call('/sign-in/recovery-code', { challenge: each, code: twice })));
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('ten wrong codes lock the second factor, whatever the challenge; the answer says until when', async () => {
  const replies = [];
  for (let count = 0; count < 4; count += 1) {
    const each = await challenge();
    for (let guess = 0; guess < 3; guess += 1) replies.push(await identity.call('/sign-in/totp', { challenge: each, code: '000000' }));
  }
  const locked = replies.at(-1);
  expect(locked).toMatchObject({ status: 429, body: { code: 'locked' } });
  expect(new Date(locked?.body.retryAt ?? 0).getTime()).toBeGreaterThan(Date.now() + 10 * 60_000);
  await identity.admin.query('update auth.second_factor set "lockedUntil" = null, "failedVerificationCount" = 0');
});

test('new recovery codes end the old ones; turning it off needs the password', async () => {
  await forgetUses();
  const session = (await identity.call('/sign-in/totp', { challenge: await challenge(), code: codeOf(secret) })).body.session;
  const made = await identity.call('/totp/recovery-codes', { password: PASSWORD }, { session });
  expect(made.body.recoveryCodes).toHaveLength(10);
  expect((await identity.call('/sign-in/recovery-code', { challenge: await challenge(), code: recoveryCodes[5] })).body).toEqual({
    code: 'wrong_code',
  });
  expect((await identity.call('/totp/end', { password: 'wrong, wrong' }, { session })).status).toBe(401);
  expect((await identity.call('/totp/end', { password: PASSWORD }, { session })).body['status']).toBe('off');
  expect((await identity.call('/sign-in', { email: EMAIL.agent, password: PASSWORD })).body['status']).toBe('signed_in');
});

test('neither the secret nor a recovery code lies readable in the database', async () => {
  const { rows } = await identity.admin.query('select row_to_json(f)::text as text from auth.second_factor f');
  expect(rows.map(({ text }) => text).join()).not.toMatch(new RegExp(`${secret}|${recoveryCodes[2]}`));
});
