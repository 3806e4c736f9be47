import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { faceScene, SCENE_NOW, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { carrier } from '../face.ts';
import { modules } from '../schema.ts';

const ADMIN = 'admin@carrier.example';
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(carrier, modules);
});
afterAll(() => scene.close());

const SETTINGS =
  'version changedAt changedBy reason timeZone majorAfterReturns warnAtPercent calendarAdditions { day kind name } limits { class faultGrade part calendar amount } earlier { version changedBy } mayChange';
const CHANGE = `mutation Change($input: ChangeProgrammeSettingsInput!) { result: carrierChangeProgrammeSettings(input: $input) { __typename
  ... on ProgrammeSettingsChanged { settings { ${SETTINGS} } } ... on CommandRefused { code message } ... on InvalidInput { problems { field code limit } } } }`;
const change = async (account: string, input: object) => {
  const { data, errors } = await scene.ask(account, CHANGE, { input });
  expect(errors).toBeUndefined();
  return data.result;
};

test('an administrator writes a new version; it counts at once, with who, when and why', async () => {
  const before = (await scene.ask(ADMIN, `{ carrierProgrammeSettings { ${SETTINGS} } }`)).data.carrierProgrammeSettings;
  expect(before).toMatchObject({
    version: 1,
    changedBy: null,
    majorAfterReturns: 2,
    mayChange: true,
    timeZone: 'Asia/Shanghai',
    earlier: [],
  });
  const changed = await change(ADMIN, {
    version: 1,
    reason: '元旦前后加一天',
    majorAfterReturns: 3,
    calendarAdditions: [{ day: '2026-12-31', kind: 'OFF', name: '年终盘点' }],
  });
  expect(changed.settings).toMatchObject({
    version: 2,
    changedBy: '向阳',
    changedAt: SCENE_NOW,
    reason: '元旦前后加一天',
    majorAfterReturns: 3,
    calendarAdditions: [{ day: '2026-12-31', kind: 'OFF', name: '年终盘点' }],
    earlier: [{ version: 1 }],
  });
  const { data } = await scene.ask(
    'intake@carrier.example',
    '{ carrierWorkingDays(from: "2026-12-30", to: "2027-01-01") { day working name source provisional } carrierProgrammeSettings { mayChange version } }',
  );
  expect(data.carrierProgrammeSettings).toEqual({ mayChange: false, version: 2 });
  expect(data.carrierWorkingDays).toMatchObject([
    { day: '2026-12-30', working: true },
    { day: '2026-12-31', working: false, source: 'addition', name: '年终盘点' },
    { day: '2027-01-01', provisional: true },
  ]);
});

test('whoever saw an earlier version, gives no reason, or sets what cannot be, changes nothing', async () => {
  const { version } = (await scene.ask(ADMIN, '{ carrierProgrammeSettings { version } }')).data.carrierProgrammeSettings;
  const answer = await change(ADMIN, {
    version: version - 1,
    reason: ' ',
    majorAfterReturns: 0,
    limits: [{ class: 'ORDINARY', part: 'FORWARD', calendar: 'ELAPSED', amount: 3 }],
  });
  expect(answer.problems).toEqual(
    expect.arrayContaining([
      { field: 'version', code: 'version_passed', limit: String(version) },
      { field: 'reason', code: 'required', limit: null },
      { field: 'majorAfterReturns', code: 'out_of_range', limit: '1–20' },
      { field: 'limits.0.part', code: 'not_allowed', limit: 'reply, resolution' },
    ]),
  );
  expect((await scene.ask(ADMIN, '{ carrierProgrammeSettings { version } }')).data.carrierProgrammeSettings.version).toBe(version);
});

test('two administrators who change the same version: one is told', async () => {
  const { version } = (await scene.ask(ADMIN, '{ carrierProgrammeSettings { version } }')).data.carrierProgrammeSettings;
  const answers = await Promise.all([4, 5].map((returns) => change(ADMIN, { version, reason: '同时修改', majorAfterReturns: returns })));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['InvalidInput', 'ProgrammeSettingsChanged']);
});

test('a preview needs no reason, changes nothing, and is for those who may change', async () => {
  const preview = async (account: string, input: object) => {
    const { data, errors } = await scene.ask(
      account,
      `query Preview($input: ChangeProgrammeSettingsInput!) { result: carrierProgrammeSettingsPreview(input: $input) { __typename
        ... on ProgrammeSettingsPreview { moved { number from to } } ... on CommandRefused { code } ... on InvalidInput { problems { field code } } } }`,
      { input: { version: 0, reason: '', ...input } },
    );
    expect(errors).toBeUndefined();
    return data.result;
  };
  const { version } = (await scene.ask(ADMIN, '{ carrierProgrammeSettings { version } }')).data.carrierProgrammeSettings;
  expect((await preview(ADMIN, { workingHours: [{ from: '08:00', to: '12:00' }] })).__typename).toBe('ProgrammeSettingsPreview');
  expect(await preview(ADMIN, { workingHours: [] })).toEqual({
    __typename: 'InvalidInput',
    problems: [{ field: 'workingHours', code: 'required' }],
  });
  expect(await preview('leader@carrier.example', {})).toMatchObject({ __typename: 'CommandRefused', code: 'role_missing' });
  expect((await scene.ask(ADMIN, '{ carrierProgrammeSettings { version } }')).data.carrierProgrammeSettings.version).toBe(version);
});

test('nobody else changes them', async () => {
  expect(await change('leader@carrier.example', { version: 1, reason: '试试' })).toMatchObject({
    __typename: 'CommandRefused',
    code: 'role_missing',
  });
});

test('days that run backwards or too far are an error of the request', async () => {
  for (const [from, to] of [
    ['2026-02-01', '2026-01-01'],
    ['2020-01-01', '2026-01-01'],
    ['1900-01-01', '1900-01-02'],
  ]) {
    const { errors } = await scene.ask(ADMIN, 'query Days($from: Date!, $to: Date!) { carrierWorkingDays(from: $from, to: $to) { day } }', {
      from,
      to,
    });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  }
});

test('the desk says who sits where and what the clocks say', async () => {
  const { data } = await scene.ask(
    ADMIN,
    '{ carrierDesk { personName organisation { shortName kind units { name } } unit { name } roles programmeName timeZone now commands } }',
  );
  expect(data.carrierDesk).toMatchObject({
    personName: '向阳',
    organisation: { shortName: '湘移通信', kind: 'CARRIER' },
    roles: ['shift_leader', 'administrator'],
    timeZone: 'Asia/Shanghai',
    now: SCENE_NOW,
  });
  expect(data.carrierDesk.commands).toContain('take_complaint');
});

test('messages are shown to whom they are for, newest first, and are read once', async () => {
  const read = async (account: string) =>
    (
      await scene.ask(
        account,
        '{ carrierNotices(first: 5) { unread edges { node { id kind at readAt complaint { id } values { name value } } } pageInfo { hasNextPage endCursor } } }',
      )
    ).data.carrierNotices;
  const before = await read('leader@carrier.example');
  expect(before.unread).toBeGreaterThan(0);
  expect(before.edges.map(({ node }: { node: { at: string } }) => node.at)).toEqual(
    before.edges
      .map(({ node }: { node: { at: string } }) => node.at)
      .toSorted()
      .toReversed(),
  );
  const mark =
    'mutation Mark($input: MarkNoticesReadInput!) { result: carrierMarkNoticesRead(input: $input) { ... on NoticesRead { unread } ... on InvalidInput { problems { field code } } } }';
  const one = before.edges[0].node.id;
  expect((await scene.ask('leader@carrier.example', mark, { input: { ids: [one] } })).data.result.unread).toBe(before.unread - 1);
  expect((await scene.ask('leader@carrier.example', mark, { input: { upToId: one } })).data.result.unread).toBe(0);
  expect((await scene.ask('leader@carrier.example', mark, { input: { ids: ['x'] } })).data.result.problems).toEqual([
    { field: 'ids.0', code: 'not_an_id' },
  ]);
  expect((await scene.ask('leader@carrier.example', mark, { input: {} })).data.result.problems).toEqual([
    { field: 'ids', code: 'required' },
  ]);
  expect((await read('manager@carrier.example')).edges.every(({ node }: { node: { readAt: string | null } }) => node.readAt === null)).toBe(
    true,
  );
});

test('a breach names who holds the order, to whoever stands above (CLK-21)', async () => {
  const { data } = await scene.ask(
    'leader@carrier.example',
    '{ carrierNotices(first: 100) { edges { node { kind workOrderId complaint { id workOrders { id holder { shortName } } } values { name value } } } } }',
  );
  type Told = {
    kind: string;
    workOrderId: string | null;
    complaint: { workOrders: { id: string; holder: { shortName: string } }[] };
    values: { name: string; value: string }[];
  };
  const breaches = data.carrierNotices.edges
    .map(({ node }: { node: Told }) => node)
    .filter(({ kind, workOrderId }: Told) => kind === 'clock_breached' && workOrderId !== null) as Told[];
  expect(breaches.length).toBeGreaterThan(0);
  for (const { workOrderId, complaint, values } of breaches) {
    const holder = complaint.workOrders.find(({ id }) => id === workOrderId)?.holder.shortName;
    expect(values.find(({ name }) => name === 'holder')?.value).toContain(holder);
  }
});

test('the registry’s settings are a part of the same version; a notice keeps the count of the version it was submitted under', async () => {
  const REGISTRY = 'contactRegistry { noticeWorkingDays reminderAt requiredManuals chinaMobileSegments }';
  const settings = async () =>
    (await scene.ask(ADMIN, `{ carrierProgrammeSettings { version ${REGISTRY} } }`)).data.carrierProgrammeSettings;
  const service = 'service@partner-e.example';
  const noticeId = await scene.giveNotice(service, null, {
    name: 'draft',
    changes: [{ field: 'email', value: 'kefu@example.com' }],
    effectiveDay: null,
    emergency: false,
    reason: '',
    exceptionReason: '',
  });
  await scene.giveNotice(service, noticeId, { name: 'submit', replaces: [] });
  const before = await settings();
  expect(before.contactRegistry).toMatchObject({
    noticeWorkingDays: 15,
    reminderAt: '09:00',
    requiredManuals: ['MANUAL', 'FAQ', 'TRAINING'],
  });
  const changed = await change(ADMIN, { version: before.version, reason: '试行十天', contactRegistry: { noticeWorkingDays: 10 } });
  expect(changed.settings.version).toBe(before.version + 1);
  expect((await settings()).contactRegistry).toEqual({ ...before.contactRegistry, noticeWorkingDays: 10 });
  const { data } = await scene.ask(
    'group@carrier.example',
    'query See($id: ID!) { notice: carrierChangeNotice(changeNoticeId: $id) { earliestAt earliest { at noticeWorkingDays } } }',
    { id: noticeId },
  );
  expect(data.notice.earliest).toEqual({ at: data.notice.earliestAt, noticeWorkingDays: 15 });
  const wrong = await change(ADMIN, {
    version: before.version + 1,
    reason: '看看',
    contactRegistry: { noticeWorkingDays: 0, reminderAt: '9:00', chinaMobileSegments: ['x'] },
  });
  expect(wrong.problems.map(({ field }: { field: string }) => field)).toEqual([
    'contactRegistry.noticeWorkingDays',
    'contactRegistry.reminderAt',
    'contactRegistry.chinaMobileSegments',
  ]);
  // What is said of something else leaves them alone.
  await change(ADMIN, { version: before.version + 1, reason: '改回', majorAfterReturns: 2 });
  expect((await settings()).contactRegistry.noticeWorkingDays).toBe(10);
});
