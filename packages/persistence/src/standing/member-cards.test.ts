import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { memberCard } from '@lianban/partner-standing/member-card/member-card';
import { watchClocks } from '../clock-watcher.ts';
import { rebuildComplaint } from '../rebuild-projections.ts';
import { BANKING, hoursLater, openStage, orderTo, PEOPLE, TENANTS, UNITS, type Stage } from '../testing/stage.ts';
import { addUpScorecards } from './add-up-scorecards.ts';
import {
  analysis,
  memberCells,
  memberContributionsBehind,
  memberContributionsOf,
  memberMonths,
  type AnalysisQuestion,
} from './read-member-cards.ts';
import { rebuildCounters } from './rebuild-counters.ts';
import { verifyScorecards } from './verify-scorecards.ts';

const { officer, memberA } = PEOPLE;
const MAY = { from: '2026-05', to: '2026-05' };
const WHATEVER = {
  ...MAY,
  outletUnitId: null,
  kind: null,
  channel: null,
  figure: null,
  missed: false,
  counted: null,
  first: 50,
  after: null,
};
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const months = (who: typeof officer) => stage.read(who, (tx) => memberMonths(tx, MAY));
const verify = async () => (await verifyScorecards(stage.databases.worker, BANKING)).differences;
const groups = (who: typeof officer, more: Partial<AnalysisQuestion>) =>
  stage.read(who, (tx) =>
    analysis(tx, { ...MAY, by: 'kind', memberTenantId: null, outletUnitId: null, kind: null, channel: null, first: 20, ...more }),
  );

test('a complaint is on the association’s card once and on each member’s that holds it, and late forwarding shows as a member’s delay does', async () => {
  const order = orderTo(TENANTS.memberA);
  const forwarded = await stage.take(officer, { workOrders: [order], channel: 'letter' });
  await stage.take(officer, { channel: 'hotline', kind: 'enquiry' });
  const before = await months(officer);
  expect(before.map(({ memberTenantId, counters }) => [memberTenantId, counters.complaints])).toEqual([
    [null, 2],
    [TENANTS.memberA, 1],
  ]);
  expect(await verify()).toEqual([]);
  // Five working days and more: verification and report are late at the member, and what was never forwarded at the association.
  for (let hour = 24; hour <= 240; hour += 24) await watchClocks(stage.databases.worker, hoursLater(hour), 1_000);
  const [own, member] = (await months(officer)).map(({ memberTenantId, counters }) => memberCard(memberTenantId, counters));
  const figure = (card: typeof own, name: string) => card?.figures.find((each) => each.name === name);
  expect(figure(own, 'clk_10')).toMatchObject({ state: 'assessed', over: 1, under: 2, value: '50.00' });
  expect(figure(member, 'clk_11_verification')).toMatchObject({ value: '0.00', over: 0, under: 1 });
  expect(figure(member, 'clk_12')).toMatchObject({ state: 'not_assessed', reason: 'no_clock_ended' });
  const late = await stage.read(officer, (tx) =>
    memberContributionsBehind(tx, { ...WHATEVER, memberTenantId: TENANTS.memberA, figure: 'clk_11_report', missed: true }),
  );
  expect(late.map(({ complaintId, reason }) => [complaintId, reason])).toEqual([[forwarded, 'counted']]);
  expect(await verify()).toEqual([]);
  expect(await addUpScorecards(stage.databases.worker, 100)).toBeGreaterThan(0);
  expect((await months(officer)).map(({ memberTenantId, counters }) => memberCard(memberTenantId, counters))).toEqual([own, member]);
  expect(await verify()).toEqual([]);
});

test('the analysis counts each complaint once, by kind, channel and month, and by member and outlet what they hold', async () => {
  expect((await groups(officer, { by: 'kind' })).map(({ key, counters }) => [key, counters.complaints])).toEqual([
    ['complaint', 1],
    ['enquiry', 1],
  ]);
  expect((await groups(officer, { by: 'channel', kind: 'complaint' })).map(({ key }) => key)).toEqual(['letter']);
  expect((await groups(officer, { by: 'member' })).map(({ key, counters }) => [key, counters.complaints])).toEqual([[TENANTS.memberA, 1]]);
  expect(await groups(officer, { by: 'outlet' })).toEqual([]);
  const atOutlet = await stage.takeToOutlet(UNITS.outletA);
  expect(await groups(officer, { by: 'outlet' })).toMatchObject([
    { key: UNITS.outletA, memberTenantId: TENANTS.memberA, counters: { complaints: 1 } },
  ]);
  const [one, none] = await stage.read(officer, (tx) => memberContributionsOf(tx, [atOutlet, TENANTS.memberB]));
  expect(one?.map(({ memberTenantId, outletUnitId }) => [memberTenantId, outletUnitId])).toEqual([
    [TENANTS.association, null],
    [TENANTS.memberA, UNITS.outletA],
  ]);
  expect(none).toEqual([]);
  const cells = await stage.read(officer, (tx) => memberCells(tx, MAY));
  expect(cells.filter(({ memberTenantId }) => memberTenantId === null).reduce((sum, { counters }) => sum + counters.complaints, 0)).toBe(3);
});

test('a member reads its own and nothing of the association’s or of another’s; an outlet its own part; another programme nothing', async () => {
  expect((await months(memberA)).map(({ memberTenantId }) => memberTenantId)).toEqual([TENANTS.memberA]);
  const ofB = { ...memberA, tenantId: TENANTS.memberB };
  expect(await months(ofB)).toEqual([]);
  expect(await groups(ofB, { by: 'member' })).toEqual([]);
  expect(await stage.read(ofB, (tx) => memberContributionsBehind(tx, { ...WHATEVER, memberTenantId: TENANTS.memberA }))).toEqual([]);
  expect(await stage.read(memberA, (tx) => memberContributionsBehind(tx, { ...WHATEVER, memberTenantId: TENANTS.association }))).toEqual(
    [],
  );
  const atOutlet = { ...memberA, unitId: UNITS.outletA };
  expect((await months(atOutlet)).map(({ counters }) => counters.complaints)).toEqual([1]);
  expect(
    (await stage.read(atOutlet, (tx) => memberContributionsBehind(tx, { ...WHATEVER, memberTenantId: TENANTS.memberA }))).map(
      ({ outletUnitId }) => outletUnitId,
    ),
  ).toEqual([UNITS.outletA]);
  expect(await stage.read(PEOPLE.agent, (tx) => memberMonths(tx, MAY))).toEqual([]);
});

test('what is withdrawn leaves the member’s card, and a rebuild mends what was tampered with', async () => {
  const order = orderTo(TENANTS.memberA);
  const id = await stage.take(officer, { workOrders: [order] }, { now: hoursLater(300) });
  const held = async () => (await months(officer)).find(({ memberTenantId }) => memberTenantId === TENANTS.memberA)!.counters.complaints;
  const had = await held();
  await stage.do(officer, id, { name: 'withdraw_complaint', reason: '客户撤诉' }, { now: hoursLater(301) });
  expect(await held()).toBe(had - 1);
  await addUpScorecards(stage.databases.worker, 100);
  await stage.rows(
    'update lianban.member_contribution set complaints = complaints + 1, reason = $2 where complaint_id = $1 and member_tenant_id <> association_tenant_id',
    [id, 'counted'],
  );
  expect((await verify()).map(({ kind }) => kind)).toContain('contribution');
  await rebuildComplaint(stage.databases.worker, BANKING, id);
  await rebuildCounters(stage.databases.worker, BANKING);
  expect(await verify()).toEqual([]);
  expect(await held()).toBe(had - 1);
  await stage.rows('update lianban.member_cell set returns = returns + 1');
  expect((await verify()).every(({ kind }) => kind === 'counter')).toBe(true);
  expect(await rebuildCounters(stage.databases.worker, BANKING)).toBeGreaterThan(0);
  expect(await verify()).toEqual([]);
});
