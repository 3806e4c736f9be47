import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { faceScene, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { partner } from '../face.ts';
import { modules } from '../schema.ts';

let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(partner, modules);
});
afterAll(() => scene.close());

const ME = 'service@partner-a.example';
const VALUE = '{ text texts people { name mobile fixedLine email } }';
const NOTICE = `id state kind version plannedAt takesEffectAt owed waitsFor reason exceptions conflicts { field changeNoticeId }
  differences { field service { id } from ${VALUE} to ${VALUE} } actions { name allowed reason } story { type by { shortName } personName values { name value } texts { name value } }`;
const RESULT = `__typename ... on ChangeNoticeDone { replayed notice { ${NOTICE} } } ... on CommandRefused { code message }
  ... on InvalidInput { problems { field code message limit } } ... on ChangeNoticesOverlap { message conflicts { field changeNoticeId } }
  ... on ChangeNoticeEditConflict { notice { version } since { type personName } }`;

const person = (name: string, mobile: string) => [{ name, mobile }];
interface Entry {
  readonly field: string;
  readonly service: { readonly id: string } | null;
  readonly value: { readonly text: string | null; readonly texts: string[] | null; readonly people: object[] | null };
}

let keys = 0;
async function give(command: string, input: object, account = ME, headers: Record<string, string> = {}) {
  const type = command === 'WithdrawChangeNotice' ? 'ChangeNoticeReason' : command;
  const { data, errors } = await scene.ask(
    account,
    `mutation Give($input: ${type}Input!) { result: partner${command}(input: $input) { ${RESULT} } }`,
    { input: { idempotencyKey: `registry-${(keys += 1)}`, ...input } },
    headers,
  );
  expect(errors).toBeUndefined();
  return data.result;
}
const drafted = async (changes: readonly object[], more: object = {}) => (await give('DraftChangeNotice', { changes, ...more })).notice;
const submitted = async (changes: readonly object[], more: object = {}, replaces: readonly string[] = []) => {
  const { id, version } = await drafted(changes, more);
  return give('SubmitChangeNotice', { changeNoticeId: id, version, replaces });
};
async function look(fields: string, asOf: string | null = null) {
  const { data, errors } = await scene.ask(ME, `query Card($asOf: DateTime) { card: partnerRegistration(asOf: $asOf) { ${fields} } }`, {
    asOf,
  });
  expect(errors).toBeUndefined();
  return data.card;
}
const preview = async (input: object, account = ME) => {
  const { data, errors } = await scene.ask(
    account,
    `query Preview($input: ChangePreviewInput!) { preview: partnerChangePreview(input: $input) { __typename
      ... on ChangePreview { problems { field code limit message } earliest { day } notices { kind plannedAt waitsFor exceptions
        differences { field from ${VALUE} to ${VALUE} } conflicts { field changeNoticeId } } }
      ... on CommandRefused { code } ... on InvalidInput { problems { field code } } } }`,
    { input },
  );
  expect(errors).toBeUndefined();
  return data.preview;
};

test('the card tells each field in its one form, since when and by whose word; before the registration there is none', async () => {
  const { entries, draft, services } = await look(
    `draft { allowed reason } services { name } entries { field service { name } value ${VALUE} from decision { how personName by { shortName } } }`,
  );
  expect(draft).toEqual({ allowed: true, reason: null });
  expect(services.map(({ name }: { name: string }) => name)).toEqual(['企业短信助手', '移动办公云平台']);
  expect(entries.map(({ field, service }: { field: string; service: { name: string } | null }) => [field, service?.name])).toEqual([
    ...['COMPANY_NAME', 'BUSINESS_TYPES', 'SERVICE_CONTACT', 'TECHNICAL_CONTACT', 'LIAISONS'].map((field) => [field, undefined]),
    ...['HOTLINE_FIXED', 'HOTLINE_MOBILE', 'TOLL_FREE', 'EMAIL', 'WEB_COLUMN'].map((field) => [field, undefined]),
    ...['移动办公云平台', '企业短信助手'].flatMap((service) => ['SERVICE_NUMBER', 'TARIFF'].map((field) => [field, service])),
  ]);
  expect(entries[2]).toMatchObject({
    field: 'SERVICE_CONTACT',
    value: { text: null, texts: null, people: [{ name: '李静', mobile: '+8613807310001', fixedLine: null }] },
    decision: { how: 'ACKNOWLEDGED', personName: '周文博', by: { shortName: '湘移通信' } },
  });
  expect((await look('entries { field }', '2026-01-01T00:00:00Z')).entries).toEqual([]);
});

test('an edited card is shown as the notices it would become, nothing is stored; submission makes what was shown', async () => {
  const changes = [
    { field: 'HOTLINE_FIXED', text: '0731-88886666' },
    { field: 'LIAISONS', people: person('钱七', '13512345678') },
  ];
  const { entries } = await look(`entries { field service { id } value ${VALUE} }`);
  const whole = (entries as Entry[]).map(({ field, service, value }) => ({ field, serviceId: service?.id, ...value }));
  const edited = whole.map((entry) => ({ ...entry, ...changes.find(({ field }) => field === entry.field) }));
  const shown = await preview({ changes: edited });
  expect(shown.problems).toEqual([]);
  expect(shown.notices.map(({ kind, plannedAt }: { kind: string; plannedAt: string | null }) => [kind, plannedAt])).toEqual([
    ['CHANGE', '2026-12-11T16:00:00.000Z'],
    ['ON_NOTICE', null],
  ]);
  expect(shown.earliest.day).toBe('2026-12-12');
  const now = await submitted([changes[0]!]);
  expect(now).toMatchObject({
    notice: {
      state: 'SUBMITTED',
      plannedAt: '2026-12-11T16:00:00.000Z',
      differences: [{ field: 'HOTLINE_FIXED', from: { text: '+8673188990101' }, to: { text: '+8673188886666' } }],
    },
  });
  const card = await look(`upcoming { field at changeNoticeId } entries { field value ${VALUE} }`);
  expect(card.upcoming).toContainEqual({ field: 'HOTLINE_FIXED', at: '2026-12-11T16:00:00.000Z', changeNoticeId: now.notice.id });
  const future = await look(`entries { field value { text } }`, '2026-12-11T16:00:00.000Z');
  expect(future.entries.find(({ field }: { field: string }) => field === 'HOTLINE_FIXED').value.text).toBe('+8673188886666');

  const overlap = await submitted([{ field: 'HOTLINE_FIXED', text: '0731-89998888' }]);
  expect(overlap).toMatchObject({
    __typename: 'ChangeNoticesOverlap',
    conflicts: [{ field: 'HOTLINE_FIXED', changeNoticeId: now.notice.id }],
  });
  const withdrawn = await give('WithdrawChangeNotice', {
    changeNoticeId: now.notice.id,
    version: now.notice.version,
    reason: '号码未开通',
  });
  expect(withdrawn.notice).toMatchObject({ state: 'WITHDRAWN', takesEffectAt: null });
  expect(withdrawn.notice.story.at(-1)).toMatchObject({
    type: 'notice_withdrawn',
    personName: '李静',
    texts: [{ name: 'reason', value: '号码未开通' }],
  });
});

test('a liaison is effective on notice; the timeline and the BZ answer follow', async () => {
  const done = await submitted([{ field: 'LIAISONS', people: person('钱七', '13512345678') }]);
  expect(done.notice).toMatchObject({ state: 'EFFECTIVE', kind: 'ON_NOTICE' });
  const { timeline, bzHelp } = await look(
    `timeline(from: "2026-11-01", to: "2027-01-01") { field stretches { from to time value ${VALUE} decision { how } } } bzHelp { service { name } text parts }`,
  );
  const row = timeline.find(({ field }: { field: string }) => field === 'LIAISONS');
  expect(row.stretches.at(-1)).toMatchObject({ time: 'NOW', value: { people: [{ name: '钱七' }] }, decision: { how: 'ON_NOTICE' } });
  expect(bzHelp[0].text).toContain('客服：李静 13807310001');
  expect(bzHelp[0].parts.join('')).toBe(bzHelp[0].text);
});

describe('what cannot be is said at its place in the input, in the caller’s language', () => {
  test('in the preview, all at once', async () => {
    const { problems } = await preview({
      changes: [
        { field: 'HOTLINE_FIXED', text: '0731-84123456-801' },
        { field: 'SERVICE_CONTACT', people: person('赵六', '18612345678') },
        { field: 'LIAISONS', people: [] },
        { field: 'BUSINESS_TYPES', texts: ['移动办公', ' '] },
      ],
      effectiveDay: '2026-11-25',
    });
    expect(problems.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual(
      expect.arrayContaining([
        'changes.0.text extension_not_allowed',
        'changes.1.people.0.mobile not_china_mobile',
        'changes.1.people.0.mobile mobile_does_not_change',
        'changes.2.people too_few',
        'changes.3.texts.1 required',
        'effectiveDay too_early',
      ]),
    );
  });

  test('what a draft cannot keep', async () => {
    const answer = await give('DraftChangeNotice', { changes: [{ field: 'COMPANY_NAME', text: 'a\u0000b' }] }, ME, {
      'accept-language': 'en',
    });
    expect(answer).toMatchObject({ __typename: 'InvalidInput', problems: [{ field: 'changes.0.text', code: 'control_characters' }] });
  });

  test.each([
    [{ changes: [{ field: 'TARIFF', text: '1 元' }] }, 'changes.0.serviceId required'],
    [
      { changes: [{ field: 'EMAIL', text: 'a@b.cn', serviceId: '01990000-0009-7000-8000-0000000000ff' }] },
      'changes.0.serviceId unknown_value',
    ],
    [
      { changes: [{ field: 'TARIFF', text: '1 元', serviceId: '01990000-0009-7000-8000-0000000000ff' }] },
      'changes.0.serviceId service_unknown',
    ],
  ])('%j', async (input, problem) => {
    const answer = await give('DraftChangeNotice', input);
    expect(answer.problems.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual([problem]);
  });
});

test('the same key answers again with the same notice; who saw an older version is told what happened since', async () => {
  const input = { idempotencyKey: 'draft-only-once', changes: [{ field: 'EMAIL', text: 'new@yunqiao.example' }] };
  const first = await give('DraftChangeNotice', input);
  expect(await give('DraftChangeNotice', input)).toMatchObject({ replayed: true, notice: { id: first.notice.id } });
  const seen = { changeNoticeId: first.notice.id, version: first.notice.version };
  await give('ReviseChangeNotice', { ...seen, changes: [{ field: 'EMAIL', text: 'other@yunqiao.example' }] }, 'manager@partner-a.example');
  expect(await give('SubmitChangeNotice', seen)).toMatchObject({
    __typename: 'ChangeNoticeEditConflict',
    notice: { version: 2 },
    since: [{ type: 'notice_revised', personName: '赵明辉' }],
  });
});

test('rights: a role without the duty is refused; another partner sees nothing, by id, list or reference', async () => {
  expect(
    await give('DraftChangeNotice', { changes: [{ field: 'COMPANY_NAME', text: '云桥' }] }, 'technical@partner-a.example'),
  ).toMatchObject({
    __typename: 'CommandRefused',
    code: 'role_missing',
    message: '您的角色不能进行此操作。',
  });
  expect(await preview({ changes: [{ field: 'COMPANY_NAME', text: '云桥' }] }, 'technical@partner-a.example')).toEqual({
    __typename: 'CommandRefused',
    code: 'role_missing',
  });
  const { id, version } = await drafted([{ field: 'EMAIL', text: 'third@yunqiao.example' }]);
  const stranger = await scene.ask(
    'service@partner-b.example',
    `query Look($id: ID!) { partnerChangeNotice(changeNoticeId: $id) { id } _entities(representations: [{ __typename: "ChangeNotice", id: $id }]) { __typename } }`,
    { id },
  );
  expect(stranger.data).toEqual({ partnerChangeNotice: null, _entities: [null] });
  const theirs = await scene.ask(
    'service@partner-b.example',
    `{ partnerChangeNotices(first: 100) { edges { node { id partner { shortName } } } } partnerRegistration { partner { shortName } entries { value ${VALUE} } } }`,
  );
  expect(JSON.stringify(theirs.data)).toContain('湘通物联');
  for (const foreign of [id, '云桥', '李静', '+8613807310001']) expect(JSON.stringify(theirs.data)).not.toContain(foreign);
  expect(await give('SubmitChangeNotice', { changeNoticeId: id, version }, 'service@partner-b.example')).toMatchObject({
    code: 'not_a_party',
  });
  const carrier = await scene.ask('group@carrier.example', '{ partnerRegistration { asOf } partnerChangeNotices { edges { cursor } } }');
  expect(carrier.data).toEqual({ partnerRegistration: null, partnerChangeNotices: null });
});

test('a list of many notices makes as few statements as a list of one, page after page', async () => {
  for (let round = 0; round < 3; round += 1) await drafted([{ field: 'EMAIL', text: `list${round}@yunqiao.example` }]);
  const page = async (first: number, after: string | null = null) => {
    scene.statements();
    const { data, errors } = await scene.ask(
      ME,
      `query Page($first: Int, $after: String) { list: partnerChangeNotices(view: DRAFTS, first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { ${NOTICE} } } } }`,
      { first, after },
    );
    expect(errors).toBeUndefined();
    return { ...data.list, statements: scene.statements() };
  };
  const one = await page(1);
  const many = await page(50);
  expect(many.edges.length).toBeGreaterThan(3);
  expect(many.statements).toBeLessThanOrEqual(one.statements);
  const second = await page(50, one.pageInfo.endCursor);
  expect([one.edges[0].node.id, ...second.edges.map(({ node }: { node: { id: string } }) => node.id)]).toEqual(
    many.edges.map(({ node }: { node: { id: string } }) => node.id),
  );
});
