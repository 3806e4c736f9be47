import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { demoPerson } from '@lianban/persistence/demo/people';
import { faceScene, type FaceScene, type Speaker } from '../../../../test/kit/face-scene.ts';
import { association } from '../face.ts';
import { modules } from '../schema.ts';

/** Contact reports and outlets' notices as the association and its members see and change them (REG-08, REG-09). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(association, modules);
});
afterAll(() => scene.close());

const LEADER = 'leader@member-a.example';
const HANDLER = 'handler@member-a.example';
const OUTLET = 'outlet@member-a.example';
const OTHER = 'handler@member-b.example';
const OFFICER = 'officer@association.example';
const FOREIGN = 'officer@association-2.example';
const MEMBER = demoPerson(LEADER).tenantId;

const RECEIVER = 'receiver { reason role until contact { name mobile } roles }';
const REPORT = `version filedAt contacts { field name phone mobile email personId } absences { id handler fromDay toDay workingDays open } ${RECEIVER}
  duties { from to role reason } gaps { fromDay toDay workingDays } history { sequence type personName values { name value } differences { field from { name } to { name } } }
  actions { name allowed reason message } nameable { name }`;
const ANSWER = `__typename ... on ContactReportDone { replayed report { ${REPORT} } } ... on CommandRefused { code message } ... on InvalidInput { problems { field code message } }
  ... on ContactReportConflict { since { type personName } }`;

const ask = async (who: Speaker, query: string, variables: object = {}) => {
  const { data, errors } = await scene.ask(who, query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const see = async (who: Speaker, memberId: string | null = null, asOf: string | null = null) =>
  (
    await ask(
      who,
      `query($memberId: ID, $asOf: DateTime) { report: associationContactReport(memberId: $memberId, asOf: $asOf) { ${REPORT} } }`,
      {
        memberId,
        asOf,
      },
    )
  ).report;
const give = async (who: Speaker, name: string, input: object, key: string = randomUUID()) =>
  (
    await ask(who, `mutation($input: ${name}Input!) { result: association${name}(input: $input) { ${ANSWER} } }`, {
      input: { idempotencyKey: key, ...input },
    })
  ).result;
const members = async (who: Speaker) =>
  (await ask(who, `{ members: associationMemberDuties { member { shortName } filedAt ${RECEIVER} gaps { fromDay } } }`)).members;

test('a member reads its own report: A receives, and what it may do; another member’s does not exist for it', async () => {
  const report = await see(LEADER);
  expect(report.receiver).toMatchObject({ reason: 'A_IS_THERE', role: 'HANDLER_A', contact: { name: '马冬梅' }, until: null, roles: [] });
  expect(report.contacts.map(({ field }: { field: string }) => field)).toEqual([
    'LEADER',
    'RESPONSIBLE_DEPARTMENT',
    'HANDLER_A',
    'HANDLER_B',
  ]);
  expect(report.actions.filter(({ allowed }: { allowed: boolean }) => allowed).map(({ name }: { name: string }) => name)).toEqual([
    'change_report',
    'report_absence',
    'end_absence',
  ]);
  expect(await see(LEADER, demoPerson(OTHER).tenantId)).toBeNull();
  expect(await see(FOREIGN, MEMBER)).toBeNull();
  expect((await see(OFFICER, MEMBER)).receiver.contact.name).toBe('马冬梅');
  expect((await see(OFFICER, MEMBER)).nameable).toEqual([]);
});

test('an outlet’s people read the report and change nothing; a handler reports absences only', async () => {
  const outlet = await see(OUTLET);
  expect(outlet.receiver.contact.name).toBe('马冬梅');
  expect(outlet.actions.some(({ allowed }: { allowed: boolean }) => allowed)).toBe(false);
  const change = {
    version: outlet.version,
    leader: { name: '新领导', phone: '024-22532991', mobile: '13812349999', email: 'x@example.com' },
  };
  expect(await give({ account: OUTLET, roles: ['responsible_department'] }, 'ChangeContactReport', change)).toMatchObject({
    code: 'seat_limited_to_unit',
    message: expect.stringContaining('网点'),
  });
  expect(await give(HANDLER, 'ChangeContactReport', change)).toMatchObject({ code: 'role_missing' });
  expect(await give(OFFICER, 'ChangeContactReport', change)).toMatchObject({ code: 'not_a_party' });
});

test('what is wrong stands at the input’s own fields, in the caller’s language', async () => {
  const { version } = await see(LEADER);
  const person = { name: '马冬梅', phone: '22532991', mobile: '13812340002', email: 'x' };
  const { problems } = await give(LEADER, 'ChangeContactReport', { version, handlerB: person });
  expect(problems).toEqual([
    { field: 'handlerB.phone', code: 'area_code_missing', message: '固定电话须带区号。' },
    expect.objectContaining({ field: 'handlerB.email', code: 'not_an_email' }),
    { field: 'handlerB', code: 'same_person', message: 'A 角、B 角和分管领导必须是三个不同的人，否则总有一天无人受理。' },
  ]);
});

test('A goes away: B receives from that day, the gap of both is said, who is slower is told, and coming back ends it', async () => {
  const before = await see(LEADER);
  const away = { version: before.version, handler: 'HANDLER_A', fromDay: '2026-12-07', toDay: '2026-12-09' };
  const key = randomUUID();
  const first = await give(HANDLER, 'ReportAbsence', away, key);
  expect(first).toMatchObject({ __typename: 'ContactReportDone', replayed: false, report: { absences: [{ workingDays: 3, open: true }] } });
  expect(await give(HANDLER, 'ReportAbsence', away, key)).toMatchObject({ replayed: true });
  expect(await give(LEADER, 'ReportAbsence', { ...away, handler: 'HANDLER_B' })).toEqual({
    __typename: 'ContactReportConflict',
    since: [{ type: 'absence_reported', personName: '马冬梅' }],
  });
  const { gaps } = await ask(
    LEADER,
    '{ gaps: associationAbsencePreview(handler: HANDLER_B, fromDay: "2026-12-09", toDay: "2026-12-10") { fromDay toDay workingDays } }',
  );
  expect(gaps).toEqual([{ fromDay: '2026-12-09', toDay: '2026-12-09', workingDays: 1 }]);
  const version = first.report.version;
  await give(LEADER, 'ReportAbsence', { version, handler: 'HANDLER_B', fromDay: '2026-12-09', toDay: '2026-12-10' });
  expect((await see(OFFICER, MEMBER, '2026-12-08T04:00:00.000Z')).receiver).toMatchObject({ role: 'HANDLER_B', reason: 'A_IS_ABSENT' });
  expect((await see(OFFICER, MEMBER, '2026-12-09T04:00:00.000Z')).receiver).toMatchObject({ role: 'LEADER', reason: 'BOTH_ARE_ABSENT' });
  const planned = await see(LEADER);
  expect(planned.gaps).toEqual([{ fromDay: '2026-12-09', toDay: '2026-12-09', workingDays: 1 }]);
  expect(planned.duties.map(({ role }: { role: string }) => role)).toEqual(['HANDLER_A', 'HANDLER_B', 'LEADER', 'HANDLER_A']);
  const row = (await members(OFFICER)).find(({ member }: { member: { shortName: string } }) => member.shortName === '辽河银行');
  expect(row.gaps).toEqual([{ fromDay: '2026-12-09' }]);
  const [, absence] = planned.absences;
  const back = await give(LEADER, 'EndAbsence', { version: planned.version, absenceId: absence.id });
  expect(back.report).toMatchObject({ gaps: [], receiver: { role: 'HANDLER_A', until: null } });
  expect(back.report.history.at(-1)).toMatchObject({
    type: 'absence_ended',
    values: expect.arrayContaining([{ name: 'fromDay', value: '2026-12-07' }]),
  });
});

test('the association sees all its members with who is on duty; those of the other association and those that reported nobody', async () => {
  const all = await members(OFFICER);
  expect(
    all.map(({ member, receiver }: { member: { shortName: string }; receiver: { role: string } }) => [member.shortName, receiver.role]),
  ).toEqual(
    expect.arrayContaining([
      ['辽河银行', 'HANDLER_A'],
      ['大连湾农商行', 'HANDLER_B'],
      ['盛京合作银行', 'HANDLER_A'],
    ]),
  );
  expect(all.find(({ member }: { member: { shortName: string } }) => member.shortName === '盛京合作银行').gaps).toHaveLength(1);
  const foreign = await members(FOREIGN);
  expect(
    foreign
      .map(({ member, receiver }: { member: { shortName: string }; receiver: { reason: string } }) => [member.shortName, receiver.reason])
      .sort(),
  ).toEqual([
    ['松江银行', 'A_IS_THERE'],
    ['长白农信', 'NOTHING_REPORTED'],
  ]);
  expect((await members(HANDLER)).map(({ member }: { member: { shortName: string } }) => member.shortName)).toEqual(['辽河银行']);
});

test('a complaint says whom the member has on duty now, to the association and the member itself', async () => {
  const { list } = await ask(
    OFFICER,
    '{ list: associationComplaints(first: 50) { edges { node { complaint { id workOrders { endedAt: state holder { id } } associationOnDuty { member { id } receiver { role } } } } } } }',
  );
  const held = list.edges
    .map(({ node }: { node: { complaint: { associationOnDuty: unknown[] } } }) => node.complaint)
    .filter(({ associationOnDuty }: { associationOnDuty: unknown[] }) => associationOnDuty.length > 0);
  expect(held.length).toBeGreaterThan(0);
});

test('an instant that nobody can have meant is refused, not looked for', async () => {
  for (const at of ['0001-01-01T00:00:00Z', '9999-12-31T00:00:00Z']) {
    const query = `query($at: DateTime) { report: associationContactReport(asOf: $at) { duties { from } } }`;
    const spans = `query($at: DateTime) { report: associationContactReport { duties(from: $at, to: $at) { from } } }`;
    const members = `query($at: DateTime) { members: associationMemberDuties(at: $at) { gaps { fromDay } } }`;
    for (const asked of [query, spans, members])
      expect((await scene.ask(LEADER, asked, { at })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  }
});

const NOTICE = 'outlet { id name } inContest publishable missing lines { place level name numbers entered enteredAt enteredBy mayEnter }';
const notices = async (who: Speaker, memberId: string | null = null) =>
  (await ask(who, `query($memberId: ID) { notices: associationOutletNotices(memberId: $memberId) { ${NOTICE} } }`, { memberId })).notices;
const publish = async (who: Speaker, input: object) =>
  (
    await ask(
      who,
      `mutation($input: PublishNumbersInput!) { result: associationPublishNumbers(input: $input) { __typename ... on NumbersPublished { notice { ${NOTICE} } } ... on CommandRefused { code } ... on InvalidInput { problems { field code } } } }`,
      { input },
    )
  ).result;

test('an outlet’s notice has its numbers in the prescribed order and says what is missing (REG-09)', async () => {
  const all = await notices(LEADER);
  expect(all).toHaveLength(4);
  expect(all[0].lines.map(({ place, level }: { place: number; level: string }) => [place, level])).toEqual([
    [1, 'OUTLET'],
    [2, 'BANK'],
    [3, 'PROVINCIAL_ASSOCIATION'],
    [3, 'CHINA_BANKING_ASSOCIATION'],
  ]);
  expect(all.filter(({ publishable }: { publishable: boolean }) => !publishable)).toMatchObject([{ missing: ['OUTLET'], inContest: true }]);
  expect(await notices(OFFICER, MEMBER)).toHaveLength(4);
  expect(await notices(OTHER, MEMBER)).toBeNull();
  // Who entered a number is told to the own organisation alone.
  const namesIn = (lines: readonly { enteredBy: string | null }[]) => lines.map(({ enteredBy }) => enteredBy !== null);
  expect(namesIn(all[0].lines)).toEqual([true, true, false, false]);
  expect(namesIn((await notices(OFFICER, MEMBER))[0].lines)).toEqual([false, false, true, true]);
  // A seat limited to an outlet sees and enters that one's numbers.
  const [own] = await notices(OUTLET);
  expect(own.lines.map(({ mayEnter }: { mayEnter: boolean }) => mayEnter)).toEqual([true, false, false, false]);
  const { enteredAt: seenAt } = own.lines[0];
  expect(await publish(OUTLET, { level: 'OUTLET', outletId: own.outlet.id, numbers: ['12'], inContest: true, seenAt })).toMatchObject({
    problems: [{ field: 'numbers.0' }],
  });
  const done = await publish(OUTLET, {
    level: 'OUTLET',
    outletId: own.outlet.id,
    numbers: ['024-23001199', '95588'],
    inContest: false,
    seenAt,
  });
  expect(done.notice).toMatchObject({ inContest: false, lines: [{ numbers: ['024 2300 1199', '95588'] }, {}, {}, {}] });
  expect(
    await publish(LEADER, { level: 'OUTLET', outletId: own.outlet.id, numbers: ['024-23001188'], inContest: true, seenAt }),
  ).toMatchObject({
    problems: [{ field: 'numbers', code: 'version_passed' }],
  });
  expect(await publish(OTHER, { level: 'OUTLET', outletId: own.outlet.id, numbers: ['024-23001188'] })).toMatchObject({
    code: 'not_a_party',
  });
  expect(await publish(OFFICER, { level: 'BANK', numbers: ['024-23001188'] })).toMatchObject({ code: 'not_a_party' });
});
