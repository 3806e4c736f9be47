import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { demoId } from '@lianban/persistence/demo/identifiers';
import { faceScene, type FaceScene, type Speaker } from '../../../../test/kit/face-scene.ts';
import { association } from '../face.ts';
import { modules } from '../schema.ts';

/** A bank's periodic summary as its people draw it up, and as the association reads it (ASC-02). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(association, modules);
});
afterAll(() => scene.close());

const HEAD = 'head@member-a.example';
const LEADER = 'leader@member-a.example';
const HANDLER = 'handler@member-a.example';
const OUTLET = 'outlet@member-a.example';
const OTHER = 'handler@member-b.example';
const ASSOCIATION = 'leader@association.example';
/** The demonstration's: one bank's draft, and another's that was handed in. */
const DRAFT = demoId('standing', 391);
const HANDED_IN = demoId('standing', 392);

const ask = async (who: Speaker, query: string, variables: object = {}) => {
  const { data, errors } = await scene.ask(who, query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const SUMMARY = `id half state version openCountermeasures overdueCountermeasures member { shortName }
  document { title sections { name paragraphs tables { columns rows } } } sections { name text version versions { version personName lines { change text } } }
  countermeasures { id text who dueDay overdue doneDay doneNote doneBy } figures { name value outlet } story { type } actions { name allowed reason }`;
const one = async (who: Speaker, id = DRAFT) =>
  (await ask(who, `query($id: ID!) { found: associationSummary(summaryId: $id) { ${SUMMARY} } }`, { id })).found;
const give = async (who: Speaker, field: string, type: string, input: object) =>
  (
    await ask(
      who,
      `mutation($input: ${type}Input!) { result: association${field}(input: $input) { __typename ... on SummaryDone { summary { ${SUMMARY} } }
        ... on CommandRefused { code message } ... on InvalidInput { problems { field code message } } ... on SummaryConflict { since { type } } } }`,
      { input: { idempotencyKey: randomUUID(), ...input } },
    )
  ).result;
const list = async (who: Speaker, first = 20, after: string | null = null) =>
  await ask(
    who,
    `query($first: Int, $after: String) { list: associationSummaries(first: $first, after: $after) { edges { node { id state overdueCountermeasures } }
        pageInfo { hasNextPage endCursor } } due: associationSummariesDue }`,
    { first, after },
  );

describe('who reads', () => {
  test('a member’s own; the association what was handed in, without what is behind it', async () => {
    expect((await list(HEAD)).list.edges).toEqual([{ node: { id: DRAFT, state: 'DRAFT', overdueCountermeasures: 1 } }]);
    expect((await list(ASSOCIATION)).list.edges).toEqual([{ node: { id: HANDED_IN, state: 'HANDED_IN', overdueCountermeasures: null } }]);
    expect((await list(OUTLET)).list.edges).toEqual([]);
    for (const who of [ASSOCIATION, OTHER, OUTLET]) expect(await one(who)).toBeNull();
    const read = await one(ASSOCIATION, HANDED_IN);
    expect(read).toMatchObject({
      state: 'HANDED_IN',
      member: { shortName: '盛京合作银行' },
      sections: null,
      countermeasures: null,
      version: null,
      figures: null,
      story: [],
      actions: [],
    });
    expect(JSON.stringify(read.document)).toContain('外包催收');
    expect(await one(HEAD, HANDED_IN)).toBeNull();
  });

  test('what is due, to whose work drafting is', async () => {
    const { due } = await list(HEAD);
    expect(due.length).toBeGreaterThan(3);
    expect((await list(HANDLER)).due).toEqual([]);
    expect((await list(ASSOCIATION)).due).toEqual([]);
  });
});

describe('a summary is drawn up', () => {
  test('drafted once, refused to others', async () => {
    const [half] = (await list(HEAD)).due;
    const done = await give(HEAD, 'DraftSummary', 'DraftSummary', { half });
    expect(done.summary).toMatchObject({ half, state: 'DRAFT', version: 1 });
    expect(await give(LEADER, 'DraftSummary', 'DraftSummary', { half })).toMatchObject({ code: 'already_drafted' });
    expect(await give(ASSOCIATION, 'DraftSummary', 'DraftSummary', { half })).toMatchObject({ code: 'not_a_party' });
    const page = await list(HEAD, 1);
    expect([page.list.edges.length, page.list.pageInfo.hasNextPage]).toEqual([1, true]);
    const next = await list(HEAD, 1, page.list.pageInfo.endCursor);
    expect([next.list.edges.length, next.list.pageInfo.hasNextPage]).toEqual([1, false]);
  });

  test('its figures are named in the words; personal data and figures that are none are said beside them', async () => {
    const { sections, figures } = await one(HEAD);
    expect(figures.find(({ name }: { name: string }) => name === 'volume.complaints').value).toMatch(/^\d+$/);
    const { version } = sections.find(({ name }: { name: string }) => name === 'RECTIFICATION');
    const edit = { summaryId: DRAFT, section: 'RECTIFICATION', version };
    const wrong = await give(HEAD, 'EditSummarySection', 'EditSummarySection', { ...edit, text: '电话 13812345678，共 {没有} 件' });
    expect(wrong.problems.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual([
      ['text', 'figure_unknown'],
      ['text', 'personal_data'],
    ]);
    expect(wrong.problems.every(({ message }: { message: string }) => message !== '')).toBe(true);
    const done = await give(HEAD, 'EditSummarySection', 'EditSummarySection', { ...edit, text: '本期 {volume.complaints} 件均已复盘。' });
    const read = done.summary.document.sections.find(({ name }: { name: string }) => name === 'RECTIFICATION');
    expect(read.paragraphs[0]).toMatch(/^本期 \d+ 件均已复盘。$/);
    expect(await give(LEADER, 'EditSummarySection', 'EditSummarySection', { ...edit, text: '另写' })).toMatchObject({
      __typename: 'SummaryConflict',
      since: expect.arrayContaining([{ type: 'section_edited' }]) as unknown,
    });
  });

  test('countermeasures: added, taken out, done with day and words; overdue ones say so', async () => {
    const { countermeasures } = await one(HANDLER);
    expect(
      countermeasures.map(({ overdue, doneDay }: { overdue: boolean; doneDay: string | null }) => [overdue, doneDay !== null]),
    ).toEqual([
      [true, false],
      [false, true],
      [false, false],
    ]);
    const wrong = await give(HEAD, 'AddCountermeasure', 'AddCountermeasure', {
      summaryId: DRAFT,
      measure: '',
      who: '',
      dueDay: '2020-01-01',
    });
    expect(wrong.problems.map(({ field, code }: { field: string; code: string }) => `${field} ${code}`)).toEqual([
      'measure required',
      'who required',
      'dueDay too_early',
    ]);
    const added = await give(HEAD, 'AddCountermeasure', 'AddCountermeasure', {
      summaryId: DRAFT,
      measure: '上门回访',
      who: '服务监督部',
      dueDay: '2026-12-31',
    });
    const { id: countermeasureId } = added.summary.countermeasures.at(-1);
    const drop = { summaryId: DRAFT, countermeasureId, reason: '并入其他措施' };
    expect((await give(HEAD, 'DropCountermeasure', 'DropCountermeasure', drop)).summary.countermeasures.length).toBe(3);
    expect(await give(HEAD, 'DropCountermeasure', 'DropCountermeasure', drop)).toMatchObject({ code: 'measure_unknown' });
    const done = { summaryId: DRAFT, countermeasureId: countermeasures[0].id, day: '2026-11-19', note: '已增开两个窗口' };
    const followed = await give(HEAD, 'CompleteCountermeasure', 'CompleteCountermeasure', done);
    expect(followed.summary).toMatchObject({ openCountermeasures: 1, overdueCountermeasures: 0 });
    expect(followed.summary.countermeasures[0]).toMatchObject({ doneDay: '2026-11-19', doneNote: '已增开两个窗口', doneBy: '佟丽华' });
    expect(await give(HEAD, 'CompleteCountermeasure', 'CompleteCountermeasure', done)).toMatchObject({ code: 'measure_already_done' });
  });

  test('finished and handed in by the leader: then the association reads it', async () => {
    const { version } = await one(LEADER);
    expect(await give(HEAD, 'FinishSummary', 'SummaryWord', { summaryId: DRAFT, version })).toMatchObject({ code: 'role_missing' });
    const finished = await give(LEADER, 'FinishSummary', 'SummaryWord', { summaryId: DRAFT, version });
    expect(finished.summary).toMatchObject({ state: 'FINISHED' });
    expect(await one(ASSOCIATION)).toBeNull();
    const reopened = await give(LEADER, 'ReopenSummary', 'SummaryReason', {
      summaryId: DRAFT,
      version: finished.summary.version,
      reason: '补充数据说明',
    });
    expect(reopened.summary.state).toBe('DRAFT');
    const again = await give(LEADER, 'FinishSummary', 'SummaryWord', { summaryId: DRAFT, version: reopened.summary.version });
    const handed = await give(LEADER, 'HandInSummary', 'SummaryWord', { summaryId: DRAFT, version: again.summary.version });
    expect(handed.summary.story.map(({ type }: { type: string }) => type).at(-1)).toBe('summary_handed_in');
    expect((await one(ASSOCIATION)).document).toEqual(handed.summary.document);
    expect((await list(ASSOCIATION)).list.edges.length).toBe(2);
  });
});
