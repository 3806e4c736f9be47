import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { demoPerson } from '@lianban/persistence/demo/people';
import { faceScene, SCENE_NOW, type FaceScene, type Speaker } from '../../../../test/kit/face-scene.ts';
import { association } from '../face.ts';
import { modules } from '../schema.ts';

/** Cases of accountability as the association and its members have them (ACC-01…04). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(association, modules);
});
afterAll(() => scene.close());

/** A local day, counted from the scene's beginning. */
const day = (days: number): string => new Date(Date.parse(SCENE_NOW) + days * 86_400_000).toISOString().slice(0, 10);

const LEADER = 'leader@association.example';
const REVIEWER = 'admin@association.example';
const OFFICER = 'officer@association.example';
const COMMITTEE = 'committee@association.example';
const MEMBER = 'leader@member-a.example';
const HANDLER = 'handler@member-a.example';
const OTHER_MEMBER = 'handler@member-b.example';
const OUTLET = 'outlet@member-a.example';
const FOREIGN = 'leader@association-2.example';

const ROW = `id version clause state overdue nextDueAt member { shortName } outlet { name } actions { name allowed reason message }`;
const ALL = `${ROW} kind
  triggers { at count evidence { kind complaint { id number } publicity { source medium mishandled reason } } }
  interview { heldAt attendees { name side } measures { id text dueAt state report judgement } }
  grounds { ground measures { text } evidence { kind } }
  criticism { criticise meetingDay reason season { id name } } supervisorReport { toldDay recommendation } barredSeason { id }
  story { type personName reason values { name value } }`;
const LIST = `query($filter: AccountabilityFilter, $first: Int, $after: String) { list: associationAccountabilityCases(filter: $filter, first: $first, after: $after) {
  edges { cursor node { ${ROW} } } pageInfo { hasNextPage endCursor } } }`;
const ONE = `query($caseId: ID!) { one: associationAccountabilityCase(caseId: $caseId) { ${ALL} } }`;
const RESULT = `__typename ... on CaseDone { replayed accountabilityCase { ${ALL} } } ... on CommandRefused { code message }
  ... on InvalidInput { problems { field code message } } ... on CaseConflict { since { type personName } }`;

interface Row {
  readonly id: string;
  readonly version: number;
  readonly clause: string;
  readonly state: string;
  readonly member: { readonly shortName: string };
  readonly actions: readonly { readonly name: string; readonly allowed: boolean; readonly reason: string | null }[];
}

const ask = async (who: Speaker, query: string, variables: object = {}) => {
  const { data, errors } = await scene.ask(who, query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const list = async (filter: object = {}, who: Speaker = LEADER): Promise<Row[]> =>
  (await ask(who, LIST, { filter })).list.edges.map(({ node }: { node: Row }) => node);
const find = async (member: string, state: string, who: Speaker = LEADER): Promise<Row> => {
  const found = (await list({ states: [state] }, who)).find((row) => row.member.shortName === member);
  if (found === undefined) throw new Error(`no ${state} of ${member}`);
  return found;
};
const give = async (who: Speaker, name: string, type: string, input: object) =>
  (
    await ask(who, `mutation($input: ${type}!) { result: association${name}(input: $input) { ${RESULT} } }`, {
      input: { idempotencyKey: randomUUID(), ...input },
    })
  ).result;
const seen = ({ id: caseId, version }: Row) => ({ caseId, version });
const allowed = ({ actions }: Row) => actions.filter((action) => action.allowed).map(({ name }) => name);

describe('a proposal (ACC-04)', () => {
  test('rests on the complaints behind it; the leader alone decides; the member sees it and can do nothing yet', async () => {
    const proposed = await find('辽河银行', 'PROPOSED');
    const { one } = await ask(LEADER, ONE, { caseId: proposed.id });
    expect(one).toMatchObject({ clause: 'SAME_KIND', outlet: { name: '沈阳青年大街支行' }, kind: 'COMPLAINT' });
    expect(one.triggers[0].evidence.length).toBeGreaterThanOrEqual(2);
    // The next of the row adds its own complaint and no more.
    const [first, second] = one.triggers;
    expect([second.count, second.evidence.length]).toEqual([first.count + 1, 1]);
    expect(one.triggers[0].evidence.every((each: { complaint: object | null }) => each.complaint !== null)).toBe(true);
    expect(allowed(proposed)).toEqual(['decide_interview', 'dismiss']);
    expect(allowed(await find('辽河银行', 'PROPOSED', REVIEWER))).toEqual([]);
    expect((await find('辽河银行', 'PROPOSED', MEMBER)).actions).toMatchObject([
      { name: 'report_measure', allowed: false, reason: 'not_decided_yet', message: expect.stringMatching(/\p{Script=Han}/u) },
    ]);
    expect(await give(REVIEWER, 'DecideInterview', 'CaseWordInput', seen(proposed))).toMatchObject({ code: 'role_missing' });
    expect(await give(MEMBER, 'DecideInterview', 'CaseWordInput', seen(proposed))).toMatchObject({ code: 'not_a_party' });
    const speechless = await give(LEADER, 'DismissCase', 'CaseReasonInput', { ...seen(proposed), reason: ' ' });
    expect(speechless.problems).toMatchObject([{ field: 'reason', code: 'required' }]);
  });

  test('becomes an interview, minuted with both sides and what is demanded by when; who saw another version is told', async () => {
    const proposed = await find('辽河银行', 'PROPOSED');
    const decided = await give(LEADER, 'DecideInterview', 'CaseWordInput', { ...seen(proposed), reason: '请尽快安排' });
    expect(decided.accountabilityCase).toMatchObject({ state: 'INTERVIEW_DUE' });
    expect((await give(LEADER, 'DismissCase', 'CaseReasonInput', { ...seen(proposed), reason: '不必' })).since).toEqual([
      { type: 'interview_decided', personName: '郭庆东' },
    ]);
    scene.pass(120);
    const minutes = {
      ...seen(decided.accountabilityCase),
      heldAt: new Date(Date.parse(SCENE_NOW) + 3_600_000).toISOString(),
      attendees: [{ name: '郭庆东', side: 'ASSOCIATION' }],
      measures: [{ text: '', deadlineDay: '昨天' }],
    };
    const wrong = await give(REVIEWER, 'HoldInterview', 'HoldInterviewInput', minutes);
    expect(wrong.problems).toEqual(
      expect.arrayContaining([
        { field: 'attendees', code: 'both_sides_needed', message: '协会和会员单位双方都须有人参加。' },
        expect.objectContaining({ field: 'measures.0.text', code: 'required' }),
        expect.objectContaining({ field: 'measures.0.deadlineDay', code: 'not_a_day', message: expect.stringMatching(/\p{Script=Han}/u) }),
      ]),
    );
    const held = await give(REVIEWER, 'HoldInterview', 'HoldInterviewInput', {
      ...minutes,
      attendees: [...minutes.attendees, { name: '于成功', side: 'MEMBER' }],
      measures: [{ text: '分流等候客户', deadlineDay: day(50) }],
    });
    expect(held.accountabilityCase).toMatchObject({
      state: 'MEASURES_RUNNING',
      nextDueAt: `${day(50)}T16:00:00.000Z`,
      interview: {
        attendees: [
          { name: '郭庆东', side: 'ASSOCIATION' },
          { name: '于成功', side: 'MEMBER' },
        ],
        measures: [{ text: '分流等候客户', state: 'RUNNING' }],
      },
    });
  });

  test('the member reports its measures, by those whose work it is; the association judges; the leader settles', async () => {
    const running = (await list({ states: ['MEASURES_RUNNING'], clause: 'SAME_KIND' }, MEMBER))[0]!;
    const { one } = await ask(MEMBER, ONE, { caseId: running.id });
    const [measure] = one.interview.measures;
    const report = { ...seen(running), measureId: measure.id, report: '已增开两个窗口' };
    expect(await give(HANDLER, 'ReportMeasure', 'ReportMeasureInput', report)).toMatchObject({ code: 'role_missing' });
    expect(await give(REVIEWER, 'ReportMeasure', 'ReportMeasureInput', report)).toMatchObject({ code: 'not_a_party' });
    expect(await give(MEMBER, 'ReportMeasure', 'ReportMeasureInput', { ...report, measureId: randomUUID() })).toMatchObject({
      code: 'measure_unknown',
    });
    const reported = await give(MEMBER, 'ReportMeasure', 'ReportMeasureInput', report);
    expect(reported.accountabilityCase.interview.measures).toMatchObject([{ state: 'REPORTED', report: '已增开两个窗口' }]);
    const judged = await give(REVIEWER, 'JudgeMeasure', 'JudgeMeasureInput', {
      ...seen(reported.accountabilityCase),
      measureId: measure.id,
      done: true,
      reason: '现场核查属实',
    });
    expect(judged.accountabilityCase).toMatchObject({ state: 'MEASURES_DONE', nextDueAt: null });
    const settled = await give(LEADER, 'SettleCase', 'CaseWordInput', seen(judged.accountabilityCase));
    expect(settled.accountabilityCase.state).toBe('SETTLED');
    expect(settled.accountabilityCase.story.map(({ type }: { type: string }) => type)).toEqual([
      'case_proposed',
      'interview_decided',
      'interview_held',
      'measure_reported',
      'measure_judged',
      'case_settled',
    ]);
  });
});

describe('steps 2 and 3 (ACC-02, ACC-03)', () => {
  test('the committee decides on criticism for overdue measures, tells the supervisor and bars from the awards', async () => {
    const waiting = await find('大连湾农商行', 'CRITICISM_PROPOSED', COMMITTEE);
    expect(allowed(waiting)).toEqual(expect.arrayContaining(['decide_criticism']));
    const { one } = await ask(COMMITTEE, ONE, { caseId: waiting.id });
    expect(one.grounds).toMatchObject([{ ground: 'NO_PROMPT_MEASURES', measures: [{ text: '向客户书面致歉并公布挂失办理时限' }] }]);
    const decision = { ...seen(waiting), criticise: true, meetingDay: day(-2), reason: '逾期未整改' };
    expect(await give(LEADER, 'DecideCriticism', 'DecideCriticismInput', decision)).toMatchObject({ code: 'role_missing' });
    const tomorrow = await give(COMMITTEE, 'DecideCriticism', 'DecideCriticismInput', { ...decision, meetingDay: day(2) });
    expect(tomorrow.problems).toMatchObject([{ field: 'meetingDay', code: 'in_the_future' }]);
    const { accountabilityCase: criticised } = await give(COMMITTEE, 'DecideCriticism', 'DecideCriticismInput', decision);
    expect(criticised).toMatchObject({ state: 'CRITICISED', criticism: { criticise: true, season: { id: 'present' } } });
    const told = { ...seen(criticised), toldDay: day(-1), recommendation: '建议约谈' };
    const { accountabilityCase: reported } = await give(COMMITTEE, 'ReportToSupervisor', 'ReportToSupervisorInput', told);
    const { accountabilityCase: barred } = await give(COMMITTEE, 'BarFromAwards', 'CaseWordInput', seen(reported));
    expect(barred).toMatchObject({ state: 'ELIGIBILITY_LOST', barredSeason: { id: 'present' } });
    const revoked = await give(COMMITTEE, 'RevokeCriticism', 'CaseReasonInput', { ...seen(barred), reason: '复核后撤销' });
    expect(revoked.accountabilityCase.state).toBe('REVOKED');
  });
});

describe('who sees what (ACC-04)', () => {
  test('a member its own, another nothing by list or id, an outlet’s seat and another association neither', async () => {
    const own = await list({}, MEMBER);
    expect(own.length).toBeGreaterThan(1);
    expect(new Set(own.map(({ member }) => member.shortName))).toEqual(new Set(['辽河银行']));
    const others = await list({}, OTHER_MEMBER);
    expect(others.every(({ member }) => member.shortName === '盛京合作银行')).toBe(true);
    expect(await list({ memberId: demoPerson(MEMBER).tenantId }, OTHER_MEMBER)).toEqual([]);
    for (const who of [OTHER_MEMBER, OUTLET, FOREIGN]) expect((await ask(who, ONE, { caseId: own[0]!.id })).one).toBeNull();
    expect(await list({}, OUTLET)).toEqual([]);
    expect(await list({}, FOREIGN)).toEqual([]);
    expect((await ask(LEADER, ONE, { caseId: 'no id' })).one).toBeNull();
  });

  test('pages follow one another without gap', async () => {
    const all = (await list()).map(({ id }) => id);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const { list: page } = await ask(LEADER, LIST, { first: 1, after });
      paged.push(...page.edges.map(({ node }: { node: Row }) => node.id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all);
  });
});

describe('what staff enter (ACC-01(2), (4))', () => {
  const LOOKED = `cameAgain { callBackId member { id } finding { cause justified story { type reason } } } publicity { id source } members { id } actions { name allowed reason }`;
  const complaintOf = async (name: string, who: Speaker = REVIEWER) =>
    (
      await ask(who, `query($id: ID!) { complaint: associationComplaint(id: $id) { associationAccountability { ${LOOKED} } } }`, {
        id: scene.useCase(name),
      })
    ).complaint?.associationAccountability;
  const ENTER = `mutation($input: EnterPublicityInput!) { result: associationEnterPublicity(input: $input) { __typename
    ... on PublicityEntered { replayed publicity { id source medium outlet { name } complaint { id } } } ... on CommandRefused { code } ... on InvalidInput { problems { field code message } } } }`;
  const FIND = `mutation($input: FindCauseInput!) { result: associationFindCause(input: $input) { __typename
    ... on CauseFound { complaint { associationAccountability { ${LOOKED} } } } ... on CommandRefused { code } ... on InvalidInput { problems { field code message } } } }`;
  const memberId = demoPerson(MEMBER).tenantId;

  test('publicity of a complaint, entered once under a key, with its source; a member enters none and sees no such field', async () => {
    const complaintId = scene.useCase('leg-to-judge');
    const input = {
      idempotencyKey: randomUUID(),
      memberId,
      outletId: demoPerson(OUTLET).unitId,
      complaintId,
      medium: 'INTERNET',
      source: 'https://weibo.example/1',
      appearedAt: `${day(-1)}T02:00:00.000Z`,
      mishandled: true,
      reason: '客户发帖，查实处理不当',
    };
    const enter = async (who: Speaker, more: object = {}) => (await ask(who, ENTER, { input: { ...input, ...more } })).result;
    expect(await enter(MEMBER, { idempotencyKey: randomUUID() })).toMatchObject({ code: 'not_a_party' });
    const wrong = await enter(OFFICER, {
      idempotencyKey: randomUUID(),
      outletId: randomUUID(),
      complaintId: randomUUID(),
      source: '',
      appearedAt: '2030-01-01T00:00:00.000Z',
    });
    expect(wrong.problems.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`).sort()).toEqual([
      'appearedAt in_the_future',
      'complaintId unknown',
      'outletId unknown',
      'source required',
    ]);
    // Nor one that another member holds.
    const others = await enter(OFFICER, { idempotencyKey: randomUUID(), memberId: demoPerson(OTHER_MEMBER).tenantId, outletId: null });
    expect(others.problems).toMatchObject([{ field: 'complaintId', code: 'unknown' }]);
    expect(await enter(OFFICER)).toMatchObject({
      replayed: false,
      publicity: { source: 'https://weibo.example/1', complaint: { id: complaintId } },
    });
    expect(await enter(OFFICER)).toMatchObject({ replayed: true });
    expect((await complaintOf('leg-to-judge')).publicity).toMatchObject([{ source: 'https://weibo.example/1' }]);
    expect(await complaintOf('leg-to-judge', MEMBER)).toBeNull();
  });

  test('the cause of a repeat is found by a reviewer; a delay asks whether the demand was justified; what is not there is unknown', async () => {
    const complaintId = scene.useCase('leg-to-judge');
    const input = { memberId, complaintId, cause: 'DELAY', reason: '录音核实' };
    const found = async (who: Speaker, more: object = {}) =>
      (await ask(who, FIND, { input: { idempotencyKey: randomUUID(), ...input, ...more } })).result;
    expect(await found(OFFICER, { justified: true })).toMatchObject({ code: 'role_missing' });
    // The customer of this one has not come again.
    expect((await found(REVIEWER)).problems).toMatchObject([
      { field: 'justified', code: 'justified_needed', message: expect.any(String) },
      { field: 'complaintId', code: 'came_once', message: expect.any(String) },
    ]);
    expect((await found(REVIEWER, { justified: true, callBackId: randomUUID() })).problems).toMatchObject([
      { field: 'callBackId', code: 'unknown' },
    ]);
    expect(await found(OTHER_MEMBER, { justified: true })).toMatchObject({ code: 'not_a_party' });
  });
});
