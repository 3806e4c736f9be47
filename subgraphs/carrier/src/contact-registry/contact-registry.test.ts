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
