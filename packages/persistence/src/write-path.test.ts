import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { storyOf } from './read/story.ts';
import { hoursLater, intake, NOON, openStage, orderTo, PEOPLE, person, TENANTS, UNITS, type Stage } from './testing/stage.ts';

const { agent, partnerA, partnerB, vendor, otherAgent } = PEOPLE;
let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

describe('an intake', () => {
  test('writes complaint, log, parties, work orders, clocks, texts and notices in one commit', async () => {
    const id = await stage.take(agent, { workOrders: [orderTo(TENANTS.partnerA, { urgent: true }), orderTo(TENANTS.vendor)] });
    const count = async (table: string) =>
      (await stage.rows<{ n: number }>(`select count(*)::int as n from lianban.${table} where complaint_id = $1`, [id]))[0]!.n;
    const counts = Object.fromEntries(
      await Promise.all(
        ['complaint_party', 'work_order', 'clock', 'complaint_contact', 'complaint_actor', 'command_log'].map(async (table) => [
          table,
          await count(table),
        ]),
      ),
    );
    expect(counts).toEqual({ complaint_party: 3, work_order: 2, clock: 3, complaint_contact: 1, complaint_actor: 1, command_log: 1 });
    expect(await count('complaint_text')).toBe(3);
    expect(await count('notice')).toBeGreaterThanOrEqual(2);
    expect(await count('outbox')).toBe(await count('notice'));
  });

  test('numbers complaints of a day one after the other, each organisation by itself', async () => {
    const late = hoursLater(24);
    const ids = await Promise.all(Array.from({ length: 12 }, () => stage.take(agent, {}, { now: late })));
    await stage.take(otherAgent, {}, { now: late });
    const rows = await stage.rows<{ number: string }>('select number from lianban.complaint where id = any($1) order by number', [ids]);
    expect(rows.map(({ number }) => number)).toEqual(
      Array.from({ length: 12 }, (_, index) => `TS20260519-${String(index + 1).padStart(6, '0')}`),
    );
    const others = await stage.rows<{ number: string }>(
      "select number from lianban.complaint where owner_tenant_id = $1 and number like 'TS20260519%'",
      [TENANTS.otherCarrier],
    );
    expect(others).toEqual([{ number: 'TS20260519-000001' }]);
  });

  test('that is refused gives its number back', async () => {
    const day = hoursLater(48);
    await stage.take(agent, {}, { now: day });
    expect((await stage.run(agent, null, intake({ subject: '' }), { now: day })).kind).toBe('invalid');
    // A refusal is answered before its transaction has ended: the number is free a moment later.
    const free = `select 1 from lianban.complaint_number where tenant_id = $1 and day = '2026-05-20' and serial = 2 for update skip locked`;
    while ((await stage.rows(free, [TENANTS.carrier])).length === 0);
    const id = await stage.take(agent, {}, { now: day });
    expect(await stage.rows('select number from lianban.complaint where id = $1', [id])).toEqual([{ number: 'TS20260520-000002' }]);
  });

  test('knows its customer again by the telephone number, also when two arrive at once', async () => {
    const contact = { name: '株洲方舟超市', phone: '13873300009' };
    const ids = await Promise.all([1, 2, 3, 4].map(() => stage.take(agent, { contact })));
    const rows = await stage.rows('select distinct customer_id from lianban.complaint where id = any($1)', [ids]);
    expect(rows).toHaveLength(1);
  });
});

describe('idempotency', () => {
  test('a key repeated gives the first result and writes nothing', async () => {
    const idempotencyKey = uuidv7();
    const outcomes = await Promise.all(
      [1, 2, 3].map(() => stage.run(agent, null, intake({ workOrders: [orderTo(TENANTS.partnerA)] }), { idempotencyKey })),
    );
    const ids = new Set(outcomes.map((outcome) => (outcome.kind === 'done' ? outcome.complaintId : outcome.kind)));
    expect(ids.size).toBe(1);
    expect(outcomes.filter((outcome) => outcome.kind === 'done' && !outcome.replayed)).toHaveLength(1);
  });

  test('the same key with other content is invalid', async () => {
    const idempotencyKey = uuidv7();
    await stage.run(agent, null, intake(), { idempotencyKey });
    expect(await stage.run(agent, null, intake({ subject: '另一件事' }), { idempotencyKey })).toEqual({
      kind: 'invalid',
      problems: [{ field: 'idempotencyKey', code: 'key_already_used' }],
    });
  });

  test('a refused command is not remembered: asked again when it is allowed, it is done', async () => {
    const order = orderTo(TENANTS.partnerA);
    const id = await stage.take(agent, { workOrders: [order] });
    const idempotencyKey = uuidv7();
    const callBack = {
      name: 'record_call_back',
      callBackId: uuidv7(),
      outcome: 'satisfied',
      way: 'call_back',
      comment: '满意',
      returnTo: [],
    } as const;
    expect((await stage.run(agent, id, callBack, { idempotencyKey })).kind).toBe('refused');
    await stage.do(partnerA, id, { name: 'reply_to_work_order', workOrderId: order.workOrderId, reply: '正在查' });
    await stage.do(partnerA, id, { name: 'resolve_work_order', workOrderId: order.workOrderId, cause: '配置', measure: '已改' });
    expect(await stage.run(agent, id, callBack, { idempotencyKey })).toEqual({ kind: 'done', complaintId: id, replayed: false });
  });
});

describe('who may reach a complaint', () => {
  test('nobody who is not a party, whatever the command, and it is not told apart from a complaint that does not exist', async () => {
    const order = orderTo(TENANTS.partnerA);
    const id = await stage.take(agent, { workOrders: [order] });
    const note = { name: 'add_note', noteId: uuidv7(), audience: 'own', workOrderId: null, note: '看看' } as const;
    for (const stranger of [partnerB, vendor, otherAgent]) {
      expect(await stage.run(stranger, id, note)).toEqual({ kind: 'refused', code: 'not_a_party' });
      expect(await stage.run(stranger, uuidv7(), note)).toEqual({ kind: 'refused', code: 'not_a_party' });
    }
  });

  test('a seat limited to a unit reaches complaints of its unit only', async () => {
    const id = await stage.take(agent, { unitId: UNITS.changsha });
    const note = { name: 'add_note', noteId: uuidv7(), audience: 'own', workOrderId: null, note: '本单位' } as const;
    expect((await stage.run(person(TENANTS.carrier, ['intake_agent'], UNITS.zhuzhou), id, note)).kind).toBe('refused');
    expect((await stage.run(person(TENANTS.carrier, ['intake_agent'], UNITS.changsha), id, note)).kind).toBe('done');
  });

  test('a repeat can only be linked to a complaint the caller sees', async () => {
    const foreign = await stage.take(otherAgent);
    const own = await stage.take(agent);
    expect(await stage.run(agent, null, intake({ repeatOf: foreign }))).toEqual({
      kind: 'invalid',
      problems: [{ field: 'repeatOfId', code: 'complaint_unknown' }],
    });
    expect((await stage.run(agent, null, intake({ repeatOf: own }))).kind).toBe('done');
  });
});

test('an edit of a work order that moved on is a conflict that tells what happened', async () => {
  const order = orderTo(TENANTS.partnerA);
  const id = await stage.take(agent, { workOrders: [order] });
  const [{ version }] = (await stage.rows<{ version: number }>('select version from lianban.work_order where id = $1', [
    order.workOrderId,
  ])) as [{ version: number }];
  await stage.do(partnerA, id, { name: 'accept_work_order', workOrderId: order.workOrderId }, { expectedWorkOrderVersion: version });
  const late = await stage.run(
    partnerA,
    id,
    { name: 'reply_to_work_order', workOrderId: order.workOrderId, reply: '晚了一步' },
    { expectedWorkOrderVersion: version },
  );
  expect(late).toMatchObject({ kind: 'conflict', complaintId: id });
  expect(late.kind === 'conflict' ? late.since.map(({ type }) => type) : []).toContain('work_order_accepted');
});

test('two people at once: both commands are judged one after the other', async () => {
  const order = orderTo(TENANTS.partnerA);
  const id = await stage.take(agent, { workOrders: [order] });
  const accept = () => stage.run(partnerA, id, { name: 'accept_work_order', workOrderId: order.workOrderId });
  const outcomes = await Promise.all([accept(), accept(), accept()]);
  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused', 'refused']);
});

test('a file goes from its uploader to the audience of its event', async () => {
  const id = await stage.take(agent);
  const attachmentId = uuidv7();
  await stage.rows(
    "insert into lianban.attachment (id, programme_id, tenant_id, state, file_name, media_type, bytes, uploaded_by, uploaded_at, audience, tenant_1) values ($1, $2, $3, 'pending', '照片.png', 'image/png', 12, $4, $5, 'own', $3)",
    [attachmentId, agent.programmeId, agent.tenantId, agent.personId, NOON],
  );
  const attach = {
    name: 'add_attachment',
    attachmentId,
    fileName: '',
    bytes: 0,
    mediaType: '',
    audience: 'own',
    workOrderId: null,
  } as const;
  expect(await stage.run(person(TENANTS.carrier, ['intake_agent']), id, attach)).toEqual({
    kind: 'invalid',
    problems: [{ field: 'attachmentId', code: 'attachment_unknown' }],
  });
  await stage.do(agent, id, attach);
  expect(await stage.rows('select state, complaint_id, audience from lianban.attachment where id = $1', [attachmentId])).toEqual([
    { state: 'attached', complaint_id: id, audience: 'own' },
  ]);
  const story = await stage.read(agent, (tx) => storyOf(tx, id, { first: 50 }));
  expect(story.events.find(({ type }) => type === 'attachment_added')?.texts).toEqual({ file_name: '照片.png' });
});
