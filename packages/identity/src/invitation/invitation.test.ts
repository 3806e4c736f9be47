import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { tokenIn } from '../../../../test/kit/mailbox.ts';
import { runIdentity, type RunningIdentity } from '../testing/running-identity.ts';
import { EMAIL, TENANT, UNIT } from '../testing/two-programmes.ts';

let identity: RunningIdentity;
let admin: string;
let adminA: string;
let adminB: string;
beforeAll(async () => {
  identity = await runIdentity();
  [admin, adminA, adminB] = await Promise.all([identity.signIn(EMAIL.admin), identity.signIn(EMAIL.adminA), identity.signIn(EMAIL.adminB)]);
});
afterAll(async () => {
  await identity.close();
});

const CHOSEN = { name: '陈晓', password: '我的新密码很长-2026' };

async function invited(email: string, more: Record<string, unknown> = {}, session = adminA): Promise<string> {
  const before = identity.mailbox.to(email).length;
  const reply = await identity.call('/people/invite', { email, name: '陈晓', roles: ['service_contact'], ...more }, { session });
  expect(reply.status).toBe(200);
  return tokenIn(await identity.mailbox.next(email, before));
}

test('an invitation comes by mail in Chinese, shows what it offers, and makes an account with one seat, once', async () => {
  const token = await invited('new@partner-a.example', { roles: ['technical_contact', 'service_contact'], unitId: UNIT.serviceDeskA });
  const mail = await identity.mailbox.next('new@partner-a.example');
  expect(mail.subject).toBe('联办邀请：甲科技有限公司');
  expect(mail.text).toContain(`http://portal.test/invitation/${token}`);
  expect(mail.text).toContain('王强邀请您');
  expect((await identity.call('/invitation/show', { token })).body).toMatchObject({
    email: 'new@partner-a.example',
    tenantName: '甲科技有限公司',
    roles: ['service_contact', 'technical_contact'],
    unitName: '售后服务部',
    accountExists: false,
  });
  expect((await identity.call('/invitation/accept', { token })).body).toEqual({
    code: 'invalid',
    fields: { name: 'required', password: 'required' },
  });
  const accepted = await identity.call('/invitation/accept', { token, ...CHOSEN });
  expect(accepted).toMatchObject({ status: 200, body: { status: 'signed_in', seat: { tenantId: TENANT.partnerA, unitLimited: false } } });
  expect((await identity.call('/invitation/accept', { token, ...CHOSEN })).body).toEqual({ code: 'invitation_used' });
  const { rows } = await identity.admin.query('select name, email, roles, active, unit_id from lianban.seat where email = $1', [
    'new@partner-a.example',
  ]);
  expect(rows).toEqual([
    {
      name: '陈晓',
      email: 'new@partner-a.example',
      roles: ['service_contact', 'technical_contact'],
      active: true,
      unit_id: UNIT.serviceDeskA,
    },
  ]);
  await identity.signIn('new@partner-a.example', CHOSEN.password);
});

test('who has an account gets the seat without a session, so a mailbox opens no account', async () => {
  const token = await invited(EMAIL.agent, { locale: 'en' });
  const mail = await identity.mailbox.next(EMAIL.agent);
  expect(mail.subject).toBe('Invitation to Lianban: 甲科技有限公司');
  expect((await identity.call('/invitation/accept', { token, name: '别人', password: 'another password' })).body).toEqual({
    status: 'seat_added',
  });
  const { body } = await identity.call('/session', undefined, { session: await identity.signIn(EMAIL.agent) });
  expect(body).toMatchObject({ person: { name: '李娜' } });
  expect(body.seats).toHaveLength(2);
});

test('two acceptances of one link at once make one account', async () => {
  const token = await invited('race@partner-a.example');
  const replies = await Promise.all(Array.from({ length: 6 }, () => identity.call('/invitation/accept', { token, ...CHOSEN })));
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(replies.filter(({ body }) => body['code'] === 'invitation_used')).toHaveLength(5);
});

test('invitations of two tenants to one new address, accepted at once, make one person with two seats', async () => {
  const tokens = [await invited('two@both.example'), await invited('two@both.example', {}, adminB)];
  const replies = await Promise.all(tokens.map((token) => identity.call('/invitation/accept', { token, ...CHOSEN })));
  expect(replies.map(({ body }) => body['status']).sort()).toEqual(['seat_added', 'signed_in']);
  const { rows } = await identity.admin.query(
    'select count(*)::int as seats, count(distinct person_id)::int as persons from auth.seat s join auth.person p on p.id = s.person_id where p.email = $1',
    ['two@both.example'],
  );
  expect(rows).toEqual([{ seats: 2, persons: 1 }]);
});

test('expired, cancelled, replaced and made-up links say so and do nothing', async () => {
  const expired = await invited('late@partner-a.example');
  await identity.admin.query(`update auth.invitation set expires_at = now() - interval '1 second' where email = 'late@partner-a.example'`);
  expect((await identity.call('/invitation/accept', { token: expired, ...CHOSEN })).body).toEqual({ code: 'invitation_expired' });

  const cancelled = await invited('cancelled@partner-a.example');
  const list = await identity.call('/people/invitations', undefined, { session: adminA });
  const id = list.body.invitations.find(({ email }) => email === 'cancelled@partner-a.example')?.id;
  expect((await identity.call(`/people/invitations/${id}/cancel`, {}, { session: adminB })).status).toBe(404);
  expect((await identity.call(`/people/invitations/${id}/cancel`, {}, { session: adminA })).status).toBe(200);
  expect((await identity.call('/invitation/show', { token: cancelled })).body).toEqual({ code: 'invitation_cancelled' });

  const first = await invited('again@partner-a.example');
  const open = (await identity.call('/people/invitations', undefined, { session: adminA })).body.invitations.find(
    ({ email }) => email === 'again@partner-a.example',
  );
  await identity.call(`/people/invitations/${open?.id}/send-again`, {}, { session: adminA });
  const second = tokenIn(await identity.mailbox.next('again@partner-a.example', 1));
  expect(second).not.toBe(first);
  expect((await identity.call('/invitation/accept', { token: first, ...CHOSEN })).body).toEqual({ code: 'invitation_cancelled' });
  expect((await identity.call('/invitation/accept', { token: second, ...CHOSEN })).status).toBe(200);
  expect((await identity.call('/invitation/show', { token: 'x'.repeat(43) })).body).toEqual({ code: 'invitation_unknown' });
});

test.each([
  ['a role of another kind of tenant', { roles: ['intake_agent'] }, { roles: 'unknown_role' }],
  ['a role nobody has', { roles: ['superuser'] }, { roles: 'unknown_role' }],
  ['no role', { roles: [] }, { roles: 'required' }],
  ['a unit of another tenant', { unitId: UNIT.changsha }, { unitId: 'unknown_unit' }],
  ['a limit without a unit', { unitLimited: true }, { unitId: 'required' }],
  [
    'an administrator limited to a unit',
    { roles: ['administrator'], unitId: UNIT.serviceDeskA, unitLimited: true },
    { unitLimited: 'not_allowed' },
  ],
  ['a second header in the address', { email: 'a@b.example\r\nBcc: c@d.example' }, { email: 'not_an_email' }],
  ['a second recipient', { email: 'a@b.example, c@d.example' }, { email: 'not_an_email' }],
  ['a line break in the name', { name: '陈\r\nBcc: c@d.example' }, { name: 'not_allowed' }],
  ['a reversed name', { name: 'a\u202Eb' }, { name: 'not_allowed' }],
  ['a name of 101 characters', { name: '长'.repeat(101) }, { name: 'too_long' }],
  ['wrong types', { name: 7, roles: 'administrator' }, { name: 'wrong_type', roles: 'wrong_type' }],
])('%s is refused beside its field', async (_what, wrong, fields) => {
  const reply = await identity.call(
    '/people/invite',
    { email: 'x@partner-a.example', name: '陈晓', roles: ['service_contact'], ...wrong },
    { session: adminA },
  );
  expect(reply).toEqual({ status: 422, body: { code: 'invalid', fields } });
});

test('a long Chinese name with marks of HTML arrives unchanged and harmless', async () => {
  const name = `${'欧阳'.repeat(40)}<b>&"甲"`;
  await invited('long@partner-a.example', { name });
  const mail = await identity.mailbox.next('long@partner-a.example');
  expect(mail.text).toContain(name);
  expect(mail.html).toContain('&lt;b&gt;&amp;&quot;甲&quot;');
  expect(mail.to).toMatchObject({ value: [{ name, address: 'long@partner-a.example' }] });
});

test('who is in the tenant already is not invited again', async () => {
  const reply = await identity.call(
    '/people/invite',
    { email: EMAIL.contactA.toUpperCase(), name: '赵磊', roles: ['service_contact'] },
    { session: adminA },
  );
  expect(reply).toEqual({ status: 409, body: { code: 'already_member' } });
});

test('only administrators invite', async () => {
  const session = await identity.signIn(EMAIL.contactA);
  expect(await identity.call('/people/invite', { email: 'x@y.example', name: 'x', roles: ['service_contact'] }, { session })).toEqual({
    status: 403,
    body: { code: 'not_administrator' },
  });
  expect((await identity.call('/people', undefined, { session: admin })).status).toBe(200);
});
