import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from '@jest/globals';
import { startTestStack } from '../kit/stack.ts';
import { call, Desk, tenantOf, type SeenComplaint } from './desk.ts';

const PARTNER = 'service@partner-a.example';
let agent: Desk;
let leader: Desk;
let caller: Desk;
let partner: Desk;
let vendor: Desk;
let stranger: Desk;

beforeAll(async () => {
  const stack = await startTestStack();
  agent = new Desk(stack, 'intake@carrier.example');
  leader = new Desk(stack, 'leader@carrier.example');
  caller = new Desk(stack, 'callback@carrier.example');
  partner = new Desk(stack, PARTNER);
  vendor = new Desk(stack, 'engineer@vendor.example');
  stranger = new Desk(stack, 'service@partner-b.example');
}, 180_000);

const toPartner = (more: Record<string, unknown> = {}) => ({ holderId: tenantOf(PARTNER), instruction: '请核查下发记录', ...more });
const types = (complaint: SeenComplaint | null): string[] => complaint?.events.edges.map(({ node }) => node.type) ?? [];
const ordersOf = (complaint: SeenComplaint | null, tenantId: string) =>
  complaint?.workOrders.filter(({ holder }) => holder.id === tenantId) ?? [];

test('from the call to a satisfied call-back (CMP-01, CMP-06, CLK-03, SAT-01)', async () => {
  const taken = await agent.do('takeComplaint', call({ workOrders: [toPartner()] }));
  expect(taken).toMatchObject({ status: 'HANDLING', myRole: 'OWNER' });
  expect(taken.clocks.map(({ rule, part, state }) => `${rule} ${part} ${state}`).sort()).toEqual([
    'CLK-03 REPLY RUNNING',
    'CLK-03 RESOLUTION RUNNING',
  ]);

  expect(await partner.see(taken.id)).toMatchObject({ myRole: 'HOLDER', contact: { masked: false } });
  await partner.onOrder(taken.id, 'acceptWorkOrder');
  const replied = await partner.onOrder(taken.id, 'replyToWorkOrder', { reply: '已查到网关重试造成重复，正在核对条数。' });
  expect(replied.clocks.find(({ part }) => part === 'REPLY')?.state).toBe('MET');
  await partner.onOrder(taken.id, 'resolveWorkOrder', { cause: '网关超时重试未去重', measure: '已去重并核对多计条数' });

  expect((await caller.see(taken.id))?.status).toBe('ANSWERING');
  const closed = await caller.do('recordCallBack', { complaintId: taken.id, outcome: 'SATISFIED', comment: '客户满意' });
  expect(closed).toMatchObject({ status: 'CLOSED', closedAs: 'SATISFIED' });
  expect(await partner.see(taken.id)).toMatchObject({ status: 'CLOSED', contact: { masked: true } });
});

test('dissatisfied twice: new clocks of the same class, the first keep their state, major is proposed (CMP-04, CMP-05)', async () => {
  const { id } = await agent.do('takeComplaint', call({ workOrders: [toPartner({ urgent: true })] }));
  for (const round of [1, 2]) {
    await partner.onOrder(id, 'replyToWorkOrder', { reply: `第${round}次答复` });
    await partner.onOrder(id, 'resolveWorkOrder', { cause: '原因', measure: '措施' });
    const back = await caller.do('recordCallBack', { complaintId: id, outcome: 'NOT_SATISFIED', comment: '客户不认可' });
    expect(back).toMatchObject({ status: 'HANDLING', returns: round, major: round === 2 ? 'PROPOSED' : 'NO' });
    const clocks = back.clocks.filter(({ rule }) => rule === 'CLK-01');
    expect(clocks.map(({ state }) => state).sort()).toEqual([...Array<string>(round).fill('MET'), 'RUNNING']);
  }
  const decided = await leader.do('decideMajor', { complaintId: id, major: true, reason: '两次退回，客户将向监管反映' });
  expect(decided.major).toBe('CONFIRMED');
});

test('a question to the first receiver pauses the clocks of that order only', async () => {
  const { id } = await agent.do(
    'takeComplaint',
    call({
      kind: 'FAULT_REPORT',
      discoveredAt: new Date().toISOString(),
      workOrders: [toPartner({ faultGrade: 'IMPORTANT' }), { holderId: vendor.tenantId, faultGrade: 'IMPORTANT' }],
    }),
  );
  await partner.onOrder(id, 'requestInformation', { reason: 'WAITING_FOR_FIRST_RECEIVER', question: '请提供客户终端型号' });
  const asked = await agent.see(id);
  const stateOf = (tenantId: string): string[] => {
    const orders = ordersOf(asked, tenantId).map((order) => order.id);
    return asked?.clocks.filter(({ workOrderId }) => orders.includes(workOrderId ?? '')).map(({ state }) => state) ?? [];
  };
  expect(stateOf(partner.tenantId)).toEqual(['PAUSED']);
  expect(stateOf(vendor.tenantId)).toEqual(['RUNNING']);
  const order = ordersOf(asked, partner.tenantId)[0]!;
  const answered = await agent.do('giveInformation', {
    complaintId: id,
    workOrderId: order.id,
    version: order.version,
    requestId: order.openRequest!.id,
    answer: '客户为双卡手机',
  });
  expect(answered.clocks.every(({ state }) => state === 'RUNNING')).toBe(true);
});

test('joint handling: neither holder sees the other’s part, the first receiver sees both (RTE-03)', async () => {
  const { id } = await agent.do('takeComplaint', call({ workOrders: [toPartner(), { holderId: vendor.tenantId }] }));
  await partner.onOrder(id, 'replyToWorkOrder', { reply: '伙伴侧排查结论甲' });
  await vendor.onOrder(id, 'replyToWorkOrder', { reply: '平台侧排查结论乙' });
  const [seenByPartner, seenByVendor, seenByOwner] = await Promise.all([partner.see(id), vendor.see(id), agent.see(id)]);
  expect(JSON.stringify(seenByPartner)).toContain('结论甲');
  expect(JSON.stringify(seenByPartner)).not.toContain('结论乙');
  expect(JSON.stringify(seenByVendor)).toContain('结论乙');
  expect(JSON.stringify(seenByVendor)).not.toContain('结论甲');
  expect(ordersOf(seenByPartner, vendor.tenantId)).toEqual([]);
  expect(types(seenByOwner).filter((type) => type === 'work_order_replied')).toHaveLength(2);
});

test('a dispute is raised once; upheld, its clocks are void and the new holder’s begin then (CMP-07)', async () => {
  const { id } = await agent.do('takeComplaint', call({ workOrders: [toPartner()] }));
  await partner.onOrder(id, 'disputeRouting', { evidence: '应用日志正常，失败止于网关' });
  const disputed = ordersOf(await agent.see(id), partner.tenantId)[0]!;
  const moved = await agent.do('decideDispute', {
    complaintId: id,
    workOrderId: disputed.id,
    version: disputed.version,
    upheld: true,
    reason: '日志证实',
    newWorkOrder: { holderId: vendor.tenantId },
  });
  expect(ordersOf(moved, partner.tenantId)[0]?.state).toBe('VOID');
  expect(moved.clocks.filter(({ workOrderId }) => workOrderId === disputed.id).every(({ state }) => state === 'VOID')).toBe(true);
  expect(moved.clocks.filter(({ state }) => state === 'RUNNING').length).toBeGreaterThan(0);
});

test('progress with a promise in time extends the clock and starts another (CMP-10, CLK-18)', async () => {
  const { id } = await agent.do('takeComplaint', call({ workOrders: [toPartner()] }));
  const promisedAt = new Date(Date.now() + 20 * 3_600_000).toISOString();
  const told = await partner.onOrder(id, 'reportProgress', { progress: '正在与网关方核对', promisedAt });
  expect(told.clocks.find(({ rule }) => rule === 'CLK-18')).toMatchObject({ state: 'RUNNING', dueAt: promisedAt });
  expect(told.clocks.some(({ state }) => state === 'EXTENDED')).toBe(true);
});

test('no closing with an open work order; a leader closes with a written reason once none is open', async () => {
  const { id } = await agent.do('takeComplaint', call({ workOrders: [toPartner()] }));
  expect(await leader.give('closeComplaint', { complaintId: id, as: 'LEADER', reason: '会商结案' })).toMatchObject({
    __typename: 'CommandRefused',
    code: 'work_order_open',
  });
  const order = ordersOf(await leader.see(id), partner.tenantId)[0]!;
  await leader.do('recallWorkOrder', { complaintId: id, workOrderId: order.id, version: order.version, reason: '客户自行解决' });
  expect(await leader.do('closeComplaint', { complaintId: id, as: 'LEADER', reason: '会商结案' })).toMatchObject({
    status: 'CLOSED',
    closedAs: 'LEADER',
  });
});

test('intake never fails because responsibility is unclear (CMP-02)', async () => {
  expect(await agent.do('takeComplaint', call({ responsibilityUnclear: true }))).toMatchObject({ status: 'ACCEPTED', myRole: 'OWNER' });
});

test('a customer of the partner’s own: CLK-04, the carrier supervises and sees masked contact', async () => {
  const taken = await partner.do('takeComplaint', call({ channel: 'HOTLINE' }));
  expect(taken.clocks.map(({ rule }) => rule)).toEqual(['CLK-04', 'CLK-04']);
  expect(await agent.see(taken.id)).toMatchObject({ myRole: 'SUPERVISOR', contact: { masked: true } });
  expect(await stranger.see(taken.id)).toBeNull();
});

test('the same key gives one complaint; other content under that key is refused', async () => {
  const input = { idempotencyKey: randomUUID(), ...call() };
  const first = await agent.give('takeComplaint', input);
  const again = await agent.give('takeComplaint', input);
  expect(first).toMatchObject({ replayed: false });
  expect(again).toMatchObject({ replayed: true, complaint: { id: (first as { complaint: SeenComplaint }).complaint.id } });
  expect(await agent.give('takeComplaint', { ...input, subject: '另一件事' })).toMatchObject({
    __typename: 'InvalidInput',
    problems: [{ field: 'idempotencyKey' }],
  });
});

test('two people on one order: the second hears what changed and nothing is overwritten', async () => {
  const { id } = await agent.do('takeComplaint', call({ workOrders: [toPartner()] }));
  const seen = (await partner.see(id))!.workOrders[0]!;
  await partner.do('acceptWorkOrder', { complaintId: id, workOrderId: seen.id, version: seen.version });
  const late = await partner.give('replyToWorkOrder', {
    complaintId: id,
    workOrderId: seen.id,
    version: seen.version,
    reply: '同事已接单',
  });
  expect(late).toMatchObject({ __typename: 'EditConflict', since: [{ type: 'work_order_accepted' }] });
});

test('a stranger finds it by no way: id, list, search, number, command', async () => {
  const word = `独有词${randomUUID().slice(0, 8)}`;
  const { id, number } = await agent.do('takeComplaint', call({ subject: `短信问题${word}`, workOrders: [toPartner()] }));
  expect(await stranger.see(id)).toBeNull();
  const { data } = await stranger.ask<Record<string, unknown>>(
    `query Look($word: String!, $number: String!) {
      a: xComplaints(filter: { view: ALL, search: $word }) { count edges { node { number } } }
      b: xComplaints(filter: { view: ALL, search: $number }) { count edges { node { number } } }
      c: xComplaintByNumber(number: $number) { id }
    }`,
    { word, number },
  );
  expect(data).toMatchObject({ a: { count: 0, edges: [] }, b: { count: 0, edges: [] }, c: null });
  expect(await stranger.give('addNote', { complaintId: id, audience: 'ALL', note: '窥探' })).toMatchObject({
    __typename: 'CommandRefused',
    code: 'not_a_party',
  });
  const found = await partner.ask<{ found: { count: number } }>(
    'query Look($word: String!) { found: xComplaints(filter: { view: ALL, search: $word }) { count } }',
    { word },
  );
  expect(found.data?.found.count).toBe(1);
});
