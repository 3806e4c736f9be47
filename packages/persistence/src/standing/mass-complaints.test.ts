import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { noticesFor } from '../read/notices.ts';
import { STANDING_PEOPLE } from '../testing/standing-desk.ts';
import { hoursLater, NOON, openStage, orderTo, PEOPLE, PROGRAMME, SERVICES, TENANTS, type Actor, type Stage } from '../testing/stage.ts';
import { alertComplaints, massAlertPage } from './read-sanctions.ts';
import { relatedServices, relateServices, relationChanges } from './relate-services.ts';
import { verifyStanding } from './verify-standing.ts';
import { watchMassComplaints } from './watch-mass-complaints.ts';

const { manager, clerk, partnerA, partnerB } = STANDING_PEOPLE;
const { agent, otherAgent } = PEOPLE;
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const take = (at: IsoInstant, faultGrade: 'severe' | null = null) =>
  stage.take(
    agent,
    { receivedAt: at, kind: faultGrade === null ? 'complaint' : 'fault_report', workOrders: [orderTo(TENANTS.partnerA, { faultGrade })] },
    { now: at },
  );
const alerts = (who: Actor) => stage.read(who, (tx) => massAlertPage(tx, { first: 10, after: null }));
const told = async (who: Actor, kind: string) =>
  (await stage.read(who, (tx) => noticesFor(tx, { first: 100, after: null, unreadOnly: false }))).items.filter(
    ({ item }) => item.kind === kind,
  );

const relate = (who: Actor, relatedServiceIds: readonly Uuid[], seen: readonly Uuid[] | null = null, serviceId = SERVICES.ofA) =>
  relateServices(stage.databases.carrier, who, { serviceId, relatedServiceIds, seen, now: NOON, personName: who.name });

test('the threshold itself within the window alerts once, whoever looks; one less does not (RTE-04)', async () => {
  expect(await relate(clerk, [SERVICES.ofB])).toMatchObject({ code: 'role_missing' });
  expect(await relate(manager, [SERVICES.ofOther])).toEqual({
    kind: 'invalid',
    problems: [{ field: 'relatedServiceIds', code: 'unknown' }],
  });
  expect(await relate(manager, [SERVICES.ofB])).toEqual({ kind: 'done' });
  expect(await stage.read(manager, (tx) => relatedServices(tx))).toEqual(
    new Map([
      [SERVICES.ofA, [SERVICES.ofB]],
      [SERVICES.ofB, [SERVICES.ofA]],
    ]),
  );
  const worker = stage.databases.worker;
  // The first lies outside the window when the others are there.
  await take(hoursLater(-25));
  for (let index = 0; index < 9; index += 1) await take(hoursLater(-index), index === 0 ? 'severe' : null);
  expect(await watchMassComplaints(worker, NOON)).toBe(0);
  const last = await take(NOON);
  await Promise.all([watchMassComplaints(worker, NOON), watchMassComplaints(worker, NOON)]);
  expect(await watchMassComplaints(worker, hoursLater(1))).toBe(0);
  const [alert, ...more] = (await alerts(manager)).items.map(({ item }) => item);
  expect(more).toEqual([]);
  expect(alert).toMatchObject({
    partnerTenantId: TENANTS.partnerA,
    serviceId: SERVICES.ofA,
    count: 10,
    windowHours: 24,
    faultGrade: 'severe',
    at: NOON,
  });
  expect(await stage.read(manager, (tx) => alertComplaints(tx, alert!.id))).toContain(last);
  expect(await told(manager, 'mass_alerted')).toMatchObject([
    { item: { values: { partner: '甲软件', service: '移动考勤', count: '10', hours: '24', faultGrade: 'severe' } } },
  ]);
});

test('the partner learns how many, not which; whoever runs a related service learns no partner and no customer', async () => {
  const [alert] = (await alerts(partnerA)).items.map(({ item }) => item);
  expect(await stage.read(partnerA, (tx) => alertComplaints(tx, alert!.id))).toBeNull();
  expect((await alerts(partnerB)).items).toEqual([]);
  expect(await told(partnerB, 'early_warning')).toMatchObject([
    { item: { values: { service: '移动考勤', count: '10', hours: '24', faultGrade: 'severe' } } },
  ]);
  const [row] = await stage.rows("select * from lianban.notice where kind = 'early_warning'");
  expect(JSON.stringify(row)).not.toMatch(new RegExp(`${TENANTS.partnerA}|甲软件|好运物流|13807310001`));
  expect(await told(partnerA, 'early_warning')).toEqual([]);
  expect(await told(otherAgent, 'early_warning')).toEqual([]);
});

test('the next wave alerts again, once the window is over', async () => {
  const later = hoursLater(25);
  for (let index = 0; index < 10; index += 1) await take(later);
  expect(await watchMassComplaints(stage.databases.worker, later)).toBe(1);
  expect((await alerts(manager)).items).toHaveLength(2);
  expect(await verifyStanding(stage.databases.worker, PROGRAMME)).toEqual([]);
});

test('what managers enter about related services replaces, keeps who did it, and overwrites nobody', async () => {
  const none = { kind: 'invalid', problems: [{ field: 'relatedServiceIds', code: 'entered_meanwhile', limit: '移动考勤' }] };
  const before = (await stage.read(manager, (tx) => relationChanges(tx, 10))).length;
  expect(await relate(manager, [SERVICES.ofA], [], SERVICES.ofB)).toEqual({ kind: 'done' });
  expect(await stage.read(manager, (tx) => relationChanges(tx, 10))).toHaveLength(before);
  // Somebody whose form showed none takes nothing away; who saw it does, from either service.
  expect(await relate(manager, [], [], SERVICES.ofB)).toEqual(none);
  expect(await relate(manager, [], [SERVICES.ofA], SERVICES.ofB)).toEqual({ kind: 'done' });
  expect(await stage.read(manager, (tx) => relatedServices(tx))).toEqual(new Map());
  const [last, first] = await stage.read(manager, (tx) => relationChanges(tx, 10));
  expect([last, first]).toMatchObject([
    { serviceId: SERVICES.ofB, relatedServiceId: SERVICES.ofA, related: false, personName: '谭海燕', at: NOON },
    { serviceId: SERVICES.ofA, relatedServiceId: SERVICES.ofB, related: true },
  ]);
  expect(await stage.read(partnerA, (tx) => relationChanges(tx, 10))).toEqual([]);
});
