import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hoursLater, openStage, orderTo, PEOPLE, TENANTS, type Actor, type Stage } from '../testing/stage.ts';
import { EVERYTHING } from '../testing/whole-list.ts';
import { listComplaints, type ListQuestion } from './list.ts';

const { agent, partnerA, partnerB, vendor, otherAgent } = PEOPLE;
let stage: Stage;
let joint = '';
let other = '';
let closed = '';

beforeAll(async () => {
  stage = await openStage();
  const [a, b] = [orderTo(TENANTS.partnerA), orderTo(TENANTS.partnerB)];
  joint = await stage.take(agent, {
    workOrders: [a, b],
    subject: '视频监控录像丢失',
    description: '仓库门口三号摄像头自周五起没有录像，怀疑云存储欠费。',
    contact: { name: '湘潭莲城副食批发有限公司', phone: '13907321234' },
  });
  await stage.do(partnerA, joint, { name: 'reply_to_work_order', workOrderId: a.workOrderId, reply: '经查为磁盘阵列掉线，正在重建。' });
  await stage.do(partnerB, joint, { name: 'reply_to_work_order', workOrderId: b.workOrderId, reply: '网关侧流量正常，无丢包。' });
  await stage.do(agent, joint, {
    name: 'add_note',
    noteId: '01900000-0000-7000-8000-0000000000bb',
    audience: 'own',
    workOrderId: null,
    note: '客户是人大代表，注意态度。',
  });
  other = await stage.take(agent, {
    workOrders: [orderTo(TENANTS.vendor)],
    subject: 'ＡＤＣ平台登录慢',
    description: '平台 Login 页面加载超过三十秒',
    contact: { name: '王小明', phone: '13800001111' },
  });
  closed = await stage.take(agent, {
    workOrders: [orderTo(TENANTS.partnerA)],
    subject: '彩铃错误',
    contact: { name: '李大海', phone: '13911112222' },
  });
  await stage.do(agent, closed, { name: 'withdraw_complaint', reason: '客户撤回' });
});
afterAll(() => stage.close());

const question = (search: string, more: Partial<ListQuestion> = {}): ListQuestion => ({
  now: hoursLater(1000),
  view: 'all',
  sort: 'accepted',
  direction: 'descending',
  first: 50,
  after: null,
  before: null,
  filter: { ...EVERYTHING, search },
  ...more,
});
const found = async (who: Actor, search: string): Promise<string[]> =>
  (await stage.read(who, (tx) => listComplaints(tx, question(search)))).items.map(({ item }) => item.complaintId);

test('Chinese words inside sentences are found, two characters and more, and several words all of which must be there', async () => {
  for (const words of ['录像', '摄像头', '云存储欠', '怀疑云存储欠费', '仓库 欠费', '监控录像丢失'])
    expect([words, await found(agent, words)]).toEqual([words, [joint]]);
  for (const words of ['录相', '仓库 彩铃', '摄影头']) expect([words, await found(agent, words)]).toEqual([words, []]);
  expect(await found(agent, '像')).toEqual([joint]);
});

test('each view is searched: number, words, telephone and a single character find what of it is in the view', async () => {
  const inView = async (view: ListQuestion['view'], search: string, who: Actor = agent): Promise<string[]> =>
    (await stage.read(who, (tx) => listComplaints(tx, question(search, { view })))).items.map(({ item }) => item.complaintId);
  const [{ number }] = (await stage.rows<{ number: string }>('select number from lianban.complaint where id = $1', [joint])) as [
    { number: string },
  ];
  for (const search of [number, '录像', '13907321234', '像']) {
    expect([search, await inView('open', search), await inView('closed', search)]).toEqual([search, [joint], []]);
    expect([search, await inView('elsewhere', search), await inView('inbox', search, partnerA)]).toEqual([search, [joint], [joint]]);
    for (const view of ['inbox', 'to_call_back', 'breached'] as const)
      expect([search, view, await inView(view, search)]).toEqual([search, view, []]);
  }
});

test('width and case do not matter', async () => {
  expect(await found(agent, 'adc平台')).toEqual([other]);
  expect(await found(agent, 'LOGIN')).toEqual([other]);
});

test('a number is found by its beginning, a customer by name, telephone number or its last four digits', async () => {
  const [{ number }] = (await stage.rows<{ number: string }>('select number from lianban.complaint where id = $1', [joint])) as [
    { number: string },
  ];
  expect(await found(agent, number)).toEqual([joint]);
  expect(await found(agent, number.slice(0, 10).toLowerCase())).toHaveLength(3);
  expect(await found(agent, '莲城副食')).toEqual([joint]);
  expect(await found(agent, '13907321234')).toEqual([joint]);
  expect(await found(agent, '1234')).toEqual([joint]);
});

test("words of another holder's part, or of the first receiver's own notes, find nothing for a holder", async () => {
  expect(await found(agent, '磁盘阵列')).toEqual([joint]);
  expect(await found(partnerA, '磁盘阵列')).toEqual([joint]);
  expect(await found(partnerB, '磁盘阵列')).toEqual([]);
  expect(await found(partnerA, '网关侧流量')).toEqual([]);
  expect(await found(agent, '人大代表')).toEqual([joint]);
  for (const who of [partnerA, partnerB, vendor, otherAgent]) expect(await found(who, '人大代表')).toEqual([]);
});

test('the customer is found only by who may see contact data now', async () => {
  expect(await found(partnerA, '莲城副食')).toEqual([joint]);
  expect(await found(vendor, '莲城副食')).toEqual([]);
  expect(await found(otherAgent, '13907321234')).toEqual([]);
  for (const words of ['李大海', '13911112222', '2222']) {
    expect([words, await found(agent, words)]).toEqual([words, []]);
    expect([words, await found(partnerA, words)]).toEqual([words, []]);
  }
});

test('who joins later finds what is meant for all, and nothing else', async () => {
  expect(await found(vendor, '摄像头')).toEqual([]);
  await stage.do(agent, joint, { name: 'send_work_order', workOrder: orderTo(TENANTS.vendor) }, { now: hoursLater(1) });
  expect(await found(vendor, '摄像头')).toEqual([joint]);
  expect(await found(vendor, '磁盘阵列')).toEqual([]);
});

test('a word so common that candidates are not collected gives the same rows, page by page', async () => {
  const ids = await Promise.all(
    Array.from({ length: 30 }, (_, index) => stage.take(agent, { subject: `龙潭故障${index}` }, { now: hoursLater(2 + index / 100) })),
  );
  const walk = async (search: string): Promise<string[]> => {
    const seen: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await stage.read(agent, (tx) => listComplaints(tx, question(search, { first: 7, after })));
      seen.push(...page.items.map(({ item }) => item.complaintId));
      after = page.items.at(-1)?.cursor ?? null;
      if (!page.hasNextPage) return seen;
    }
  };
  // One character has no pair and so no candidates: the list itself looks into the texts.
  const [common, paired] = [await walk('龙'), await walk('龙潭')];
  expect(common).toHaveLength(30);
  expect(paired).toEqual(common);
  expect([...common].sort()).toEqual([...ids].sort());
});
