import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { rebuildComplaint, rebuildProjections } from '../rebuild-projections.ts';
import { hoursLater, NOON, openStage, orderTo, PEOPLE, person, PROGRAMME, SERVICES, TENANTS, UNITS, type Stage } from '../testing/stage.ts';
import { addUpScorecards } from './add-up-scorecards.ts';
import { contributionsBehind, countedMonths } from './read-scorecards.ts';
import { rebuildCounters } from './rebuild-counters.ts';
import { verifyScorecards } from './verify-scorecards.ts';

const { agent, partnerA, partnerB, otherAgent } = PEOPLE;
const MAY = { from: '2026-05', to: '2026-05' };
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const seenBy = (who: typeof agent, partnerTenantId: Uuid | null = null) =>
  stage.read(who, (tx) => countedMonths(tx, { partnerTenantId, ...MAY }));
const behind = (who: typeof agent, partnerTenantId: Uuid) =>
  stage.read(who, (tx) => contributionsBehind(tx, { partnerTenantId, month: '2026-05', mode: null, reason: null, first: 50, after: null }));
const addUp = () => addUpScorecards(stage.databases.worker, 1000);
const verify = async () => (await verifyScorecards(stage.databases.worker, PROGRAMME)).differences;

/** A complaint of a group customer about A's EMP service, sent to A. */
async function sentToA(at: IsoInstant = NOON): Promise<{ id: Uuid; workOrderId: Uuid }> {
  const order = orderTo(TENANTS.partnerA);
  return { id: await stage.take(agent, { workOrders: [order] }, { now: at }), workOrderId: order.workOrderId };
}

test('a complaint is on the card with the command that sends it, before and after it is added up', async () => {
  const { id, workOrderId } = await sentToA();
  const one = {
    partnerTenantId: TENANTS.partnerA,
    month: '2026-05',
    mode: 'emp',
    counters: expect.objectContaining({ complaints: 1, unresolved: 1 }),
  };
  expect(await seenBy(agent)).toEqual([one]);
  expect(await addUp()).toBe(1);
  expect(await addUp()).toBe(0);
  expect(await seenBy(agent)).toEqual([one]);

  await stage.do(partnerA, id, { name: 'resolve_work_order', workOrderId, cause: '配置', measure: '已改' }, { now: hoursLater(3) });
  const [resolved] = await seenBy(partnerA, TENANTS.partnerA);
  expect(resolved!.counters).toMatchObject({ complaints: 1, unresolved: 0, inTime: 1, answers: [0, 1, 0, 0, 0, 0] });
  expect(await behind(partnerA, TENANTS.partnerA)).toMatchObject([
    { complaintId: id, reason: 'counted', timeliness: 'in_time', mode: 'emp' },
  ]);
});

test('a withdrawn one leaves the card and says why', async () => {
  const { id, workOrderId } = await sentToA(hoursLater(1));
  const before = (await seenBy(agent, TENANTS.partnerA))[0]!.counters.complaints;
  await stage.do(agent, id, { name: 'recall_work_order', workOrderId, reason: '派错' }, { now: hoursLater(2) });
  expect((await seenBy(agent, TENANTS.partnerA))[0]!.counters.complaints).toBe(before - 1);
  expect((await behind(agent, TENANTS.partnerA)).find(({ complaintId }) => complaintId === id)).toMatchObject({
    reason: 'orders_recalled',
  });
});

test('the month is that of the day of acceptance where the programme is', async () => {
  await sentToA('2026-05-31T15:59:59.999Z');
  await sentToA('2026-05-31T16:00:00.000Z');
  const june = await stage.read(agent, (tx) => countedMonths(tx, { partnerTenantId: TENANTS.partnerA, from: '2026-06', to: '2026-06' }));
  expect(june).toMatchObject([{ month: '2026-06', counters: { complaints: 1 } }]);
});

test('a mode that changes with a month leaves the months before as they were', async () => {
  await stage.rows('insert into lianban.service_mode values ($1, $2, $3, $4)', [PROGRAMME, SERVICES.ofA, '2026-07', 'c']);
  await stage.rows('update lianban.programme set revision = revision + 1 where id = $1', [PROGRAMME]);
  await sentToA('2026-07-01T02:00:00.000Z');
  const months = await stage.read(agent, (tx) => countedMonths(tx, { partnerTenantId: TENANTS.partnerA, from: '2026-05', to: '2026-07' }));
  expect(months.map(({ month, mode }) => `${month} ${mode}`)).toEqual(['2026-05 emp', '2026-06 emp', '2026-07 c']);
  expect(await verify()).toEqual([]);
});

test('nobody sees another’s: not another partner, not another programme, not a seat limited to a unit', async () => {
  const order = orderTo(TENANTS.partnerB);
  await stage.take(agent, { serviceId: SERVICES.ofB, workOrders: [order, orderTo(TENANTS.partnerA)] });
  for (const stranger of [partnerB, otherAgent, person(TENANTS.carrier, ['quality_reviewer'], UNITS.changsha)]) {
    expect(await seenBy(stranger, TENANTS.partnerA)).toEqual([]);
    expect(await behind(stranger, TENANTS.partnerA)).toEqual([]);
  }
  expect((await seenBy(partnerB, TENANTS.partnerB)).map(({ partnerTenantId }) => partnerTenantId)).toEqual([TENANTS.partnerB]);
  expect(await seenBy(partnerB)).toEqual([]);
});

test('many people on one partner’s complaints while workers add up: the figures are those of a recomputation', async () => {
  let working = true;
  const worker = async (): Promise<void> => {
    while (working) await addUpScorecards(stage.databases.worker, 3);
  };
  const workers = [worker(), worker()];
  await Promise.all(
    Array.from({ length: 6 }, async (_, person) => {
      for (let round = 0; round < 5; round += 1) {
        const { id, workOrderId } = await sentToA(hoursLater(person));
        if ((person + round) % 2 === 0)
          await stage.do(
            partnerA,
            id,
            { name: 'resolve_work_order', workOrderId, cause: '配置', measure: '已改' },
            { now: hoursLater(person + round * 9) },
          );
        if (round === 4)
          await stage
            .do(agent, id, { name: 'recall_work_order', workOrderId, reason: '派错' }, { now: hoursLater(60) })
            .catch(() => undefined);
      }
    }),
  );
  working = false;
  await Promise.all(workers);
  expect(await verify()).toEqual([]);
  while ((await addUp()) > 0);
  expect(await verify()).toEqual([]);
  expect(await stage.rows('select 1 from lianban.scorecard_change')).toEqual([]);
});

test('counters made anew while people work and workers add up are those of a recomputation; what was right is left alone', async () => {
  let working = true;
  const worker = async (): Promise<void> => {
    while (working) await addUpScorecards(stage.databases.worker, 2);
  };
  const rebuilder = async (): Promise<void> => {
    while (working) await rebuildCounters(stage.databases.worker, PROGRAMME);
  };
  const others = [worker(), rebuilder()];
  await Promise.all(Array.from({ length: 24 }, (_, place) => sentToA(hoursLater(place % 5))));
  working = false;
  await Promise.all(others);
  expect(await verify()).toEqual([]);
  await stage.rows('update lianban.scorecard_month set complaints = complaints + 7, late = late + 1 where partner_tenant_id = $1', [
    TENANTS.partnerA,
  ]);
  await stage.rows(`insert into lianban.scorecard_month select programme_id, partner_tenant_id, '2020-01', mode, carrier_tenant_id, ${'1, '.repeat(12)}1
    from lianban.scorecard_month limit 1`);
  expect(await verify()).not.toEqual([]);
  expect(await rebuildCounters(stage.databases.worker, PROGRAMME)).toBeGreaterThan(0);
  expect(await verify()).toEqual([]);
  expect(await stage.rows('select 1 from lianban.scorecard_change')).toEqual([]);
  expect(await rebuildCounters(stage.databases.worker, PROGRAMME)).toBe(0);
});

test('what does not fit the log is told, and rebuilding mends it, counters and all', async () => {
  const { id } = await sentToA(hoursLater(4));
  await stage.rows("update lianban.scorecard_contribution set reason = 'withdrawn' where complaint_id = $1", [id]);
  expect(await verify()).toMatchObject([
    { kind: 'contribution', complaintId: id, stored: { reason: 'withdrawn' }, recomputed: { reason: 'counted' } },
    { kind: 'counter', counter: 'complaints' },
    { kind: 'counter', counter: 'unresolved' },
  ]);
  await stage.rows('delete from lianban.scorecard_change where complaint_id = $1', [id]);
  await rebuildComplaint(stage.databases.worker, PROGRAMME, id);
  expect(await verify()).toEqual([]);
  await rebuildProjections(stage.databases.worker, PROGRAMME);
  expect(await verify()).toEqual([]);
});
