import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { runIdentity, type RunningIdentity } from '../testing/running-identity.ts';
import { seedPeople } from '../seed-people.ts';
import { EMAIL, PASSWORD, SEAT, TENANT, UNIT } from '../testing/two-programmes.ts';

let identity: RunningIdentity;
let admin: string;
let adminA: string;
beforeAll(async () => {
  identity = await runIdentity();
  [admin, adminA] = await Promise.all([identity.signIn(EMAIL.admin), identity.signIn(EMAIL.adminA)]);
});
afterAll(async () => {
  await identity.close();
});

const directory = async (seatId: string) =>
  (await identity.admin.query('select roles, unit_id, unit_limited, active from lianban.seat where id = $1', [seatId])).rows[0];

test("an administrator sees the people of the own tenant, its roles and its units, and nobody else's", async () => {
  const { body } = await identity.call('/people', undefined, { session: adminA });
  expect(body.people.map(({ email }) => email).sort()).toEqual([EMAIL.adminA, EMAIL.both, EMAIL.contactA].sort());
  expect(body['roles']).toContain('service_contact');
  expect(body['roles']).not.toContain('intake_agent');
  expect(body['units']).toEqual([{ id: UNIT.serviceDeskA, name: '售后服务部' }]);
});

test('changed roles and a limit to a unit reach the directory and the next token', async () => {
  const session = await identity.signIn(EMAIL.agent);
  const changed = await identity.call(
    `/people/${SEAT.agent}/change`,
    { roles: ['call_back_agent'], unitId: UNIT.zhuzhou, unitLimited: true },
    { session: admin },
  );
  expect(changed.status).toBe(200);
  expect(await directory(SEAT.agent)).toEqual({ roles: ['call_back_agent'], unit_id: UNIT.zhuzhou, unit_limited: true, active: true });
  expect(decodeJwt((await identity.call('/session/token', {}, { session })).body.token)).toMatchObject({
    roles: ['call_back_agent'],
    unit: UNIT.zhuzhou,
  });
  await identity.call(`/people/${SEAT.agent}/change`, { unitLimited: false }, { session: admin });
  expect(decodeJwt((await identity.call('/session/token', {}, { session })).body.token)).toMatchObject({
    unit: null,
    home_unit: UNIT.zhuzhou,
  });
});

test.each(['change', 'remove', 'end-sessions'])(
  "%s does not reach another tenant's people, and an id that is none is not found",
  async (act) => {
    const before = await directory(SEAT.contactA);
    expect((await identity.call(`/people/${SEAT.contactA}/${act}`, { roles: ['administrator'] }, { session: admin })).body).toEqual({
      code: 'seat_not_found',
    });
    expect((await identity.call(`/people/no-id/${act}`, {}, { session: admin })).body).toEqual({ code: 'seat_not_found' });
    expect(await directory(SEAT.contactA)).toEqual(before);
  },
);

test('the last administrator can neither be removed nor lose the role', async () => {
  expect(await identity.call(`/people/${SEAT.admin}/remove`, {}, { session: admin })).toEqual({
    status: 409,
    body: { code: 'last_administrator' },
  });
  expect(await identity.call(`/people/${SEAT.admin}/change`, { roles: ['approver'] }, { session: admin })).toEqual({
    status: 409,
    body: { code: 'last_administrator' },
  });
  expect((await directory(SEAT.admin)).active).toBe(true);
});

test('two administrators who remove each other at once leave one', async () => {
  const both = await identity.signIn(EMAIL.both);
  await identity.call('/session/seat', { seatId: SEAT.bothA }, { session: both });
  // A third party holds both rows, so that the two requests have surely both begun before either may write.
  const holder = await identity.admin.connect();
  await holder.query('begin');
  await holder.query('select 1 from auth.seat where tenant_id = $1 for update', [TENANT.partnerA]);
  const removing = Promise.all([
    identity.call(`/people/${SEAT.bothA}/remove`, {}, { session: adminA }),
    identity.call(`/people/${SEAT.adminA}/remove`, {}, { session: both }),
  ]);
  const waiting = `select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await identity.admin.query<{ waiting: number }>(waiting)).rows[0]?.waiting !== 2)
    await new Promise((resolve) => {
      setTimeout(resolve, 10);
    });
  await holder.query('commit');
  holder.release();
  const replies = await removing;
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  const { rows } = await identity.admin.query(
    `select count(*)::int as left from auth.seat where tenant_id = $1 and active and 'administrator' = any (roles)`,
    [TENANT.partnerA],
  );
  expect(rows).toEqual([{ left: 1 }]);
});

test('a removed person gets no further token, keeps its other seats, and comes back into the same seat', async () => {
  await seedPeople({
    databaseUrl: identity.settings.databaseUrl,
    people: [
      {
        email: 'leaving@carrier.example',
        name: '钱进',
        password: PASSWORD,
        seats: [
          { tenantId: TENANT.carrier, roles: ['shift_leader'] },
          { tenantId: TENANT.partnerB, roles: ['quality_officer'] },
        ],
      },
    ],
  });
  const session = await identity.signIn('leaving@carrier.example');
  const { seats } = (await identity.call('/session', undefined, { session })).body;
  const seatId = seats.find(({ tenantId }) => tenantId === TENANT.carrier)?.id as string;
  await identity.call('/session/seat', { seatId }, { session });
  expect((await identity.call(`/people/${seatId}/remove`, {}, { session: admin })).status).toBe(200);
  expect((await identity.call('/session/token', {}, { session })).status).toBe(401);
  expect((await directory(seatId)).active).toBe(false);

  const again = await identity.call('/session', undefined, { session: await identity.signIn('leaving@carrier.example') });
  expect(again.body.seats.map(({ tenantId }) => tenantId)).toEqual([TENANT.partnerB]);
  await identity.call('/people/invite', { email: 'leaving@carrier.example', name: '钱进', roles: ['approver'] }, { session: admin });
  const mail = await identity.mailbox.next('leaving@carrier.example');
  const token = /invitation\/([\w-]+)/.exec(mail.text ?? '')?.[1];
  expect((await identity.call('/invitation/accept', { token })).body).toEqual({ status: 'seat_added' });
  expect(await directory(seatId)).toMatchObject({ active: true, roles: ['approver'] });
});

test("ending a person's sign-ins ends those in this tenant", async () => {
  const session = await identity.signIn(EMAIL.agent);
  expect((await identity.call(`/people/${SEAT.agent}/end-sessions`, {}, { session: admin })).body['ended']).toBeGreaterThanOrEqual(1);
  expect((await identity.call('/session/token', {}, { session })).status).toBe(401);
});

test('the trail tells who did what from where, to the administrators of that tenant only', async () => {
  const { body } = await identity.call('/audit?first=200', undefined, { session: admin });
  const { entries } = body;
  expect(entries.find(({ action }) => action === 'seat_changed')).toMatchObject({
    actorName: '周敏',
    personName: '李娜',
    address: '203.0.113.7',
    detail: { before: { roles: expect.anything() }, after: { roles: ['call_back_agent'] } },
  });
  expect(new Set(entries.map(({ action }) => action))).toEqual(
    new Set(['sign_in', 'seat_changed', 'seat_removed', 'seat_chosen', 'session_ended', 'invited', 'invitation_accepted']),
  );
  expect(JSON.stringify(entries)).not.toContain('孙丽');
  const { rows } = await identity.admin.query('select distinct tenant_id from auth.audit_entry where id = any ($1)', [
    entries.map(({ id }) => id),
  ]);
  expect(rows).toEqual([{ tenant_id: TENANT.carrier }]);

  const page = await identity.call('/audit?first=2', undefined, { session: admin });
  const next = await identity.call(`/audit?first=2&before=${page.body.next}`, undefined, { session: admin });
  expect([...page.body.entries, ...next.body.entries].map(({ id }) => id)).toEqual(entries.slice(0, 4).map(({ id }) => id));
  expect((await identity.call('/audit', undefined, { session: await identity.signIn(EMAIL.agent) })).status).toBe(403);
  for (const query of ['first=-1', 'first=1e9', 'before=%00', 'personId=%00', 'action=%00', `action=${'a'.repeat(5000)}`])
    expect([query, (await identity.call(`/audit?${query}`, undefined, { session: admin })).status]).toEqual([query, 422]);
});

test('identity itself can add to the trail, not change it', async () => {
  await expect(identity.started.identity.pool.query('delete from auth.audit_entry')).rejects.toThrow('permission denied');
  await expect(identity.started.identity.pool.query(`update auth.audit_entry set address = 'x'`)).rejects.toThrow('permission denied');
});
