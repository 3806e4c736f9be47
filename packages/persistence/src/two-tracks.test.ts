import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { TrackStepName } from '@lianban/complaint/two-track/tracks';
import { noticesFor } from './read/notices.ts';
import { storyOf } from './read/story.ts';
import { startOfYear, trackPage, tracksOf, type TrackQuestion } from './read/tracks.ts';
import { rebuildProjections } from './rebuild-projections.ts';
import { BANKING, hoursLater, NOON, openStage, orderTo, PEOPLE, person, TENANTS, UNITS, type Actor, type Stage } from './testing/stage.ts';
import { chooseTwoTracks, trackChoices } from './two-track-choice.ts';
import { verifyProgramme } from './verify-log.ts';

/** Two-track handling in the database (TRK-01): chosen by the member, in the complaint's log, seen by the member alone. */
const { officer, memberA } = PEOPLE;
const leader = person(TENANTS.memberA, ['leader'], null, '于成功');
const head = person(TENANTS.memberA, ['responsible_department'], null, '责任部门');
const auditor = person(TENANTS.memberA, ['auditor'], null, '稽核');
const callCentre = person(TENANTS.memberA, ['call_centre_agent'], null, '呼叫中心');
const outletA = person(TENANTS.memberA, ['outlet_manager'], UNITS.outletA, '网点');
const outletB = person(TENANTS.memberA, ['outlet_manager'], UNITS.outletB, '别的网点');
const memberB = person(TENANTS.memberB, ['handler', 'leader'], null, '乙行');
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const choose = (who: Actor, chosen: boolean, seen: boolean, hours: number) =>
  chooseTwoTracks(stage.databases.association, who, { chosen, seen }, { now: hoursLater(hours), personName: who.name });
const step = (who: Actor, id: string, name: TrackStepName, hours: number, more: object = {}) =>
  stage.run(
    who,
    id,
    {
      name: 'take_track_step',
      step: name,
      texts: { reason: '多名客户', opinion: '同意', findings: '属实', result: '已退费', answer: '已电话答复' },
      ...(name === 'call_back' ? { outcome: 'satisfied' as const } : {}),
      ...(name === 'pass_on' ? { passedTo: 'department' as const } : {}),
      ...(name === 'archive' ? { archiveNumber: '2026-001' } : {}),
      ...more,
    },
    { now: hoursLater(hours) },
  );
const done = async (who: Actor, id: string, names: readonly TrackStepName[], hours: number): Promise<void> => {
  for (const name of names) expect([name, await step(who, id, name, hours)]).toMatchObject([name, { kind: 'done' }]);
};
const tracks = (who: Actor, id: string) => stage.read(who, async (tx) => (await tracksOf(tx, [id]))[0] ?? []);
const page = (who: Actor, question: TrackQuestion, first = 10) =>
  stage.read(who, async (tx) => (await trackPage(tx, question, { first, after: null })).map(({ complaintId }) => complaintId));

describe('the member’s choice', () => {
  test('before it, what a member is sent has no track; it is the leader’s or administrator’s, dated, and told to nobody else', async () => {
    const before = await stage.take(officer, { workOrders: [orderTo(TENANTS.memberA)] });
    expect(await tracks(memberA, before)).toEqual([]);
    expect(await choose(memberA, true, false, 1)).toEqual({ kind: 'refused', code: 'role_missing' });
    expect(await choose(officer, true, false, 1)).toEqual({ kind: 'refused', code: 'not_a_member' });
    expect(await choose({ ...leader, unitId: UNITS.outletA }, true, false, 1)).toEqual({ kind: 'refused', code: 'seat_limited_to_unit' });
    expect(await choose(leader, true, false, 1)).toEqual({ kind: 'done' });
    // A retry, and somebody who saw another state.
    expect(await choose(leader, true, false, 2)).toEqual({ kind: 'done' });
    expect(await choose(leader, false, false, 2)).toEqual({ kind: 'refused', code: 'nothing_changed' });
    expect(await stage.read(memberA, trackChoices)).toEqual([
      { from: hoursLater(1), to: null, enteredByName: '于成功', endedByName: null },
    ]);
    expect(await stage.read(memberB, trackChoices)).toEqual([]);
    expect(await stage.read(officer, trackChoices)).toEqual([]);
    expect((await step(memberA, before, 'record', 3)).kind).toBe('refused');
  });

  test('ended, what began goes on and what comes has none; chosen again, it is a new stretch', async () => {
    const running = await stage.take(officer, { workOrders: [orderTo(TENANTS.memberA)] }, { now: hoursLater(3) });
    expect(await choose(leader, false, true, 4)).toEqual({ kind: 'done' });
    const later = await stage.take(officer, { workOrders: [orderTo(TENANTS.memberA)] }, { now: hoursLater(5) });
    expect([(await tracks(memberA, running)).length, (await tracks(memberA, later)).length]).toEqual([1, 0]);
    await done(memberA, running, ['record'], 5);
    expect(await choose(leader, true, false, 6)).toEqual({ kind: 'done' });
    expect((await stage.read(memberA, trackChoices)).map(({ from, to }) => [from, to])).toEqual([
      [hoursLater(6), null],
      [hoursLater(1), hoursLater(4)],
    ]);
  });
});

describe('a major complaint', () => {
  let id = '';
  const order = orderTo(TENANTS.memberA);
  beforeAll(async () => {
    id = await stage.take(officer, { workOrders: [order] }, { now: hoursLater(7) });
    await stage.do(officer, id, { name: 'decide_major', major: true, reason: '涉及面广' }, { now: hoursLater(8) });
    await done(memberA, id, ['record', 'report_to_head', 'report_to_leader'], 9);
    await done(auditor, id, ['investigate'], 10);
  });

  test('waits for whom it waits; audit’s signature comes before the report', async () => {
    expect(await tracks(memberA, id)).toMatchObject([{ track: 'major', waits1: 'audit', waits2: null, done: expect.any(Array) }]);
    expect(await page(memberA, { kind: 'waiting', unit: 'audit' })).toContain(id);
    const report = { name: 'resolve_work_order', workOrderId: order.workOrderId, cause: '流程', measure: '整改' } as const;
    expect(await stage.run(memberA, id, report, { now: hoursLater(11) })).toEqual({ kind: 'refused', code: 'audit_signature_missing' });
    await done(auditor, id, ['sign', 'tell_call_centre'], 11);
    expect(await tracks(memberA, id)).toMatchObject([{ waits1: 'audit', waits2: 'call_centre' }]);
    await done(auditor, id, ['tell_leader'], 12);
    await done(callCentre, id, ['answer', 'record_result'], 12);
    await stage.do(memberA, id, report, { now: hoursLater(12) });
  });

  test('its steps stand in the member’s story; the association and other members see nothing of them', async () => {
    const steps = async (who: Actor) =>
      (await stage.read(who, (tx) => storyOf(tx, id, { first: 200 }))).events.filter(({ type }) => type === 'track_step_taken').length;
    expect([await steps(memberA), await steps(officer), await steps(memberB), await steps(outletA)]).toEqual([9, 0, 0, 0]);
    expect([(await tracks(officer, id)).length, (await tracks(memberB, id)).length, (await tracks(outletA, id)).length]).toEqual([0, 0, 0]);
    expect(await page(officer, { kind: 'waiting', unit: null })).toEqual([]);
    expect(await step(officer, id, 'archive', 13)).toEqual({ kind: 'refused', code: 'no_track' });
    expect(await step(memberB, id, 'archive', 13)).toEqual({ kind: 'refused', code: 'not_a_party' });
    expect(await step(outletB, id, 'archive', 13)).toEqual({ kind: 'refused', code: 'not_a_party' });
    const told = (await stage.read(leader, (tx) => noticesFor(tx, { first: 50, after: null, unreadOnly: false }))).items;
    expect(told.map(({ item }) => item.kind)).toContain('track_reported');
  });

  test('two who take the same step at once: one takes it', async () => {
    const both = await Promise.all([step(memberA, id, 'archive', 14), step(memberA, id, 'archive', 14)]);
    expect(both.map((each) => (each.kind === 'refused' ? each.code : each.kind)).sort()).toEqual(['done', 'track_step_done']);
  });

  test('filed away it is found by its year and number, also after the complaint is closed', async () => {
    await stage.do(
      officer,
      id,
      { name: 'record_call_back', callBackId: order.workOrderId, outcome: 'satisfied', way: 'call_back', comment: '', returnTo: [] },
      { now: hoursLater(15) },
    );
    const year = (of: number, number: string | null = null): TrackQuestion => ({
      kind: 'archived',
      from: startOfYear(of, 'Asia/Shanghai'),
      to: startOfYear(of + 1, 'Asia/Shanghai'),
      number,
    });
    const now = Number(NOON.slice(0, 4));
    expect(await page(memberA, year(now, '2026-001'))).toEqual([id]);
    expect(await page(memberA, year(now - 1))).toEqual([]);
    expect(await page(memberA, { kind: 'archived', from: null, to: null, number: '2026-002' })).toEqual([]);
    expect(await page(memberB, year(now))).toEqual([]);
  });
});

test('passed on to an outlet: that outlet has the track and its own steps, no other', async () => {
  const order = orderTo(TENANTS.memberA);
  const id = await stage.take(officer, { workOrders: [order] }, { now: hoursLater(16) });
  await done(memberA, id, ['record', 'report_to_head'], 17);
  const workOrder = orderTo(TENANTS.memberA, { holderUnitId: UNITS.outletA, parentWorkOrderId: order.workOrderId });
  await stage.do(memberA, id, { name: 'send_work_order', workOrder }, { now: hoursLater(18) });
  expect(await tracks(outletA, id)).toEqual([]);
  expect(await step(head, id, 'pass_on', 18, { passedTo: 'branch' })).toMatchObject({ kind: 'done' });
  expect(await tracks(outletA, id)).toMatchObject([{ unitId: UNITS.outletA, waits1: 'branch' }]);
  expect(await tracks(outletB, id)).toEqual([]);
  const told = (await stage.read(outletA, (tx) => noticesFor(tx, { first: 50, after: null, unreadOnly: false }))).items;
  expect(told.map(({ item }) => item.kind)).toEqual(expect.arrayContaining(['track_step_waits', 'work_order_sent']));
  await done(outletA, id, ['investigate', 'answer', 'record_result'], 19);
  await done(callCentre, id, ['call_back'], 20);
});

test('the rows follow from the log, and the log verifies', async () => {
  const rows = () => stage.rows('select * from lianban.complaint_track order by complaint_id');
  const before = await rows();
  await rebuildProjections(stage.databases.worker, BANKING);
  expect(await rows()).toEqual(before);
  expect(await verifyProgramme(stage.databases.worker, BANKING, [])).toEqual([]);
});
