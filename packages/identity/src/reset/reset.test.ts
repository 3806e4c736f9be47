import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { tokenIn } from '../../../../test/kit/mailbox.ts';
import { runIdentity, type RunningIdentity } from '../testing/running-identity.ts';
import { EMAIL, PASSWORD } from '../testing/two-programmes.ts';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runIdentity();
});
afterAll(async () => {
  await identity.close();
});

const NEW = '换一个新的密码-2026';

async function requested(email: string): Promise<string> {
  const before = identity.mailbox.to(email).length;
  expect(await identity.call('/reset/request', { email })).toEqual({ status: 202, body: { status: 'sent' } });
  return tokenIn(await identity.mailbox.next(email, before));
}

test('the link of the mail changes the password once, ends all sign-ins and opens a locked account', async () => {
  const session = await identity.signIn(EMAIL.agent);
  for (let count = 0; count < 6; count += 1) await identity.call('/sign-in', { email: EMAIL.agent, password: 'wrong, wrong' });
  const token = await requested(EMAIL.agent);
  expect((await identity.mailbox.next(EMAIL.agent)).subject).toBe('重设联办密码');
  expect((await identity.call('/reset/show', { token })).status).toBe(200);
  expect((await identity.call('/reset/confirm', { token, password: 'short' })).body).toEqual({
    code: 'invalid',
    fields: { password: 'too_short' },
  });
  expect(await identity.call('/reset/confirm', { token, password: NEW })).toEqual({ status: 200, body: { status: 'changed' } });
  expect((await identity.call('/session', undefined, { session })).status).toBe(401);
  expect((await identity.call('/reset/confirm', { token, password: 'and once more' })).body).toEqual({ code: 'reset_expired' });
  expect((await identity.call('/sign-in', { email: EMAIL.agent, password: PASSWORD })).status).toBe(401);
  await identity.signIn(EMAIL.agent, NEW);
});

test('one link used five times at once changes the password once', async () => {
  const token = await requested(EMAIL.contactA);
  const replies = await Promise.all(
    Array.from({ length: 5 }, (_, count) => identity.call('/reset/confirm', { token, password: `password number ${count}` })),
  );
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
});

test('an old link and a made-up one are refused alike', async () => {
  const token = await requested(EMAIL.adminA);
  await identity.admin.query(`update auth.verification set "expiresAt" = now() - interval '1 second'`);
  expect(await identity.call('/reset/show', { token })).toEqual({ status: 410, body: { code: 'reset_expired' } });
  expect(await identity.call('/reset/confirm', { token, password: NEW })).toEqual({ status: 410, body: { code: 'reset_expired' } });
  expect(await identity.call('/reset/confirm', { token: 'x'.repeat(24), password: NEW })).toEqual({
    status: 410,
    body: { code: 'reset_expired' },
  });
});

test('an unknown address gets the same answer and no mail', async () => {
  expect(await identity.call('/reset/request', { email: 'nobody@nowhere.example' })).toEqual({ status: 202, body: { status: 'sent' } });
  await identity.started.identity.background.settled();
  expect(identity.mailbox.to('nobody@nowhere.example')).toEqual([]);
});

test("nobody's mailbox is flooded: after three mails the answer stays and the mails stop", async () => {
  for (let count = 0; count < 6; count += 1)
    await identity.call('/reset/request', { email: EMAIL.adminB }, { address: `192.0.2.${count}` });
  await identity.started.identity.background.settled();
  expect(identity.mailbox.to(EMAIL.adminB)).toHaveLength(3);
});

test('the token of a link does not lie readable in the database', async () => {
  const token = await requested(EMAIL.both);
  const { rows } = await identity.admin.query('select row_to_json(v)::text as text from auth.verification v');
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.map(({ text }) => text).join()).not.toContain(token);
});
