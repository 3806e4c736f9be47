import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NoticeDraftInput } from '@lianban/contact-registry/change-notice/decision';
import type { Change } from '@lianban/contact-registry/registration';
import { demoPerson } from '@lianban/persistence/demo/people';
import { newName } from '@lianban/persistence/testing/registry-desk';
import { faceScene, SCENE_NOW, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { carrier } from '../face.ts';
import { modules } from '../schema.ts';

let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(carrier, modules);
});
afterAll(() => scene.close());

const A = 'service@partner-a.example';
const B = 'service@partner-b.example';
const D = 'service@partner-d.example';
const DEPARTMENT = 'group@carrier.example';
const CENTRE = 'manager@carrier.example';
const RESULT = `__typename ... on ChangeNoticeDone { notice { id state version owed shortNotice differences { field } actions { name allowed reason message } } }
  ... on CommandRefused { code message } ... on InvalidInput { problems { field code } } ... on ChangeNoticeEditConflict { since { type personName } }`;

const drafted = (account: string, changes: readonly Change[], more: Partial<NoticeDraftInput> = {}) =>
  scene.giveNotice(account, null, {
    name: 'draft',
    changes,
    effectiveDay: null,
    emergency: false,
    reason: '',
    exceptionReason: '',
    ...more,
  });
const submitted = async (account: string, changes: readonly Change[], more: Partial<NoticeDraftInput> = {}) =>
  scene.giveNotice(account, await drafted(account, changes, more), { name: 'submit', replaces: [] });

async function ask(query: string, variables: object = {}, account = DEPARTMENT) {
  const { data, errors } = await scene.ask(account, query, variables);
  expect(errors).toBeUndefined();
  return data;
}
let keys = 0;
async function give(account: string, command: string, changeNoticeId: string, more: object = {}) {
  const type = /Acknowledge|Confirm/.test(command) ? 'ChangeNoticeStepInput' : 'ChangeNoticeReasonInput';
  const { notice } = await ask(
    'query See($id: ID!) { notice: carrierChangeNotice(changeNoticeId: $id) { version } }',
    { id: changeNoticeId },
    account,
  );
  const { result } = await ask(
    `mutation Give($input: ${type}!) { result: carrier${command}(input: $input) { ${RESULT} } }`,
    { input: { idempotencyKey: `decide-${(keys += 1)}`, changeNoticeId, version: notice?.version ?? 1, ...more } },
    account,
  );
  return result;
}

test('a change goes its way: acknowledged by the department, confirmed by the centre; each may do its own part only', async () => {
  const id = await submitted(A, [newName('云桥数字科技')]);
  expect(await give(CENTRE, 'AcknowledgeChangeNotice', id)).toMatchObject({ code: 'role_missing' });
  const acknowledged = await give(DEPARTMENT, 'AcknowledgeChangeNotice', id);
  expect(acknowledged.notice).toMatchObject({ state: 'ACKNOWLEDGED', owed: 'CONFIRMATION', differences: [{ field: 'COMPANY_NAME' }] });
  expect(acknowledged.notice.actions.map(({ name }: { name: string }) => name)).toEqual([
    'acknowledge',
    'approve_emergency',
    'grant_exception',
    'reject',
    'confirm_informed',
  ]);
  expect((await give(CENTRE, 'ConfirmChangeNotice', id)).notice).toMatchObject({ state: 'INFORMED', owed: null });
  expect((await give(DEPARTMENT, 'RejectChangeNotice', id)).problems).toEqual([{ field: 'reason', code: 'required' }]);
});

test('the department and the centre both see old → new of what they decide on (REG-03)', async () => {
  const { card } = await ask('query Card($id: ID!) { card: carrierRegistration(partnerId: $id) { entries { field value { text } } } }', {
    id: demoPerson(D).tenantId,
  });
  const registered = (field: string) => card.entries.find((entry: { field: string }) => entry.field === field).value.text as string;
  expect(registered('COMPANY_NAME')).toBe('岳阳洞庭智慧农业科技有限公司');
  const id = await submitted(D, [newName('洞庭智农科技'), { field: 'email', value: 'kefu@dongting.example' }]);
  const SEE = `query See($id: ID!) { notice: carrierChangeNotice(changeNoticeId: $id) { differences { field from { text } to { text } } } }`;
  for (const account of [DEPARTMENT, CENTRE])
    expect((await ask(SEE, { id }, account)).notice.differences).toEqual([
      { field: 'COMPANY_NAME', from: { text: registered('COMPANY_NAME') }, to: { text: '洞庭智农科技' } },
      { field: 'EMAIL', from: { text: registered('EMAIL') }, to: { text: 'kefu@dongting.example' } },
    ]);
});

test('an emergency takes effect with the approval and is short notice (REG-05); an exception waits for its grant (REG-02)', async () => {
  const urgent = await submitted(B, [{ field: 'email', value: 'soon@example.com' }], { emergency: true, reason: '邮箱停用' });
  expect((await give(DEPARTMENT, 'ApproveEmergencyChange', urgent)).notice).toMatchObject({ state: 'EFFECTIVE', shortNotice: true });
  const ported = await submitted(B, [{ field: 'service_contact', value: { name: '赵六', mobile: '18612345678', email: null } }], {
    exceptionReason: '携号转网',
  });
  const { notice } = await ask(
    `query See($id: ID!) { notice: carrierChangeNotice(changeNoticeId: $id) { exceptions waitsFor takesEffectAt } }`,
    { id: ported },
  );
  expect(notice).toEqual({ exceptions: ['NOT_CHINA_MOBILE', 'MOBILE_CHANGES'], waitsFor: ['EXCEPTION'], takesEffectAt: null });
  expect((await give(DEPARTMENT, 'GrantMobileException', ported, { reason: '核实无误' })).notice).toMatchObject({
    owed: 'ACKNOWLEDGEMENT',
  });
  expect((await give(DEPARTMENT, 'AcknowledgeChangeNotice', ported)).notice).toMatchObject({ owed: 'CONFIRMATION' });
});

test('lists by what is owed to whom, with counts; a draft is nobody’s but the partner’s', async () => {
  const look = () =>
    ask(`{ counts: carrierOwedChangeNotices { acknowledgement confirmation }
    owed: carrierChangeNotices(view: OWED, owed: [ACKNOWLEDGEMENT]) { edges { node { id partner { shortName } owed owedSince } } }
    other: carrierChangeNotices { edges { node { id } } } }`);
  const before = await look();
  const draft = await drafted(A, [newName('未提交')]);
  const waiting = await submitted('service@partner-c.example', [{ field: 'email', value: 'kefu@fangzhou.example' }]);
  const { counts, owed, other } = await look();
  expect(counts).toEqual({ ...before.counts, acknowledgement: before.counts.acknowledgement + 1 });
  expect(owed.edges).toHaveLength(counts.acknowledgement);
  expect(owed.edges.map(({ node }: { node: object }) => node)).toContainEqual({
    id: waiting,
    partner: { shortName: '方舟信息' },
    owed: 'ACKNOWLEDGEMENT',
    owedSince: SCENE_NOW,
  });
  expect(JSON.stringify(other)).not.toContain(draft);
  const drafts = await ask('query See($id: ID!) { notice: carrierChangeNotice(changeNoticeId: $id) { id } }', { id: draft });
  expect(drafts.notice).toBeNull();
});

test('the story says that a draft was written and rewritten, not what it was to be', async () => {
  const id = await drafted(A, [{ field: 'toll_free', value: '4008001111' }], { emergency: true, reason: '', effectiveDay: '2026-12-01' });
  const rest = { changes: [{ field: 'toll_free', value: '4008002222' }], emergency: false, reason: '', exceptionReason: '' } as const;
  await scene.giveNotice(A, id, { name: 'revise', ...rest, effectiveDay: '2027-01-04' });
  await scene.giveNotice(A, id, { name: 'submit', replaces: [] });
  const { notice } = await ask(
    'query See($id: ID!) { notice: carrierChangeNotice(changeNoticeId: $id) { effectiveDay story { type values { name value } texts { name } } } }',
    { id },
  );
  expect(notice.effectiveDay).toBe('2027-01-04');
  const [first, second, given] = notice.story;
  expect([first, second]).toEqual([
    { type: 'notice_drafted', values: [], texts: [] },
    { type: 'notice_revised', values: [], texts: [] },
  ]);
  expect(given.values).toContainEqual({ name: 'kind', value: 'change' });
});

test('two clerks at once: the second is told what the first did', async () => {
  const id = await submitted(B, [{ field: 'hotline_fixed', value: '0731-88001122' }]);
  const { notice } = await ask('query See($id: ID!) { notice: carrierChangeNotice(changeNoticeId: $id) { version } }', { id });
  await give(DEPARTMENT, 'AcknowledgeChangeNotice', id);
  expect(await give(DEPARTMENT, 'RejectChangeNotice', id, { version: notice.version, reason: '资料不全' })).toEqual({
    __typename: 'ChangeNoticeEditConflict',
    since: [{ type: 'notice_acknowledged', personName: '周文博' }],
  });
});

test('the registry of all partners as of a day: by name, by what is on the card, by a number however it is grouped', async () => {
  const find = async (search: string | null, asOf: string | null = null) => {
    const { list } = await ask(
      'query Find($search: String, $asOf: DateTime) { list: carrierRegistrations(search: $search, asOf: $asOf, first: 100) { count edges { node { partner { shortName } entries { field } } } } }',
      { search, asOf },
    );
    return list as { count: number; edges: { node: { partner: { shortName: string }; entries: object[] } }[] };
  };
  expect((await find(null)).count).toBe(12);
  const names = ({ edges }: Awaited<ReturnType<typeof find>>) => edges.map(({ node }) => node.partner.shortName);
  expect(names(await find('湘通'))).toEqual(['湘通物联']);
  expect(names(await find('李静'))).toEqual(['云桥软件']);
  expect(names(await find('138-0731 0001'))).toEqual(['云桥软件']);
  const all = names(await find(null));
  expect(all.slice(0, 3)).toEqual(['桃源电商', '福城通信', '雁城软件']);
  expect(names(await find('李静', '2020-01-01T00:00:00Z'))).toEqual([]);
  const first = await ask(
    '{ list: carrierRegistrations(first: 5) { pageInfo { hasNextPage endCursor } edges { node { partner { id } } } } }',
  );
  const second = await ask(
    'query Next($after: String) { list: carrierRegistrations(first: 50, after: $after) { edges { node { partner { id } } } } }',
    {
      after: first.list.pageInfo.endCursor,
    },
  );
  expect(new Set([...first.list.edges, ...second.list.edges].map(({ node }) => node.partner.id)).size).toBe(12);
});

test('numbers on several cards are shown with whose they are', async () => {
  const { duplicates } = await ask('{ duplicates: carrierDuplicateNumbers { number uses { partner { shortName } field } } }');
  expect(duplicates.map(({ uses }: { uses: object[] }) => uses)).toEqual([
    [
      { partner: { shortName: '桃源电商' }, field: 'HOTLINE_MOBILE' },
      { partner: { shortName: '苗岭传媒' }, field: 'HOTLINE_MOBILE' },
    ],
  ]);
});

test('a number asked for in an open notice is told on the notice and on both cards, and no more once it has ended (REG-01)', async () => {
  const C = 'service@partner-c.example';
  const before = await ask('{ duplicates: carrierDuplicateNumbers { number } }');
  const id = await submitted(C, [{ field: 'hotline_mobile', value: '13807310001' }]);
  const look = async () => {
    const query = `query Look($id: ID, $own: ID, $other: ID, $third: ID) {
      all: carrierDuplicateNumbers { number }
      notice: carrierDuplicateNumbers(changeNoticeId: $id) { number uses { partner { shortName } field changeNoticeId } }
      own: carrierDuplicateNumbers(partnerId: $own) { number }
      other: carrierDuplicateNumbers(partnerId: $other) { number }
      third: carrierDuplicateNumbers(partnerId: $third) { number } }`;
    const [own, other, third] = [C, A, B].map((account) => demoPerson(account).tenantId);
    return ask(query, { id, own, other, third });
  };
  const found = { number: '+8613807310001' };
  expect(await look()).toEqual({
    all: [found, ...before.duplicates],
    notice: [
      {
        ...found,
        uses: [
          { partner: { shortName: '云桥软件' }, field: 'SERVICE_CONTACT', changeNoticeId: null },
          { partner: { shortName: '方舟信息' }, field: 'HOTLINE_MOBILE', changeNoticeId: id },
        ],
      },
    ],
    own: [found],
    other: [found],
    third: [],
  });
  await give(DEPARTMENT, 'RejectChangeNotice', id, { reason: '号码属于他人' });
  expect(await look()).toEqual({ all: before.duplicates, notice: [], own: [], other: [], third: [] });
});

test('an open order shows its first receiver how the partner is reached and what will change, for many orders in as few statements', async () => {
  await submitted(A, [{ field: 'hotline_fixed', value: '0731-88886666' }]);
  const partnerId = demoPerson(A).tenantId;
  const order = (holderTenantId: string) => ({
    workOrderId: crypto.randomUUID(),
    holderTenantId,
    holderUnitId: null,
    urgent: false,
    difficult: false,
    faultGrade: null,
    instruction: '',
  });
  const take = async (holders: readonly string[]) => {
    const id = await scene.give('intake@carrier.example', scene.useCase('severe-fault'), {
      name: 'add_note',
      noteId: crypto.randomUUID(),
      audience: 'own',
      workOrderId: null,
      note: '核对联系人',
    });
    for (const holder of holders) await scene.give('intake@carrier.example', id, { name: 'send_work_order', workOrder: order(holder) });
    return id;
  };
  const ORDERS = `query Orders($id: ID!) { complaint: carrierComplaint(id: $id) { workOrders { holder { id } endedAt
    partnerContact { entries { field value { text people { name mobile } } } upcoming { field at } } } } }`;
  const id = await take([]);
  scene.statements();
  const few = await ask(ORDERS, { id }, 'intake@carrier.example');
  const before = scene.statements();
  await take([demoPerson(B).tenantId, demoPerson('service@partner-c.example').tenantId]);
  scene.statements();
  const many = await ask(ORDERS, { id }, 'intake@carrier.example');
  expect(scene.statements()).toBeLessThanOrEqual(before);
  expect(many.complaint.workOrders.length).toBe(few.complaint.workOrders.length + 2);
  const ofA = many.complaint.workOrders.find(({ holder }: { holder: { id: string } }) => holder.id === partnerId);
  expect(ofA.partnerContact.entries.find(({ field }: { field: string }) => field === 'SERVICE_CONTACT').value.people).toEqual([
    { name: '李静', mobile: '+8613807310001' },
  ]);
  expect(ofA.partnerContact.upcoming).toContainEqual({ field: 'HOTLINE_FIXED', at: '2026-12-11T16:00:00.000Z' });
});

test('another programme’s department sees and decides nothing', async () => {
  const id = await submitted(B, [{ field: 'toll_free', value: '4008001234' }]);
  const stranger = 'leader@carrier-2.example';
  const seen = await ask(
    `query Look($id: ID!, $partner: ID!) { carrierChangeNotice(changeNoticeId: $id) { id } carrierRegistration(partnerId: $partner) { asOf }
      _entities(representations: [{ __typename: "ChangeNotice", id: $id }]) { __typename } }`,
    { id, partner: demoPerson(B).tenantId },
    stranger,
  );
  expect(seen).toEqual({ carrierChangeNotice: null, carrierRegistration: null, _entities: [null] });
  expect(await give(stranger, 'AcknowledgeChangeNotice', id)).toMatchObject({ __typename: 'CommandRefused', code: 'not_a_party' });
});

// Last, for it enters partners: however many a carrier has, its registry's lists are read in as many statements.
const VALUE = '{ text texts people { name mobile fixedLine email } }';
const QUERIES: Readonly<Record<string, { readonly text: string; readonly rows: (data: ReturnType<typeof JSON.parse>) => number }>> = {
  'a page of fifty cards with all that is on them, documents and what is owed': {
    text: `{ list: carrierRegistrations(first: 50) { count pageInfo { endCursor } edges { node { partner { id shortName } asOf services { id name number }
      entries { field value ${VALUE} } upcoming { field at } bzHelp { parts } maySupply mayRecordAttendance draft { allowed }
      manuals { id title kind service { name } attendees { name } } owedManuals { kind reason service { name } } } } } }`,
    rows: ({ list }) => list.edges.length,
  },
  'those whose card holds a word': {
    text: '{ list: carrierRegistrations(first: 50, search: "有限公司") { edges { node { partner { shortName } entries { field } } } } }',
    rows: ({ list }) => list.edges.length,
  },
  'the month’s drills': {
    text: '{ month: carrierDrillMonth { due called mayLog plan { place day due partner { shortName } numbers { field number } drills { outcome } } } }',
    rows: ({ month }) => month.plan.length,
  },
  'all cards as a list': { text: '{ list: carrierCardList { headers rows } }', rows: ({ list }) => list.rows.length },
  'numbers on several cards': {
    text: '{ list: carrierDuplicateNumbers { number uses { partner { shortName } field service { name } } } }',
    rows: ({ list }) => list.length,
  },
};

/** @returns for each query the rows it gave and the statements it took */
async function measured(): Promise<Map<string, { rows: number; statements: number }>> {
  const taken = new Map<string, { rows: number; statements: number }>();
  for (const [what, { text, rows }] of Object.entries(QUERIES)) {
    scene.statements();
    const data = await ask(text);
    taken.set(what, { rows: rows(data), statements: scene.statements() });
  }
  return taken;
}

test('twelve partners or fifty: the same statements', async () => {
  // The first round fills what a process keeps.
  await measured();
  const few = await measured();
  await scene.enterPartners(Array.from({ length: 38 }, (_, place) => `伙伴${place + 1}号`));
  await measured();
  const many = await measured();
  for (const [what, { rows, statements }] of many) {
    expect([what, statements]).toEqual([what, few.get(what)!.statements]);
    expect([what, statements < 15]).toEqual([what, true]);
    expect([what, rows > few.get(what)!.rows]).toEqual([what, what !== 'numbers on several cards' && what !== 'all cards as a list']);
  }
  expect(many.get(Object.keys(QUERIES)[0]!)?.rows).toBe(50);
});
