import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { watchClocks } from './clock-watcher.ts';
import { rebuildProjections } from './rebuild-projections.ts';
import { hoursLater, openStage, orderTo, PEOPLE, PROGRAMME, TENANTS, UNITS, type Stage } from './testing/stage.ts';
import { verifyProgramme } from './verify-log.ts';

const { agent, partnerA, partnerB, vendor } = PEOPLE;
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
};

async function everything(): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    Object.entries(TABLES).map(
      async ([table, key]) => [table, await stage.rows(`select * from lianban.${table} order by ${key}`)] as const,
    ),
  );
  return Object.fromEntries(tables);
}

/** Lives that between them touch every kind of event. */
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
  await callBack('not_satisfied', 9);
  for (const [who, order] of [
    [partnerA, first],
    [partnerB, again],
  ] as const) {
    await stage.do(
      who,
      id,
      { name: 'resolve_work_order', workOrderId: order.workOrderId, cause: '再查', measure: '再改' },
      { now: hoursLater(10) },
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
}

test('replaying the log gives the same rows, after commands and after the watcher has marked clocks in batches', async () => {
  await live();
  for (const hour of [2, 13, 30, 80]) {
    await watchClocks(stage.databases.worker, hoursLater(hour), 10_000);
    const before = await everything();
    expect(await rebuildProjections(stage.databases.worker, PROGRAMME)).toBe(5);
    expect(await everything()).toEqual(before);
  }
  expect(await verifyProgramme(stage.databases.worker, PROGRAMME, [])).toEqual([]);
});
