import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { verifyToken } from '../verify-token.ts';
import { runIdentity, type RunningIdentity } from '../testing/running-identity.ts';
import { EMAIL, PASSWORD, PROGRAMME, SEAT, TENANT, UNIT } from '../testing/two-programmes.ts';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runIdentity();
});
afterAll(async () => {
  await identity.close();
});

test('the right password opens a session in the only seat, and its token says who, where and as what', async () => {
  const { status, body } = await identity.call('/sign-in', { email: ' Intake@Carrier.Example ', password: PASSWORD });
  expect(status).toBe(200);
  expect(body).toMatchObject({
    status: 'signed_in',
    seat: { id: SEAT.agent, tenantName: '湖南移动', unitName: '长沙分公司', unitLimited: true, covered: true },
  });

  const token = await identity.call('/session/token', {}, { session: body.session });
  const verify = verifyToken({
    issuer: identity.settings.tokenIssuer,
    audience: 'lianban',
    jwksUrl: `${identity.url}/.well-known/jwks.json`,
  });
  await expect(verify(`Bearer ${token.body.token}`)).resolves.toMatchObject({
    seatId: SEAT.agent,
    tenantId: TENANT.carrier,
    tenantKind: 'carrier',
    tenantName: '湖南移动',
    programmeId: PROGRAMME.adc,
    programmeKind: 'adc',
    unitId: UNIT.changsha,
    homeUnitId: UNIT.changsha,
    roles: ['intake_agent', 'call_back_agent'],
    name: '李娜',
    locale: 'zh-CN',
  });
});

test('a wrong password and an unknown address answer alike', async () => {
  const wrong = await identity.call('/sign-in', { email: EMAIL.agent, password: 'not the password' });
  const unknown = await identity.call('/sign-in', { email: 'nobody@nowhere.example', password: 'not the password' });
  expect(wrong).toEqual({ status: 401, body: { code: 'wrong_credentials' } });
  expect(unknown).toEqual(wrong);
});

test.each([EMAIL.contactA, 'nobody-else@nowhere.example'])(
  'five wrong passwords lock %s, known or not, also for the right one and from elsewhere',
  async (email) => {
    for (let count = 0; count < 5; count += 1) {
      expect((await identity.call('/sign-in', { email, password: `guess ${count}` }, { address: `203.0.113.${20 + count}` })).status).toBe(
        401,
      );
    }
    const locked = await identity.call('/sign-in', { email, password: PASSWORD }, { address: '203.0.113.99' });
    expect(locked).toMatchObject({ status: 429, body: { code: 'locked' } });
    const wait = new Date(locked.body.retryAt).getTime() - Date.now();
    expect(wait).toBeGreaterThan(14 * 60_000);
    expect(wait).toBeLessThanOrEqual(15 * 60_000 + 1000);
  },
);

test('the lock opens by itself when its time has come, and trying meanwhile does not lengthen it', async () => {
  const email = EMAIL.adminB;
  for (let count = 0; count < 5; count += 1) await identity.call('/sign-in', { email, password: 'wrong, wrong' });
  const first = await identity.call('/sign-in', { email, password: PASSWORD });
  const second = await identity.call('/sign-in', { email, password: PASSWORD });
  expect(second.body).toEqual(first.body);
  await identity.admin.query(
    `update auth.attempt set locked_until = now() - interval '1 second' where locked_until is not null and kind = 'account'`,
  );
  expect((await identity.call('/sign-in', { email, password: PASSWORD })).status).toBe(200);
});

test('twenty guesses at once are not more than five', async () => {
  const replies = await Promise.all(
    Array.from({ length: 20 }, (_, count) =>
      identity.call('/sign-in', { email: 'many@at-once.example', password: `guess ${count}` }, { address: '203.0.113.120' }),
    ),
  );
  expect(replies.filter(({ status }) => status === 401)).toHaveLength(5);
  expect(replies.filter(({ status }) => status === 429)).toHaveLength(15);
});

test('one address that guesses at many accounts is locked out, others are not; one IPv6 network counts as one', async () => {
  const guess = (count: number) =>
    identity.call('/sign-in', { email: `guess-${count}@nowhere.example`, password: 'wrong, wrong' }, { address: `2001:db8:1:2::${count}` });
  await guess(1);
  await identity.admin.query(`update auth.attempt set failures = 28 where kind = 'address' and failures = 1`);
  expect((await guess(29)).status).toBe(401);
  expect((await guess(30)).status).toBe(401);
  expect((await guess(31)).status).toBe(429);
  expect((await identity.call('/sign-in', { email: EMAIL.admin, password: PASSWORD }, { address: '2001:db8:1:2:ffff::1' })).status).toBe(
    429,
  );
  expect((await identity.call('/sign-in', { email: EMAIL.admin, password: PASSWORD }, { address: '2001:db8:1:3::1' })).status).toBe(200);
});

test('an address passed on without the internal secret is not believed', async () => {
  await identity.call(
    '/sign-in',
    { email: 'forger@nowhere.example', password: 'wrong, wrong' },
    { address: '192.0.2.66', headers: { 'x-internal-secret': 'guessed' } },
  );
  const { rows } = await identity.admin.query(`select address from auth.audit_entry where email = 'forger@nowhere.example'`);
  expect(rows).toEqual([{ address: '127.0.0.1' }]);
});

test('a person without a seat is turned away and gets no session', async () => {
  await identity.admin.query('update auth.seat set active = false where id = $1', [SEAT.contactA]);
  await identity.admin.query('delete from auth.attempt');
  expect(await identity.call('/sign-in', { email: EMAIL.contactA, password: PASSWORD })).toEqual({
    status: 403,
    body: { code: 'no_seat' },
  });
  const { rowCount } = await identity.admin.query(
    'select 1 from auth.session s join auth.person p on p.id = s."userId" where p.email = $1',
    [EMAIL.contactA],
  );
  expect(rowCount).toBe(0);
});
