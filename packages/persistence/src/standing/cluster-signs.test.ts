import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { noticesFor } from '../read/notices.ts';
import { BANKING, hoursLater, openStage, PEOPLE, person, TENANTS, UNITS, type Actor, type Stage } from '../testing/stage.ts';
import { watchAccountability } from './accountability.ts';
import { clusterSignPage, complaintsOfSigns } from './read-cluster-signs.ts';
import { rebuildStanding, verifyStanding } from './verify-standing.ts';

/** The early sign (decision 0020): three complaints of one kind at one outlet within 30 times 24 hours, told once a window. */
const { officer } = PEOPLE;
const reviewer = person(TENANTS.association, ['reviewer']);
const leader = person(TENANTS.association, ['leader']);
const department = person(TENANTS.memberA, ['responsible_department']);
const intake = person(TENANTS.association, ['intake_officer']);
const handler = person(TENANTS.memberA, ['handler']);
const outletManager = person(TENANTS.memberA, ['outlet_manager'], UNITS.outletA);
const otherMember = person(TENANTS.memberB, ['responsible_department']);
const DAY = 24;
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const take = (now: string, unitId = UNITS.outletA) => stage.takeToOutlet(unitId, { receivedAt: now }, { now });
const watch = (now: string) => watchAccountability(stage.databases.worker, now, 100);
const signs = async (who: Actor, memberTenantId: string | null = null) =>
  (await stage.read(who, (tx) => clusterSignPage(tx, { memberTenantId, first: 10, after: null }))).items.map(({ item }) => item);
const told = async (who: Actor) =>
  (await stage.read(who, (tx) => noticesFor(tx, { first: 100, after: null, unreadOnly: false }))).items
    .map(({ item }) => item)
    .filter(({ kind }) => kind === 'cluster_seen');
const complaints: string[] = [];

test('the third of a kind at one outlet is told once, by however many workers; two, or two outlets, are not', async () => {
  complaints.push(await take(hoursLater(1)), await take(hoursLater(2)));
  await take(hoursLater(2), UNITS.outletB);
  await watch(hoursLater(3));
  expect(await signs(reviewer)).toEqual([]);
  complaints.push(await take(hoursLater(4)));
  await Promise.all([watch(hoursLater(5)), watch(hoursLater(5)), watch(hoursLater(5))]);
  await watch(hoursLater(6));
  expect(await signs(reviewer)).toMatchObject([
    { memberTenantId: TENANTS.memberA, outletUnitId: UNITS.outletA, kind: 'complaint', count: 3, windowDays: 30, at: hoursLater(5) },
  ]);
});

test('reviewers, the leader and the member’s responsible department are told, with the outlet; nobody else is', async () => {
  for (const who of [reviewer, leader, department])
    expect(await told(who)).toMatchObject([
      { standingSubject: 'cluster_sign', values: { requestKind: 'complaint', count: '3', days: '30', outlet: expect.any(String) } },
    ]);
  for (const who of [intake, handler, outletManager, otherMember]) expect(await told(who)).toEqual([]);
});

test('the member sees its own sign and the complaints behind it; an outlet’s seat and another member see none', async () => {
  const [sign] = await signs(department);
  expect(await stage.read(department, (tx) => complaintsOfSigns(tx, [sign!.id]))).toEqual([complaints]);
  expect(await signs(reviewer, TENANTS.memberB)).toEqual([]);
  for (const who of [outletManager, otherMember]) {
    expect(await signs(who)).toEqual([]);
    expect(await stage.read(who, (tx) => complaintsOfSigns(tx, [sign!.id]))).toEqual([[]]);
  }
});

test('what comes within the window is told when the window ends, without news of its own; withdrawn complaints gather nowhere', async () => {
  for (const hours of [10 * DAY, 11 * DAY, 12 * DAY]) await take(hoursLater(hours));
  const withdrawn = await take(hoursLater(13 * DAY), UNITS.outletB);
  await take(hoursLater(13 * DAY), UNITS.outletB);
  await stage.do(officer, withdrawn, { name: 'withdraw_complaint', reason: '撤回' }, { now: hoursLater(13 * DAY + 1) });
  await watch(hoursLater(14 * DAY));
  const end = 30 * DAY + 5;
  await watch(hoursLater(end - 1));
  expect(await signs(reviewer)).toHaveLength(1);
  await Promise.all([watch(hoursLater(end)), watch(hoursLater(end))]);
  await watch(hoursLater(end + 2));
  expect(await signs(reviewer)).toMatchObject([
    { at: hoursLater(end), count: 3 },
    { at: hoursLater(5), count: 3 },
  ]);
});

test('it accuses nobody, stands in the one log, and is verified and rebuilt', async () => {
  expect(await verifyStanding(stage.databases.worker, BANKING)).toEqual([]);
  await stage.rows('update lianban.cluster_sign set count = 99');
  expect((await verifyStanding(stage.databases.worker, BANKING)).length).toBeGreaterThan(0);
  expect(await rebuildStanding(stage.databases.worker, BANKING, TENANTS.memberA)).toBe(true);
  expect(await verifyStanding(stage.databases.worker, BANKING)).toEqual([]);
});
