import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Command } from '@lianban/complaint/command';
import type { Role } from '@lianban/complaint/vocabulary';
import { complaintsOf } from './read/complaints.ts';
import { followUpPage, followUpsOf, type FollowUpQuestion } from './read/follow-ups.ts';
import { noticesFor } from './read/notices.ts';
import { storyOf } from './read/story.ts';
import { rebuildProjections } from './rebuild-projections.ts';
import { BANKING, hoursLater, openStage, orderTo, PEOPLE, person, TENANTS, UNITS, type Actor, type Stage } from './testing/stage.ts';
import { verifyProgramme } from './verify-log.ts';
import { remindFollowUps } from './watch/remind-follow-ups.ts';
import { v7 as uuidv7 } from 'uuid';

/** Rectification and staff measures in the database (ASC-02): in the complaint's log, seen by the member, its outlet, and once checked by the association. */
const { officer, memberA } = PEOPLE;
const leader = person(TENANTS.memberA, ['leader'], null, '于成功');
const outlet = (unitId: string, name: string): Actor => person(TENANTS.memberA, ['outlet_manager'] as Role[], unitId, name);
const outletA = outlet(UNITS.outletA, '网点');
const outletB = outlet(UNITS.outletB, '别的网点');
const memberB = person(TENANTS.memberB, ['handler', 'leader'], null, '乙行');
const DAY = 24;
/** The last moment of Wednesday 20 May in Shanghai is before this. */
const DUE = '2026-05-20T16:00:00.000Z';
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const ids = (who: Actor, id: string) => stage.read(who, async (tx) => (await followUpsOf(tx, [id]))[0]!.map((each) => each.ordinal));
const order = (followUpId: string, unitId: string | null, more: object = {}): Command => ({
  name: 'order_follow_up',
  followUpId,
  kind: 'rectification',
  unitId,
  demand: '公示收费',
  staff: '',
  measure: '',
  dueDay: '2026-05-20',
  ...more,
});
const report = (followUpId: string, doneDay = '2026-05-19'): Command => ({
  name: 'report_follow_up',
  followUpId,
  result: '已公示',
  doneDay,
});
const check = (followUpId: string, more: object = {}): Command => ({
  name: 'check_follow_up',
  followUpId,
  carriedOut: true,
  findings: '核查属实',
  reason: '',
  dueDay: '',
  ...more,
});
const page = (who: Actor, question: Partial<FollowUpQuestion>, first = 10, after: Parameters<typeof followUpPage>[2]['after'] = null) =>
  stage.read(who, (tx) => followUpPage(tx, { state: 'open', unitId: null, overdueAt: null, ...question }, { first, after }));
const told = async (who: Actor) =>
  (await stage.read(who, (tx) => noticesFor(tx, { first: 50, after: null, unreadOnly: false }))).items
    .map(({ item }) => item.kind)
    .filter((kind) => kind.startsWith('follow_up_'));

describe('a rectification and a staff measure of an outlet', () => {
  const [first, second] = [uuidv7(), uuidv7()];
  let id = '';
  beforeAll(async () => {
    const own = orderTo(TENANTS.memberA);
    id = await stage.take(officer, { workOrders: [own] });
    const workOrder = orderTo(TENANTS.memberA, { holderUnitId: UNITS.outletA, parentWorkOrderId: own.workOrderId });
    await stage.do(memberA, id, { name: 'send_work_order', workOrder }, { now: hoursLater(1) });
    await stage.do(memberA, id, order(first, UNITS.outletA), { now: hoursLater(2) });
    const staff = { kind: 'staff_measure', staff: '柜员李某', measure: '通报批评', dueDay: '2026-05-25' };
    await stage.do(memberA, id, order(second, UNITS.outletA, staff), { now: hoursLater(3) });
  });

  test('the member and that outlet know of both, another outlet, another bank and the association of none', async () => {
    expect(await Promise.all([memberA, outletA, outletB, memberB, officer].map((who) => ids(who, id)))).toEqual([
      [1, 2],
      [1, 2],
      [],
      [],
      [],
    ]);
    expect(await told(outletA)).toEqual(['follow_up_ordered', 'follow_up_ordered']);
    expect(await told(leader)).toEqual([]);
    const texts = await stage.rows<{ name: string }>("select name from lianban.complaint_text where text = '柜员李某'");
    expect(texts).toEqual([{ name: 'staff' }]);
    expect(await stage.rows("select 1 from lianban.complaint_event where payload::text like '%李某%'")).toEqual([]);
  });

  test('lists go by the day, by state, by outlet, page by page; overdue as of an instant', async () => {
    const all = await page(memberA, {});
    expect(all.map((each) => each.id)).toEqual([first, second]);
    expect((await page(memberA, {}, 1, { at: all[0]!.listedAt, id: first })).map((each) => each.id)).toEqual([second]);
    expect(await page(memberA, { unitId: UNITS.outletB })).toEqual([]);
    expect(await page(memberB, {})).toEqual([]);
    expect((await page(memberA, { overdueAt: DUE })).map((each) => each.id)).toEqual([first]);
    expect(await page(memberA, { overdueAt: hoursLater(-1, DUE) })).toEqual([]);
  });

  test('its day over, who owes it and head office are told once, by several workers', async () => {
    const watch = (now: string) => remindFollowUps(stage.databases.worker, now, 100);
    expect(await watch(hoursLater(-1, DUE))).toBe(0);
    await Promise.all([watch(DUE), watch(DUE)]);
    expect(await watch(hoursLater(1, DUE))).toBe(0);
    expect((await told(outletA)).filter((kind) => kind === 'follow_up_overdue')).toHaveLength(1);
    expect((await told(leader)).filter((kind) => kind === 'follow_up_overdue')).toHaveLength(1);
    expect(await ids(officer, id)).toEqual([]);
  });

  test('who saw another version is told what happened since; nobody checks their own report', async () => {
    const now = hoursLater(1, DUE);
    const [seen] = await page(memberA, {});
    await stage.do(outletA, id, report(first), { now });
    const again = { now: hoursLater(2, DUE), expectedWorkOrderVersion: seen!.version };
    const late = await stage.run(outletA, id, report(first), again);
    expect(late.kind === 'conflict' ? late.since.map(({ type }) => type) : late).toEqual([
      'follow_up_ordered',
      'follow_up_overdue',
      'follow_up_reported',
    ]);
    const back = { carriedOut: false, reason: '未见培训记录', dueDay: '2026-05-29' };
    await stage.do(leader, id, check(first, back), { now: hoursLater(3, DUE) });
    await stage.do(memberA, id, report(first), { now: hoursLater(4, DUE) });
    expect(await stage.run(memberA, id, check(first), { now: hoursLater(5, DUE) })).toEqual({ kind: 'refused', code: 'own_report' });
    expect((await page(memberA, { state: 'reported' })).map((each) => each.id)).toEqual([first]);
  });

  test('two who check at once: one does, and from then on the association reads the rectification and head office’s finding, the staff measure never', async () => {
    const now = hoursLater(6, DUE);
    const both = await Promise.all([stage.run(leader, id, check(first), { now }), stage.run(leader, id, check(first), { now })]);
    expect(both.map((each) => (each.kind === 'refused' ? each.code : each.kind)).sort()).toEqual(['done', 'follow_up_ended']);
    await stage.do(outletA, id, report(second, '2026-05-20'), { now });
    await stage.do(leader, id, check(second), { now });
    expect(await Promise.all([memberA, outletA, outletB, memberB, officer].map((who) => ids(who, id)))).toEqual([
      [1, 2],
      [1, 2],
      [],
      [],
      [1],
    ]);
    const events = async (who: Actor) =>
      (await stage.read(who, (tx) => storyOf(tx, id, { first: 200 }))).events.filter(({ type }) => type.startsWith('follow_up_'));
    expect(await events(officer)).toMatchObject([{ type: 'follow_up_checked', texts: { findings: '核查属实' } }]);
    expect([(await events(outletB)).length, (await events(memberB)).length]).toEqual([0, 0]);
    expect((await page(memberA, { state: 'carried_out' })).map((each) => each.id)).toEqual([second, first]);
  });
});

test('an outlet without an order of it sees the complaint by its follow-up, records its own, and is not read by others', async () => {
  const id = await stage.take(officer, { workOrders: [orderTo(TENANTS.memberA)] }, { now: hoursLater(8 * DAY) });
  expect(await stage.read(outletB, async (tx) => (await complaintsOf(tx, [id]))[0])).toBeNull();
  await stage.do(memberA, id, order(uuidv7(), UNITS.outletB, { dueDay: '2026-06-30' }), { now: hoursLater(8 * DAY + 1) });
  expect(await stage.read(outletB, async (tx) => (await complaintsOf(tx, [id]))[0])).toMatchObject({ id });
  const own: Command = { name: 'record_rectification', followUpId: uuidv7(), cause: '叫号机断电', result: '已换新', doneDay: '2026-05-26' };
  await stage.do(outletB, id, own, { now: hoursLater(8 * DAY + 2) });
  expect(await Promise.all([memberA, outletA, outletB, officer].map((who) => ids(who, id)))).toEqual([[1, 2], [], [1, 2], []]);
  expect(await stage.run(officer, id, order(uuidv7(), null, { dueDay: '2026-06-30' }), { now: hoursLater(8 * DAY + 3) })).toEqual({
    kind: 'refused',
    code: 'not_the_holder',
  });
});

test('the rows follow from the log, and the log verifies', async () => {
  const rows = () => stage.rows('select * from lianban.complaint_follow_up order by id');
  const before = await rows();
  expect(before.length).toBe(4);
  await rebuildProjections(stage.databases.worker, BANKING);
  expect(await rows()).toEqual(before);
  expect(await verifyProgramme(stage.databases.worker, BANKING, [])).toEqual([]);
});
