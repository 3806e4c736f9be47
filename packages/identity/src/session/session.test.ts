import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { runIdentity, type RunningIdentity } from '../testing/running-identity.ts';
import { EMAIL, PASSWORD, SEAT, TENANT } from '../testing/two-programmes.ts';

let identity: RunningIdentity;
beforeAll(async () => {
  identity = await runIdentity();
});
afterAll(async () => {
  await identity.close();
});

const seatOfToken = async (session: string) => decodeJwt((await identity.call('/session/token', {}, { session })).body.token);

test('a person in two tenants chooses, switches, and starts next time where it was last', async () => {
  const session = await identity.signIn(EMAIL.both);
  const before = await identity.call('/session', undefined, { session });
  expect(before.body['seat']).toBeNull();
  expect(before.body.seats.map((seat: { id: string; covered: boolean }) => [seat.id, seat.covered])).toEqual([
    [SEAT.bothCarrier, true],
    [SEAT.bothA, true],
  ]);
  expect(await identity.call('/session/token', {}, { session })).toEqual({ status: 409, body: { code: 'no_seat_chosen' } });

  await identity.call('/session/seat', { seatId: SEAT.bothCarrier }, { session });
  expect(await seatOfToken(session)).toMatchObject({ tenant: TENANT.carrier, roles: ['quality_reviewer'] });
  await identity.call('/session/seat', { seatId: SEAT.bothA }, { session });
  expect(await seatOfToken(session)).toMatchObject({ tenant: TENANT.partnerA, roles: ['administrator'] });

  const next = await identity.call('/sign-in', { email: EMAIL.both, password: PASSWORD });
  expect(next.body['seat']).toMatchObject({ id: SEAT.bothA });
});

test("nobody takes another person's seat", async () => {
  const session = await identity.signIn(EMAIL.contactA);
  expect(await identity.call('/session/seat', { seatId: SEAT.adminA }, { session })).toEqual({
    status: 404,
    body: { code: 'seat_not_found' },
  });
});

test('every sign-in has a handle of its own, which nobody can choose, and the stored token alone opens nothing', async () => {
  const [one, other] = [await identity.signIn(EMAIL.agent), await identity.signIn(EMAIL.agent)];
  expect(one).not.toBe(other);
  const fixed = await identity.call(
    '/sign-in',
    { email: EMAIL.agent, password: PASSWORD },
    { session: other, headers: { cookie: `lianban.session_token=${one}` } },
  );
  expect(fixed.body.session).not.toBe(other);
  const { rows } = await identity.admin.query<{ token: string }>('select token from auth.session');
  for (const { token } of rows) {
    expect((await identity.call('/session', undefined, { session: token })).status).toBe(401);
    expect((await identity.call('/session', undefined, { session: `${token}.${'A'.repeat(43)}` })).status).toBe(401);
  }
});

test("open sign-ins are listed and ended; one's own only", async () => {
  const [mine, second, third] = [
    await identity.signIn(EMAIL.admin),
    await identity.signIn(EMAIL.admin),
    await identity.signIn(EMAIL.admin),
  ];
  const foreign = await identity.signIn(EMAIL.adminB);
  const listed = (await identity.call('/sessions', undefined, { session: mine })).body.sessions as {
    id: string;
    current: boolean;
    agent: string;
    tenantName: string;
  }[];
  expect(listed).toHaveLength(3);
  expect(listed.filter(({ current }) => current)).toHaveLength(1);
  expect(listed[0]).toMatchObject({ agent: 'Test Browser', tenantName: '湖南移动' });
  const secondId = (await identity.call('/session', undefined, { session: second })).body.session.id as string;
  expect((await identity.call(`/sessions/${secondId}/end`, {}, { session: foreign })).status).toBe(404);
  expect((await identity.call(`/sessions/${secondId}/end`, {}, { session: mine })).body).toEqual({ ended: 1 });
  expect((await identity.call('/session/token', {}, { session: second })).status).toBe(401);
  expect((await identity.call('/sessions/end-others', {}, { session: mine })).body).toEqual({ ended: 1 });
  expect((await identity.call('/session', undefined, { session: third })).status).toBe(401);
  expect((await identity.call('/session', undefined, { session: mine })).status).toBe(200);
});

test('signing out ends the session, and so does its time', async () => {
  const session = await identity.signIn(EMAIL.agent);
  expect((await identity.call('/sign-out', {}, { session })).status).toBe(200);
  expect((await identity.call('/session', undefined, { session })).body).toEqual({ code: 'session_invalid' });
  const old = await identity.signIn(EMAIL.agent);
  await identity.admin.query(`update auth.session set "expiresAt" = now() - interval '1 second'`);
  expect((await identity.call('/session', undefined, { session: old })).status).toBe(401);
});

test('a changed password ends the other sign-ins and needs the old one', async () => {
  const [mine, other] = [await identity.signIn(EMAIL.contactA), await identity.signIn(EMAIL.contactA)];
  expect(
    (await identity.call('/password', { currentPassword: 'wrong, wrong', newPassword: '新的密码新的密码' }, { session: mine })).body,
  ).toEqual({ code: 'invalid', fields: { newPassword: 'too_short' } });
  expect(
    (await identity.call('/password', { currentPassword: 'wrong, wrong', newPassword: '新的密码-新的密码-1' }, { session: mine })).body,
  ).toEqual({ code: 'wrong_credentials' });
  expect(
    (await identity.call('/password', { currentPassword: PASSWORD, newPassword: '新的密码-新的密码-1' }, { session: mine })).status,
  ).toBe(200);
  expect((await identity.call('/session', undefined, { session: mine })).status).toBe(200);
  expect((await identity.call('/session', undefined, { session: other })).status).toBe(401);
});

test('a changed name reaches the directory of every tenant', async () => {
  const session = await identity.signIn(EMAIL.both);
  expect((await identity.call('/person', { name: '欧阳明', locale: 'en' }, { session })).body['person']).toMatchObject({
    name: '欧阳明',
    locale: 'en',
  });
  const { rows } = await identity.admin.query('select distinct name from lianban.seat where email = $1', [EMAIL.both]);
  expect(rows).toEqual([{ name: '欧阳明' }]);
  expect(await seatOfToken(session)).toMatchObject({ name: '欧阳明', locale: 'en' });
});
