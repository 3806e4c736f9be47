import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Command } from '@lianban/complaint/command';
import { DEFAULT_SETTINGS } from '@lianban/complaint/settings';
import type { TrackStepName } from '@lianban/complaint/two-track/tracks';
import { EVENT_VERSIONS } from '@lianban/complaint/upcast';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import { watchClocks } from './clock-watcher.ts';
import { storeUpload } from './files.ts';
import { changeSettings } from './programme-settings.ts';
import { rebuildProjections } from './rebuild-projections.ts';
import {
  BANKING,
  hoursLater,
  NOON,
  openStage,
  orderTo,
  PEOPLE,
  person,
  PROGRAMME,
  SERVICES,
  TENANTS,
  UNITS,
  type Stage,
} from './testing/stage.ts';
import { chooseTwoTracks } from './two-track-choice.ts';
import { verifyProgramme } from './verify-log.ts';
import { remindFollowUps } from './watch/remind-follow-ups.ts';

const { agent, partnerA, partnerB, vendor, officer, memberA } = PEOPLE;
const leader = person(TENANTS.memberA, ['leader']);
const approver = person(TENANTS.carrier, ['approver']);
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

const TABLES = {
  complaint: 'id',
  complaint_party: 'complaint_id, tenant_id',
  complaint_unit: 'complaint_id, unit_id',
  work_order: 'complaint_id, id',
  clock: 'complaint_id, id',
  complaint_gram: 'complaint_id, tenant_id, sequence',
  complaint_track: 'complaint_id',
  complaint_follow_up: 'complaint_id, id',
  scorecard_contribution: 'complaint_id',
  scorecard_change: 'id',
  member_contribution: 'complaint_id',
  member_change: 'id',
};

async function everything(): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    Object.entries(TABLES).map(
      async ([table, key]) => [table, await stage.rows(`select * from lianban.${table} order by ${key}`)] as const,
    ),
  );
  return Object.fromEntries(tables);
}

async function live(): Promise<void> {
  const [first, joint, again] = [orderTo(TENANTS.partnerA, { urgent: true }), orderTo(TENANTS.vendor), orderTo(TENANTS.partnerB)];
  const id = await stage.take(agent, { workOrders: [first, joint], unitId: UNITS.changsha });
  await stage.do(partnerA, id, { name: 'accept_work_order', workOrderId: first.workOrderId }, { now: hoursLater(0.5) });
  await stage.do(
    partnerA,
    id,
    {
      name: 'request_information',
      workOrderId: first.workOrderId,
      requestId: '01900000-0000-7000-8000-00000000aaaa',
      reason: 'waiting_for_customer',
      question: '号码是多少？',
    },
    { now: hoursLater(1) },
  );
  await stage.do(
    agent,
    id,
    { name: 'give_information', workOrderId: first.workOrderId, requestId: '01900000-0000-7000-8000-00000000aaaa', answer: '见附件' },
    { now: hoursLater(3) },
  );
  await stage.do(vendor, id, { name: 'dispute_routing', workOrderId: joint.workOrderId, evidence: '平台无异常' }, { now: hoursLater(3) });
  await stage.do(
    agent,
    id,
    { name: 'decide_dispute', workOrderId: joint.workOrderId, upheld: true, reason: '成立', newWorkOrder: again },
    { now: hoursLater(4) },
  );
  await stage.do(agent, id, { name: 'urge_work_order', workOrderId: first.workOrderId, reason: '客户催办' }, { now: hoursLater(5) });
  await stage.do(
    partnerB,
    id,
    { name: 'report_progress', workOrderId: again.workOrderId, progress: '明天答复', promisedAt: hoursLater(20) },
    { now: hoursLater(6) },
  );
  for (const [who, order] of [
    [partnerA, first],
    [partnerB, again],
  ] as const) {
    await stage.do(who, id, { name: 'reply_to_work_order', workOrderId: order.workOrderId, reply: '已答复' }, { now: hoursLater(7) });
    await stage.do(
      who,
      id,
      { name: 'resolve_work_order', workOrderId: order.workOrderId, cause: '配置', measure: '已改' },
      { now: hoursLater(8) },
    );
  }
  const callBack = (outcome: 'satisfied' | 'not_satisfied', hour: number) =>
    stage.do(
      agent,
      id,
      { name: 'record_call_back', callBackId: uuidv7(), outcome, way: 'call_back', comment: '回访', returnTo: [] },
      { now: hoursLater(hour) },
    );
  // Returned twice, it is proposed as a major complaint.
  for (const hour of [9, 10]) {
    await callBack('not_satisfied', hour);
    for (const [who, order] of [
      [partnerA, first],
      [partnerB, again],
    ] as const)
      await stage.do(
        who,
        id,
        { name: 'resolve_work_order', workOrderId: order.workOrderId, cause: '再查', measure: '再改' },
        { now: hoursLater(hour + 0.5) },
      );
  }
  await callBack('satisfied', 11);
  const withdrawn = await stage.take(agent, { workOrders: [orderTo(TENANTS.partnerB)] });
  await stage.do(agent, withdrawn, { name: 'withdraw_complaint', reason: '客户撤回' }, { now: hoursLater(1) });
  await stage.take(agent, {
    workOrders: [
      orderTo(TENANTS.partnerA, { faultGrade: 'severe' }),
      orderTo(TENANTS.partnerB, { difficult: true }),
      orderTo(TENANTS.vendor),
    ],
  });
  await stage.take(agent, {
    workOrders: [
      orderTo(TENANTS.carrier, { holderUnitId: UNITS.changsha }),
      orderTo(TENANTS.carrier, { holderUnitId: UNITS.zhuzhou }),
      orderTo(TENANTS.partnerA),
    ],
  });
  await stage.take(partnerA, { workOrders: [] });
  await acts(withdrawn);
}

/** What is done to a complaint besides handling it, and one that comes to life again. */
async function acts(earlier: Uuid): Promise<void> {
  const order = orderTo(TENANTS.partnerA);
  const id = await stage.take(agent, { workOrders: [order], channel: 'email' });
  const attachmentId = uuidv7();
  const file = { fileName: '截图.txt', bytes: 6, mediaType: 'text/plain' } as const;
  await stage.do(agent, id, { name: 'confirm_record', confirmedAt: NOON });
  await stage.do(agent, id, { name: 'link_repeat', firstComplaintId: earlier });
  await storeUpload(stage.databases.carrier, agent, { id: attachmentId, ...file, content: Buffer.from('截图'), at: NOON });
  const more: Command[] = [
    { name: 'reclassify_work_order', workOrderId: order.workOrderId, urgent: true, difficult: false, faultGrade: null, reason: '客户着急' },
    { name: 'add_note', noteId: uuidv7(), audience: 'all', workOrderId: null, note: '已核实' },
    { name: 'add_attachment', attachmentId, ...file, audience: 'all', workOrderId: null },
    { name: 'reveal_contact', reason: '回访' },
    { name: 'recall_work_order', workOrderId: order.workOrderId, reason: '改由本公司办理' },
  ];
  for (const command of more) await stage.do(agent, id, command, { now: hoursLater(1) });
  await stage.do(approver, id, { name: 'decide_major', major: true, reason: '涉及面广' }, { now: hoursLater(1) });
  await stage.do(agent, id, { name: 'add_analysis', analysis: '升级时配置丢失' }, { now: hoursLater(2) });
  for (const [outcome, hour] of [
    ['satisfied', 3],
    ['not_satisfied', 4],
  ] as const)
    await stage.do(
      agent,
      id,
      { name: 'record_call_back', callBackId: uuidv7(), outcome, way: 'answering_call', comment: '来电', returnTo: [] },
      { now: hoursLater(hour) },
    );
  // A clock on working days, which a day off that is added later moves.
  await stage.take(partnerA, { kind: 'enquiry', channel: 'email', serviceId: SERVICES.ofA });
}

/** A day off that is added: running clocks on working days move with the watcher's next look. */
const addDayOff = () =>
  changeSettings(stage.databases.carrier, agent, {
    version: 2,
    settings: { ...DEFAULT_SETTINGS, calendarAdditions: [{ day: '2026-05-19', kind: 'off', name: '台风停工' }] },
    reason: '台风',
    personName: agent.name,
    at: NOON,
  });

/** A bank's: on two tracks, to an outlet, followed up. */
async function bankingLife(): Promise<void> {
  expect(
    await chooseTwoTracks(stage.databases.association, leader, { chosen: true, seen: false }, { now: NOON, personName: '某人' }),
  ).toEqual({
    kind: 'done',
  });
  const forwarded = orderTo(TENANTS.memberA);
  const id = await stage.take(officer, { workOrders: [forwarded] }, { now: hoursLater(1) });
  const reviewer = person(TENANTS.association, ['reviewer']);
  await stage.do(reviewer, id, { name: 'judge_validity', valid: true, reason: '属实' }, { now: hoursLater(1) });
  const step = (name: TrackStepName): Command => ({ name: 'take_track_step', step: name, texts: { reason: '客户不满' } });
  for (const each of ['record', 'report_to_head'] as const) await stage.do(memberA, id, step(each), { now: hoursLater(2) });
  const workOrder = orderTo(TENANTS.memberA, { holderUnitId: UNITS.outletA, parentWorkOrderId: forwarded.workOrderId });
  await stage.do(memberA, id, { name: 'send_work_order', workOrder }, { now: hoursLater(3) });
  const [first, second, third] = [uuidv7(), uuidv7(), uuidv7()];
  const ordered = (followUpId: Uuid, dueDay = '2026-05-20'): Command => ({
    name: 'order_follow_up',
    followUpId,
    kind: 'rectification',
    unitId: UNITS.outletA,
    demand: '公示收费',
    staff: '',
    measure: '',
    dueDay,
  });
  const outlet = person(TENANTS.memberA, ['outlet_manager'], UNITS.outletA);
  const reported: Command = { name: 'report_follow_up', followUpId: first, result: '已公示', doneDay: '2026-05-18' };
  const checked = { name: 'check_follow_up', followUpId: first, findings: '', reason: '' } as const;
  for (const [who, command] of [
    [memberA, ordered(first)],
    [memberA, ordered(second)],
    [memberA, ordered(uuidv7())],
    [outlet, { name: 'record_rectification', followUpId: third, cause: '叫号机断电', result: '已换新', doneDay: '2026-05-18' }],
    [outlet, reported],
    [leader, { ...checked, carriedOut: false, reason: '未见记录', dueDay: '2026-05-25' }],
    [outlet, reported],
    [leader, { ...checked, carriedOut: true, findings: '属实', dueDay: '' }],
    [memberA, { name: 'withdraw_follow_up', followUpId: second, reason: '并入另一件' }],
  ] as const satisfies readonly (readonly [typeof leader, Command])[])
    await stage.do(who, id, command, { now: hoursLater(4) });
}

test('replaying the log gives the same rows, after commands and after the watcher has marked clocks in batches', async () => {
  await live();
  await bankingLife();
  expect(await addDayOff()).toBe(true);
  for (const hour of [2, 13, 30, 80]) {
    await watchClocks(stage.databases.worker, hoursLater(hour), 10_000);
    await remindFollowUps(stage.databases.worker, hoursLater(hour), 100);
    const before = await everything();
    expect(await rebuildProjections(stage.databases.worker, PROGRAMME)).toBe(7);
    expect(await rebuildProjections(stage.databases.worker, BANKING)).toBe(1);
    expect(await everything()).toEqual(before);
  }
  for (const programme of [PROGRAMME, BANKING]) expect(await verifyProgramme(stage.databases.worker, programme, [])).toEqual([]);
  // Lives that between them have every kind of event: a kind that is added is replayed here too.
  const types = await stage.rows<{ type: string }>('select distinct type from lianban.complaint_event');
  expect(types.map(({ type }) => type).sort()).toEqual(Object.keys(EVENT_VERSIONS).sort());
});
