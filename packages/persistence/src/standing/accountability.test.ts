import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { PersonCommand } from '@lianban/partner-standing/accountability/decide';
import { v7 as uuidv7 } from 'uuid';
import { done } from '../testing/standing-desk.ts';
import { BANKING, hoursLater, NOON, openStage, orderTo, PEOPLE, person, TENANTS, UNITS, type Actor, type Stage } from '../testing/stage.ts';
import { verifyProgramme } from '../verify-log.ts';
import { commandCase, enterPublicity, findCause, watchAccountability } from './accountability.ts';
import { casePage, casesById } from './read-accountability.ts';
import { standingStory } from './read-story.ts';
import { rebuildStanding, verifyStanding } from './verify-standing.ts';

/** The accountability ladder on the one log of standing (ACC-01…04). */
const { officer } = PEOPLE;
const leader = person(TENANTS.association, ['leader'], null, '郭庆东');
const reviewer = person(TENANTS.association, ['reviewer'], null, '于洋');
const committee = person(TENANTS.association, ['committee_member'], null, '服务委');
const memberLeader = person(TENANTS.memberA, ['leader'], null, '于成功');
const otherMember = person(TENANTS.memberB, ['leader'], null, '纪晓东');
const head = person(TENANTS.memberA, ['handler'], null, '马冬梅');
type UnitKey = 'outletA' | 'outletB';
/** Two instants five days apart; each case has its own, a year from the last. */
let cases = 0;
const rectificationCase = (): [string, string] => {
  cases += 1;
  return [hoursLater(cases * 365 * 24), hoursLater((cases * 365 + 5) * 24)];
};
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const request = (who: Actor, now = NOON, more: object = {}) => ({
  caller: who,
  programmeId: who.programmeId,
  idempotencyKey: uuidv7(),
  now,
  personName: who.name,
  ...more,
});
const give = (who: Actor, id: string, command: PersonCommand, now: string, more: object = {}) =>
  commandCase(stage.databases.association, request(who, now, more), id, command);
const watch = (now: string) => watchAccountability(stage.databases.worker, now, 100);
const all = async (who: Actor) =>
  (await stage.read(who, (tx) => casePage(tx, { memberTenantId: null, states: null, clause: null, first: 50, after: null }))).items.map(
    ({ item }) => item,
  );
const one = async (id: string, who: Actor = leader) => (await stage.read(who, (tx) => casesById(tx, [id])))[0] ?? null;

/** CLK-11: noon of Monday 18 May, two whole working days. */
const FIRST_LIMIT = '2026-05-20T16:00:00.000Z';
const SECOND_LIMIT = '2026-05-21T16:00:00.000Z';
const DAY = 24;

describe('nobody receives a forwarded complaint (ACC-01(1))', () => {
  let id = '';
  test('is proposed with its evidence once the first limit has ended, once by several workers', async () => {
    const complaint = await stage.take(officer, { workOrders: [orderTo(TENANTS.memberA)] });
    await watch('2026-05-20T15:59:59.999Z');
    expect(await all(leader)).toEqual([]);
    await Promise.all([watch(FIRST_LIMIT), watch(FIRST_LIMIT)]);
    await watch(hoursLater(1, FIRST_LIMIT));
    const cases = await all(leader);
    expect(cases).toMatchObject([
      { clause: 1, state: 'proposed', memberTenantId: TENANTS.memberA, triggers: [{ evidence: [{ complaintId: complaint }] }] },
    ]);
    id = cases[0]!.id;
    expect(await stage.rows("select kind, roles from lianban.notice where kind = 'case_proposed'")).toEqual([
      { kind: 'case_proposed', roles: ['leader'] },
    ]);
  });

  test('another complaint that nobody receives joins it; the member reads its own, no other member any', async () => {
    await stage.take(officer, { workOrders: [orderTo(TENANTS.memberA)], receivedAt: hoursLater(DAY) }, { now: hoursLater(DAY) });
    await watch(SECOND_LIMIT);
    expect((await one(id))?.triggers).toHaveLength(2);
    expect((await all(memberLeader)).map((each) => each.id)).toEqual([id]);
    expect(await all(otherMember)).toEqual([]);
    expect(await one(id, otherMember)).toBeNull();
    expect(await give(otherMember, id, { name: 'decide_interview', reason: '' }, SECOND_LIMIT)).toEqual({
      kind: 'refused',
      code: 'not_a_party',
    });
    expect(await give(reviewer, id, { name: 'decide_interview', reason: '' }, SECOND_LIMIT)).toEqual({
      kind: 'refused',
      code: 'role_missing',
    });
  });

  test('decided, held and minuted; names and measures come back; who saw another version is told', async () => {
    const now = hoursLater(3, SECOND_LIMIT);
    done(await give(leader, id, { name: 'decide_interview', reason: '尽快约见' }, now, { expectedVersion: 2 }));
    expect(await give(leader, id, { name: 'dismiss', reason: '不必' }, now, { expectedVersion: 2 })).toMatchObject({
      kind: 'conflict',
      since: [{ type: 'interview_decided', personName: '郭庆东' }],
    });
    const minutes: PersonCommand = {
      name: 'hold_interview',
      heldAt: hoursLater(5, SECOND_LIMIT),
      attendees: [
        { name: '郭庆东', side: 'association' },
        { name: '于成功', side: 'member' },
      ],
      measures: [{ measureId: uuidv7(), text: '专人值守', deadlineDay: '2026-06-05' }],
      reason: '',
    };
    const key = uuidv7();
    const at = hoursLater(6, SECOND_LIMIT);
    done(await give(reviewer, id, minutes, at, { idempotencyKey: key }));
    const again = { ...minutes, measures: minutes.measures.map((measure) => ({ ...measure, measureId: uuidv7() })) };
    expect(await give(reviewer, id, again, at, { idempotencyKey: key })).toMatchObject({ kind: 'done', replayed: true });
    expect(await one(id)).toMatchObject({
      state: 'measures_running',
      interview: {
        attendees: [{ name: '郭庆东' }, { name: '于成功' }],
        measures: [{ text: '专人值守', dueAt: '2026-06-05T16:00:00.000Z' }],
      },
    });
  });

  test('not done in time: criticism is proposed; the committee decides, reports and bars; all of it verified and rebuilt', async () => {
    await watch('2026-06-05T15:00:00.000Z');
    expect((await one(id))?.state).toBe('measures_running');
    await watch('2026-06-05T16:00:00.000Z');
    expect(await one(id)).toMatchObject({ state: 'criticism_proposed', grounds: [{ ground: 'no_prompt_measures' }] });
    const now = '2026-06-10T04:00:00.000Z';
    const criticise = { name: 'decide_criticism', criticise: true, meetingDay: '2026-06-10', reason: '逾期未整改' } as const;
    expect(await give(leader, id, criticise, now)).toEqual({ kind: 'refused', code: 'role_missing' });
    done(await give(committee, id, criticise, now));
    done(await give(committee, id, { name: 'report_to_supervisor', toldDay: '2026-06-10', recommendation: '建议约谈' }, now));
    expect(await give(committee, id, { name: 'bar_from_awards', reason: '' }, now)).toEqual({ kind: 'refused', code: 'no_season' });
    const story = (await stage.read(memberLeader, (tx) => standingStory(tx, [id]))).get(id) ?? [];
    expect(story.map(({ type }) => type)).toEqual([
      'case_proposed',
      'triggers_joined',
      'interview_decided',
      'interview_held',
      'criticism_proposed',
      'criticism_decided',
      'supervisor_told',
    ]);
    expect(await verifyStanding(stage.databases.worker, BANKING)).toEqual([]);
    await stage.rows("update lianban.accountability_case set state = 'settled'");
    expect((await verifyStanding(stage.databases.worker, BANKING)).length).toBeGreaterThan(0);
    expect(await rebuildStanding(stage.databases.worker, BANKING, TENANTS.memberA)).toBe(true);
    expect(await verifyStanding(stage.databases.worker, BANKING)).toEqual([]);
    expect(await verifyProgramme(stage.databases.worker, BANKING, [])).toEqual([]);
  });
});

describe('what else is proposed', () => {
  test('the same kind again at one outlet (ACC-01(3)); a complaint found withdrawn takes the ground away', async () => {
    const take = (now: string) => stage.takeToOutlet(UNITS.outletB, { receivedAt: now }, { now });
    const [start, later] = [hoursLater(40 * DAY), hoursLater(45 * DAY)];
    await take(start);
    const second = await take(later);
    await watch(hoursLater(1, later));
    const found = (await all(leader)).find(({ clause }) => clause === 3);
    expect(found).toMatchObject({ state: 'proposed', outletUnitId: UNITS.outletB, kind: 'complaint' });
    await stage.do(officer, second, { name: 'withdraw_complaint', reason: '客户撤回' }, { now: hoursLater(2, later) });
    await watch(hoursLater(3, later));
    expect((await one(found!.id))?.state).toBe('lapsed');
  });

  test.each<[string, boolean, UnitKey]>([
    ['put right at the outlet and checked by head office between the two, it is not the same again', true, 'outletA'],
    ['reported and not checked, it is', false, 'outletA'],
    ['put right at another outlet, it is', true, 'outletB'],
  ])('ACC-01(3) and ASC-02: %s', async (_what, checked, rectifiedAt) => {
    const [start, later] = rectificationCase();
    const take = (now: string) => stage.takeToOutlet(UNITS.outletA, { kind: 'query', receivedAt: now }, { now });
    const first = await take(start);
    const followUpId = uuidv7();
    const order = { kind: 'rectification', unitId: UNITS[rectifiedAt], demand: '公示收费', staff: '', measure: '' } as const;
    await stage.do(
      head,
      first,
      { name: 'order_follow_up', followUpId, ...order, dueDay: later.slice(0, 10) },
      { now: hoursLater(1, start) },
    );
    const doneDay = start.slice(0, 10);
    await stage.do(head, first, { name: 'report_follow_up', followUpId, result: '已公示', doneDay }, { now: hoursLater(2, start) });
    const check = { name: 'check_follow_up', followUpId, carriedOut: true, findings: '属实', reason: '', dueDay: '' } as const;
    if (checked) await stage.do(memberLeader, first, check, { now: hoursLater(3, start) });
    await take(later);
    await watch(hoursLater(1, later));
    const proposed = (await all(leader)).some(({ clause, triggers }) => clause === 3 && triggers.some(({ at }) => at === later));
    expect(proposed).toBe(!(checked && rectifiedAt === 'outletA'));
  });

  test('publicity that staff entered (ACC-01(4)), of the member’s own outlet only; a member enters none', async () => {
    const now = hoursLater(50 * DAY);
    const input = {
      memberTenantId: TENANTS.memberA,
      outletUnitId: UNITS.outletA,
      complaintId: null,
      medium: 'press' as const,
      source: '晚报 3 版',
      appearedAt: hoursLater(49 * DAY),
      mishandled: true,
      reason: '处理不当被报道',
    };
    const enter = (who: Actor, more: object = {}) => enterPublicity(stage.databases.association, request(who, now), { ...input, ...more });
    expect(await enter(memberLeader)).toEqual({ kind: 'refused', code: 'not_a_party' });
    expect(await enter(officer, { outletUnitId: UNITS.changsha })).toEqual({
      kind: 'invalid',
      problems: [{ field: 'outletUnitId', code: 'unknown' }],
    });
    done(await enter(officer));
    await watch(hoursLater(1, now));
    expect((await all(leader)).find(({ clause }) => clause === 4)).toMatchObject({ state: 'proposed', outletUnitId: UNITS.outletA });
  });

  test('a repeat whose cause a reviewer found to be attitude (ACC-01(2)); found to be another, it lapses', async () => {
    const [start, later] = [hoursLater(60 * DAY), hoursLater(61 * DAY)];
    const first = await stage.take(officer, { workOrders: [orderTo(TENANTS.memberB)], receivedAt: start }, { now: start });
    const repeat = await stage.take(
      officer,
      { workOrders: [orderTo(TENANTS.memberB)], receivedAt: later, repeatOf: first },
      { now: later },
    );
    const find = (who: Actor, cause: 'attitude' | 'other', now: string) =>
      findCause(
        stage.databases.association,
        request(who, now),
        { memberTenantId: TENANTS.memberB, complaintId: repeat, callBackId: null },
        { cause, justified: null, reason: '录音核实' },
      );
    const second = () => all(leader).then((cases) => cases.find(({ clause }) => clause === 2));
    await watch(hoursLater(1, later));
    expect(await second()).toBeUndefined();
    expect(await find(otherMember, 'attitude', later)).toMatchObject({ kind: 'refused' });
    done(await find(reviewer, 'attitude', hoursLater(2, later)));
    await watch(hoursLater(3, later));
    expect(await second()).toMatchObject({ state: 'proposed', memberTenantId: TENANTS.memberB });
    done(await find(reviewer, 'other', hoursLater(4, later)));
    await watch(hoursLater(5, later));
    expect((await second())?.state).toBe('lapsed');
  });
});
