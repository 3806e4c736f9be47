import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { answer, done, StandingDesk, STANDING_PEOPLE } from '../testing/standing-desk.ts';
import { NOON, openStage, orderTo, PEOPLE, PROGRAMME, SERVICES, TENANTS, type Stage } from '../testing/stage.ts';
import { verifyProgramme } from '../verify-log.ts';
import { carryOnClosings, missingOfMonth } from './close-month.ts';
import { objectionRights } from './objections.ts';
import { cardVersions, closedCards, closedContributions, lastContestable, monthClosings } from './read-closed-cards.ts';
import { deductionPage, objectionsTo } from './read-conduct.ts';
import { countedMonths } from './read-scorecards.ts';
import { rebuildStanding, verifyStanding } from './verify-standing.ts';
import { verifyScorecards } from './verify-scorecards.ts';

const { reviewer, clerk, partnerA, partnerB, otherClerk } = STANDING_PEOPLE;
const { agent } = PEOPLE;
const MAY = '2026-05';
const CARD = { partnerTenantId: TENANTS.partnerA, month: MAY, mode: 'emp' } as const;
const JUNE_1ST = '2026-06-01T02:00:00.000Z';
const JUNE_4TH = '2026-06-04T02:00:00.000Z';
const JUNE_5TH = '2026-06-05T02:00:00.000Z';
let stage: Stage;
let desk: StandingDesk;
let first: Uuid;
let disputed: { readonly id: Uuid; readonly workOrderId: Uuid };
beforeAll(async () => {
  stage = await openStage();
  desk = new StandingDesk(stage);
  first = await desk.complaint();
  disputed = await sentToA('2026-05-31T15:00:00.000Z');
  await desk.complaint(agent, SERVICES.ofB, TENANTS.partnerB);
});
afterAll(() => stage.close());

async function sentToA(at: IsoInstant): Promise<{ id: Uuid; workOrderId: Uuid }> {
  const order = orderTo(TENANTS.partnerA);
  return { id: await stage.take(agent, { workOrders: [order] }, { now: at }), workOrderId: order.workOrderId };
}

const missing = async (now: IsoInstant) => (await stage.read(reviewer, (tx) => missingOfMonth(tx, MAY, now))).map(({ code }) => code);
const versions = (who = partnerA) => stage.read(who, (tx) => cardVersions(tx, CARD));
const figure = async (rule: string, version: number) =>
  (await versions()).find((each) => each.version === version)?.card.figures.find((each) => each.rule === rule);
const counted = async () =>
  (await stage.read(partnerA, (tx) => countedMonths(tx, { partnerTenantId: TENANTS.partnerA, from: MAY, to: MAY })))[0]?.counters
    .complaints ?? 0;
const events = async () => (await stage.rows('select 1 from lianban.standing_event')).length;

describe('what is missing (SAN-07)', () => {
  test('a month that runs, answers still in time, a dispute, figures from outside: waited for, or acknowledged by name', async () => {
    await stage.do(
      partnerA,
      disputed.id,
      { name: 'dispute_routing', workOrderId: disputed.workOrderId, evidence: '日志' },
      {
        now: '2026-05-31T15:30:00.000Z',
      },
    );
    expect(new Set(await missing('2026-05-31T15:59:59.999Z'))).toEqual(
      new Set(['month_not_over', 'answers_still_possible', 'billed_users_missing', 'signed_group_customers_missing', 'dispute_pending']),
    );
    expect(await desk.asksToClose(MAY, JUNE_1ST)).toMatchObject({
      kind: 'refused',
      code: 'month_has_missing',
      missing: ['answers_still_possible'],
    });
    const named = await desk.asksToClose(MAY, JUNE_4TH, { acknowledged: [] });
    expect(named).toMatchObject({ missing: ['signed_group_customers_missing', 'dispute_pending', 'billed_users_missing'] });
    await stage.do(
      agent,
      disputed.id,
      { name: 'decide_dispute', workOrderId: disputed.workOrderId, upheld: false, reason: '属甲方', newWorkOrder: null },
      {
        now: '2026-06-01T03:00:00.000Z',
      },
    );
  });

  test('by the carrier’s reviewer, whatever is named', async () => {
    expect(answer(await desk.asksToClose(MAY, JUNE_4TH, { who: clerk }))).toBe('role_missing');
    expect(answer(await desk.asksToClose(MAY, JUNE_4TH, { who: partnerA }))).toBe('not_a_party');
    expect(answer(await desk.asksToClose('2026-5', JUNE_4TH))).toBe('month: not_a_month');
  });
});

describe('deductions (SCO-05)', () => {
  test('only with evidence that is there, about this partner', async () => {
    expect(answer(await desk.proposes({ evidence: [] }))).toBe('evidence: no_evidence');
    const ofB = await desk.complaint(agent, SERVICES.ofB, TENANTS.partnerB);
    expect(answer(await desk.proposes({ evidence: [{ kind: 'complaint', id: ofB }] }))).toBe('evidence: unknown');
    expect(answer(await desk.proposes({ evidence: [{ kind: 'call_back', id: ofB }] }))).toBe('evidence: unknown');
    expect(answer(await desk.proposes({ evidence: [{ kind: 'complaint', id: first }], points: 6 }))).toBe('points: too_large');
    expect(answer(await desk.proposes({ evidence: [{ kind: 'complaint', id: first }] }, NOON, partnerA))).toBe('not_a_party');
  });

  test('accepted points count at once and are on the card when it is closed; a decision is made once', async () => {
    const id = done(await desk.proposes({ evidence: [{ kind: 'complaint', id: first }] }));
    expect(await missing(JUNE_4TH)).toContain('deduction_undecided');
    expect(answer(await desk.decides(id, 6))).toBe('points: too_large');
    expect(answer(await desk.decides(id, 2))).toBe('done');
    expect(answer(await desk.decides(id, null))).toBe('already_decided');
    const page = await stage.read(partnerA, (tx) =>
      deductionPage(tx, { partnerTenantId: null, month: MAY, states: ['accepted'], first: 5, after: null }),
    );
    expect(page.items).toMatchObject([
      { item: { id, points: 3, decided: { points: 2, reason: '已核对录音' }, evidence: [{ id: first }] } },
    ]);
    expect(
      (await stage.read(partnerB, (tx) => deductionPage(tx, { partnerTenantId: null, month: null, states: null, first: 5, after: null })))
        .items,
    ).toEqual([]);
  });
});

describe('closing (SAN-07)', () => {
  test('goes on partner by partner where it stopped; a partner somebody works on comes later', async () => {
    const id = done(await desk.asksToClose(MAY, JUNE_4TH));
    expect(done(await desk.asksToClose(MAY, JUNE_4TH))).toBe(id);
    const worker = stage.databases.worker;
    expect(await carryOnClosings(worker, JUNE_4TH, 1)).toBe(1);
    const progress = async () => (await stage.read(reviewer, (tx) => monthClosings(tx, MAY)))[0];
    expect(await progress()).toMatchObject({ id, state: 'running', partners: 2, passed: 1, versions: 1, askedByName: '贺秋月' });
    const client = await stage.admin.connect();
    await client.query('begin');
    await client.query("select pg_advisory_xact_lock(hashtextextended('lianban partner standing|' || $1 || '|' || $2, 0))", [
      PROGRAMME,
      TENANTS.partnerB,
    ]);
    expect(await carryOnClosings(worker, JUNE_4TH, 10)).toBe(0);
    await client.query('rollback');
    client.release();
    expect(await carryOnClosings(worker, JUNE_4TH, 10)).toBe(1);
    expect(await progress()).toMatchObject({ state: 'finished', passed: 2, versions: 3, left: [] });
    expect(await carryOnClosings(worker, JUNE_4TH, 10)).toBe(0);
  });

  test('each card is frozen with everything behind it, for the partner to see and for nobody else’s', async () => {
    expect(await figure('SCO-01', 1)).toMatchObject({ value: '2', breached: false });
    expect(await figure('SCO-05', 1)).toMatchObject({ value: '98' });
    const [version] = await versions();
    expect(version).toMatchObject({ version: 1, latest: true, closedAt: JUNE_4TH, closedByName: '贺秋月', complaints: 2, differences: [] });
    const behind = await stage.read(partnerA, (tx) => closedContributions(tx, { ...CARD, version: 1, first: 10, after: null }));
    expect(behind.map(({ complaintId, reason }) => [complaintId, reason])).toEqual(
      [first, disputed.id].sort().map((id) => [id, 'counted']),
    );
    for (const stranger of [partnerB, otherClerk]) {
      expect(await versions(stranger)).toEqual([]);
      expect(await stage.read(stranger, (tx) => closedContributions(tx, { ...CARD, version: 1, first: 10, after: null }))).toEqual([]);
    }
    const all = await stage.read(reviewer, (tx) => closedCards(tx, { partnerTenantId: null, from: MAY, to: MAY }));
    expect(all.map(({ partnerTenantId, mode }) => [partnerTenantId, mode])).toEqual([
      [TENANTS.partnerA, 'emp'],
      [TENANTS.partnerB, 'emp'],
      [TENANTS.partnerB, 'c'],
    ]);
  });

  test('closing again changes nothing', async () => {
    const before = await versions();
    await desk.closes(MAY, JUNE_4TH);
    expect(await versions()).toEqual(before);
    expect(await stage.read(partnerA, (tx) => lastContestable(tx, [{ ...CARD, version: 1 }]))).toEqual([JUNE_4TH]);
  });
});

describe('an objection', () => {
  const about = () => ({ kind: 'complaint', id: first }) as const;

  test('is filed once and in time, by the partner whose card it is', async () => {
    const rights = (now: IsoInstant) => stage.read(partnerA, (tx) => objectionRights(tx, [about()], now));
    expect(await rights(JUNE_5TH)).toEqual([{ verdict: 'allowed', endsAt: '2026-06-11T16:00:00.000Z' }]);
    expect((await rights('2026-06-11T16:00:00.000Z'))[0]!.verdict).toBe('objection_window_over');
    expect(answer(await desk.objects(about(), '2026-06-11T16:00:00.000Z'))).toBe('objection_window_over');
    expect(answer(await desk.objects(about(), JUNE_5TH, partnerB))).toBe('nothing_to_object_to');
    done(await desk.objects(about(), JUNE_5TH));
    expect(answer(await desk.objects(about(), JUNE_5TH))).toBe('already_objected');
    expect(await missing(JUNE_5TH)).toContain('objection_undecided');
  });

  test('upheld, it leaves the counters at once and stays out whatever happens to the complaint; the next version says so', async () => {
    const [objection] = await stage.read(partnerA, (tx) => objectionsTo(tx, TENANTS.partnerA, [about()]));
    const before = await counted();
    expect(answer(await desk.judges(objection!.id, true, JUNE_5TH, partnerA))).toBe('not_a_party');
    done(await desk.judges(objection!.id, true, JUNE_5TH));
    expect(await counted()).toBe(before - 1);
    await stage.do(agent, first, { name: 'withdraw_complaint', reason: '客户撤回' }, { now: JUNE_5TH });
    expect(await counted()).toBe(before - 1);
    expect((await verifyScorecards(stage.databases.worker, PROGRAMME)).differences).toEqual([]);
    await desk.closes(MAY, JUNE_5TH);
    expect((await versions()).map(({ version }) => version)).toEqual([1]);
    const [closing] = await stage.read(reviewer, (tx) => monthClosings(tx, MAY));
    expect(closing!.left).toEqual([{ partnerTenantId: TENANTS.partnerA, missing: ['reason_required'] }]);
    await desk.closes(MAY, JUNE_5TH, { reason: '异议成立' });
    const [old, fresh] = await versions();
    expect(old).toMatchObject({ version: 1, latest: false, complaints: 2 });
    expect(fresh).toMatchObject({ version: 2, latest: true, reason: '异议成立' });
    expect(fresh!.differences).toContainEqual({ kind: 'figure', rule: 'SCO-01', before: '2', after: '1' });
    expect(await figure('SCO-01', 1)).toMatchObject({ value: '2' });
    const reasonIn = async (version: number) =>
      (await stage.read(partnerA, (tx) => closedContributions(tx, { ...CARD, version, first: 10, after: null }))).find(
        ({ complaintId }) => complaintId === first,
      )?.reason;
    expect([await reasonIn(1), await reasonIn(2)]).toEqual(['counted', 'withdrawn']);
  });

  test('two reviewers at once: one word', async () => {
    const id = done(await desk.objects({ kind: 'complaint', id: disputed.id }, JUNE_5TH));
    const outcomes = await Promise.all([desk.judges(id, true, JUNE_5TH), desk.judges(id, false, JUNE_5TH)]);
    expect(outcomes.map(answer).sort()).toEqual(['already_decided', 'done']);
  });

  test('a card is open to objections from when what is left on it was first shown, and no longer than something is left', async () => {
    const contestable = (version: number, who = partnerA) =>
      stage.read(who, async (tx) => (await lastContestable(tx, [{ ...CARD, version }]))[0]);
    // Of the second version's complaints each was objected to; the deduction stands on it since the first.
    expect([await contestable(1), await contestable(2)]).toEqual([null, JUNE_4TH]);
    expect(await contestable(2, partnerB)).toBeNull();
    const { items } = await stage.read(partnerA, (tx) =>
      deductionPage(tx, { partnerTenantId: null, month: MAY, states: ['accepted'], first: 5, after: null }),
    );
    done(await desk.objects({ kind: 'deduction', id: items[0]!.item.id }, JUNE_5TH));
    expect(await contestable(2)).toBeNull();
  });
});

test('rows follow from the logs; what is frozen cannot be changed without showing', async () => {
  const worker = stage.databases.worker;
  const before = await events();
  expect(await verifyStanding(worker, PROGRAMME)).toEqual([]);
  await rebuildStanding(worker, PROGRAMME, TENANTS.partnerA);
  await rebuildStanding(worker, PROGRAMME, TENANTS.carrier);
  expect(await verifyStanding(worker, PROGRAMME)).toEqual([]);
  expect(await events()).toBe(before);
  expect(await verifyProgramme(worker, PROGRAMME, [])).toEqual([]);
  await stage.rows("update lianban.closed_contribution set timeliness = 'late' where complaint_id = $1 and to_version is not null", [
    first,
  ]);
  expect(await verifyStanding(worker, PROGRAMME)).toMatchObject([
    { table: 'lianban.closed_contribution', row: { month: MAY, mode: 'emp', version: 1 } },
  ]);
});
