import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { watchClocks } from './clock-watcher.ts';
import { contactsOf } from './read/contact.ts';
import { clocksOf, workOrdersOf } from './read/handling.ts';
import { countViews, listComplaints } from './read/list.ts';
import { noticesFor } from './read/notices.ts';
import { storyOf } from './read/story.ts';
import { rebuildProjections } from './rebuild-projections.ts';
import { BANKING, hoursLater, NOON, openStage, orderTo, PEOPLE, person, TENANTS, UNITS, type Actor, type Stage } from './testing/stage.ts';
import { EVERYTHING } from './testing/whole-list.ts';
import { verifyProgramme } from './verify-log.ts';

const { officer, memberA } = PEOPLE;
const outletA = person(TENANTS.memberA, ['outlet_manager'], UNITS.outletA);
const outletB = person(TENANTS.memberA, ['outlet_manager'], UNITS.outletB);
let stage: Stage;
let complaintId = '';
const forwarded = orderTo(TENANTS.memberA);
const [first, second] = [UNITS.outletA, UNITS.outletB].map((holderUnitId) =>
  orderTo(TENANTS.memberA, { holderUnitId, parentWorkOrderId: forwarded.workOrderId, instruction: `请${holderUnitId}核实` }),
) as [ReturnType<typeof orderTo>, ReturnType<typeof orderTo>];

/** A complaint forwarded to the bank and sent on to two of its outlets, of which one has answered. */
beforeAll(async () => {
  stage = await openStage();
  complaintId = await stage.take(officer, { workOrders: [forwarded] });
  for (const workOrder of [first, second])
    await stage.do(memberA, complaintId, { name: 'send_work_order', workOrder }, { now: hoursLater(1) });
  const reply = { name: 'reply_to_work_order', workOrderId: first.workOrderId, reply: '甲网点在查' } as const;
  await stage.do(outletA, complaintId, reply, { now: hoursLater(2) });
  for (const workOrderId of [null, first.workOrderId])
    await stage.do(memberA, complaintId, { name: 'add_note', noteId: uuidv7(), audience: 'own', workOrderId, note: '行内备注' });
});
afterAll(() => stage.close());

const seen = (who: Actor) =>
  stage.read(who, async (tx) => {
    const [[orders = []], [clocks = []], story, [contact = null], notices] = [
      await workOrdersOf(tx, [complaintId]),
      await clocksOf(tx, [complaintId]),
      await storyOf(tx, complaintId, { first: 100 }),
      await contactsOf(tx, [complaintId]),
      await noticesFor(tx, { first: 50, after: null, unreadOnly: false }),
    ];
    return {
      orders: orders.map(({ ordinal }) => ordinal),
      rules: clocks.map(({ rule }) => rule),
      notes: story.events.filter(({ type }) => type === 'note_added').length,
      replies: story.events.filter(({ type }) => type === 'work_order_replied').length,
      contact: contact?.phone ?? null,
      notices: notices.items.map(({ item }) => item.kind),
    };
  });

test('each level sees its own: the outlet its order, the bank its outlets, the association what is done and not what is noted inside', async () => {
  const phone = '13807310001';
  expect(await seen(outletA)).toEqual({
    orders: [2],
    rules: ['CLK-12'],
    notes: 1,
    replies: 1,
    contact: phone,
    notices: ['work_order_sent'],
  });
  expect(await seen(outletB)).toEqual({
    orders: [3],
    rules: ['CLK-12'],
    notes: 0,
    replies: 0,
    contact: phone,
    notices: ['work_order_sent'],
  });
  expect(await seen(memberA)).toMatchObject({ orders: [1, 2, 3], rules: ['CLK-11', 'CLK-11', 'CLK-12', 'CLK-12'], notes: 2, replies: 1 });
  expect(await seen(officer)).toMatchObject({
    orders: [1, 2, 3],
    rules: ['CLK-10', 'CLK-11', 'CLK-11', 'CLK-12', 'CLK-12'],
    notes: 0,
    replies: 1,
  });
  expect((await seen(memberA)).notices).toEqual(['work_order_replied', 'work_order_sent']);
});

test('each outlet’s list and counts are its own, and search finds within them', async () => {
  const question = { now: NOON, view: 'all', sort: 'number', direction: 'ascending', first: 10, after: null, before: null } as const;
  const others = await stage.take(officer, { workOrders: [orderTo(TENANTS.memberA)], contact: { name: '王五', phone: '13900000009' } });
  for (const [who, expected] of [
    [outletA, [complaintId]],
    [outletB, [complaintId]],
    [memberA, [complaintId, others]],
  ] as const) {
    const page = await stage.read(who, (tx) => listComplaints(tx, { ...question, filter: EVERYTHING }));
    expect(page.items.map(({ item }) => item.complaintId)).toEqual(expected);
    const found = await stage.read(who, (tx) => listComplaints(tx, { ...question, filter: { ...EVERYTHING, search: '甲网点在查' } }));
    expect([who.unitId, found.items.length]).toEqual([who.unitId, who === outletB ? 0 : 1]);
    expect((await stage.read(who, (tx) => countViews(tx, NOON))).inbox).toBe(who === memberA ? 2 : 1);
  }
});

test('clocks marked in batches and a replay of the log make the same rows, and the log proves itself', async () => {
  const answer = { callBackId: uuidv7(), outcome: 'satisfied', comment: '客户表示谅解' } as const;
  const result = { name: 'resolve_work_order', workOrderId: first.workOrderId, cause: '解释不清', measure: '已当面说明', answer } as const;
  await stage.do(outletA, complaintId, result, { now: hoursLater(3) });
  const rows = () =>
    Promise.all(
      ['complaint_party', 'complaint_unit', 'work_order', 'clock'].map((table) =>
        stage.rows(`select * from lianban.${table} where programme_id = $1 order by 1, 2, 3, 4`, [BANKING]),
      ),
    );
  for (const hour of [30, 90, 100, 200]) {
    await watchClocks(stage.databases.worker, hoursLater(hour), 1000);
    const before = await rows();
    await rebuildProjections(stage.databases.worker, BANKING);
    expect(await rows()).toEqual(before);
  }
  const late = await stage.rows('select unit_id, breached from lianban.complaint_unit where complaint_id = $1 order by unit_id', [
    complaintId,
  ]);
  expect(late).toEqual([
    { unit_id: UNITS.outletA, breached: false },
    { unit_id: UNITS.outletB, breached: true },
  ]);
  expect(await verifyProgramme(stage.databases.worker, BANKING, [])).toEqual([]);
  // Whose an event is is part of what the chain proves.
  await stage.rows("update lianban.complaint_event set unit_1 = $2 where complaint_id = $1 and type = 'work_order_replied'", [
    complaintId,
    UNITS.outletB,
  ]);
  expect(await verifyProgramme(stage.databases.worker, BANKING, [])).toMatchObject([{ logId: complaintId, kind: 'hash' }]);
});
