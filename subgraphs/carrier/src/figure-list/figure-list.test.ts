import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEMO_PROGRAMMES } from '@lianban/persistence/demo/organisations';
import { faceScene, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { carrier } from '../face.ts';
import { modules } from '../schema.ts';

/** Figures from outside: entered by hand and taken over from lists (SCO-01, SCO-03, SAN-05). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(carrier, modules);
});
afterAll(() => scene.close());

const CLERK = 'settlement@carrier.example';
const [CLOUD, ROAD, SCHOOL] = DEMO_PROGRAMMES[0]!.tenants.filter(({ kind }) => kind === 'partner') as [Partner, Partner, Partner];
type Partner = (typeof DEMO_PROGRAMMES)[number]['tenants'][number];
let keys = 0;

const ask = async (query: string, variables: object, account = CLERK) => {
  const { data, errors } = await scene.ask(account, query, variables);
  expect(errors).toBeUndefined();
  return data.result;
};
const ENTER = `mutation Enter($input: EnterOutsideFiguresInput!) { result: carrierEnterOutsideFigures(input: $input) { __typename
  ... on OutsideFiguresEntered { entered scorecard { month cards { mode figures { rule value notAssessed } } outside { name value version } } }
  ... on CommandRefused { code message } ... on InvalidInput { problems { field code limit message } } } }`;
const enter = (partnerId: string, figures: object[], more: object = {}, account = CLERK) =>
  ask(ENTER, { input: { idempotencyKey: `enter-figure-${(keys += 1)}`, partnerId, month: '2026-03', figures, ...more } }, account);
const CARD = `query Card($partnerId: ID!, $month: String) { result: carrierScorecard(partnerId: $partnerId, month: $month) {
  cards { mode figures { rule value notAssessed } forecast { complaints { usersOf } } } outside { name value version } outsideHistory { name value version enteredByName note source } } }`;
const card = (partnerId: string, month: string) => ask(CARD, { partnerId, month });
const valueOf = ({ outside }: { outside: { name: string; value: string | null }[] }, name: string) =>
  outside.find((each) => each.name === name)?.value;
const rate = ({ cards }: { cards: { figures: { rule: string; value: string | null; notAssessed: string | null }[] }[] }) =>
  cards.flatMap(({ figures }) => figures).find(({ rule }) => rule === 'SCO_03');

describe('figures entered by hand', () => {
  test('make the month assessed, each with its history; the same value again is no new version', async () => {
    expect(rate(await card(SCHOOL.id, '2026-03'))).toMatchObject({ value: null, notAssessed: 'NO_USERS' });
    const done = await enter(SCHOOL.id, [
      { name: 'BILLED_USERS', value: '12,000' },
      { name: 'SERVICE_COST', value: '3500.5' },
    ]);
    expect(done).toMatchObject({ entered: 2 });
    expect(rate(done.scorecard)).toMatchObject({ value: '0.00', notAssessed: null });
    expect(valueOf(done.scorecard, 'SERVICE_COST')).toBe('3500.50');
    expect(await enter(SCHOOL.id, [{ name: 'BILLED_USERS', value: '12000' }])).toMatchObject({ entered: 0 });
    expect(await enter(SCHOOL.id, [{ name: 'BILLED_USERS', value: '13000' }])).toMatchObject({ entered: 1 });
    const { outsideHistory } = await card(SCHOOL.id, '2026-03');
    expect(outsideHistory.filter(({ name }: { name: string }) => name === 'BILLED_USERS')).toMatchObject([
      { value: '13000', version: 2, enteredByName: '蒋丽', source: 'ENTERED' },
      { value: '12000', version: 1 },
    ]);
  });

  test('a retry with the same key writes nothing, whatever was entered since', async () => {
    const key = { idempotencyKey: 'the-same-figure' };
    expect(await enter(ROAD.id, [{ name: 'SHARE_C', value: '1' }], key)).toMatchObject({ entered: 1 });
    expect(await enter(ROAD.id, [{ name: 'SHARE_C', value: '2' }])).toMatchObject({ entered: 1 });
    expect(await enter(ROAD.id, [{ name: 'SHARE_C', value: '1' }], key)).toMatchObject({ entered: 0 });
    expect(valueOf(await card(ROAD.id, '2026-03'), 'SHARE_C')).toBe('2.00');
  });

  test('what somebody else entered since the form was opened is told, and nothing is written', async () => {
    await enter(ROAD.id, [{ name: 'BILLED_USERS', value: '100' }]);
    const late = await enter(ROAD.id, [
      { name: 'BILLED_USERS', value: '200', seenVersion: 0 },
      { name: 'SIGNED_GROUP_CUSTOMERS', value: '7', seenVersion: 0 },
    ]);
    expect(late).toMatchObject({ problems: [{ field: 'billed_users', code: 'entered_meanwhile', limit: '100' }] });
    expect(valueOf(await card(ROAD.id, '2026-03'), 'SIGNED_GROUP_CUSTOMERS')).toBeNull();
  });

  test('a partner that joined during a month is not assessed in it, and is in the next', async () => {
    await enter(CLOUD.id, [{ name: 'JOINED_ON', value: '2026-03-02' }]);
    const figures = async (month: string) => (await card(CLOUD.id, month)).cards[0].figures[0];
    expect(await figures('2026-03')).toMatchObject({ value: null, notAssessed: 'JOINED_MID_MONTH' });
    expect(await figures('2026-04')).toMatchObject({ notAssessed: null });
    await enter(CLOUD.id, [{ name: 'JOINED_ON', value: '2026-03-01' }]);
    expect(await figures('2026-03')).toMatchObject({ notAssessed: null });
    await enter(CLOUD.id, [{ name: 'JOINED_ON', value: '' }]);
    expect(await figures('2026-02')).toMatchObject({ notAssessed: null });
  });

  test('what is wrong stands beside its field; only the carrier’s settlement clerk enters', async () => {
    const wrong = await enter(CLOUD.id, [
      { name: 'BILLED_USERS', value: '很多' },
      { name: 'SHARE_EMP', value: '1.234' },
      { name: 'JOINED_ON', value: '2030-01-01' },
    ]);
    expect(wrong.problems.map(({ field, code }: { field: string; code: string }) => [field, code])).toEqual([
      ['billed_users', 'not_a_count'],
      ['share_emp', 'too_many_decimals'],
      ['joined_on', 'in_the_future'],
    ]);
    expect(await enter(CLOUD.id, [], { month: '2027-01' })).toMatchObject({ problems: [{ field: 'month', code: 'in_the_future' }] });
    expect(await enter('00000000-0000-0000-0000-000000000000', [])).toMatchObject({ problems: [{ code: 'partner_unknown' }] });
    expect(await enter(CLOUD.id, [], {}, 'reviewer@carrier.example')).toMatchObject({ __typename: 'CommandRefused', code: 'role_missing' });
  });
});

const IMPORT = `query Try($fileId: ID!, $states: [FigureRowState!]) { result: carrierFigureImport(fileId: $fileId, states: $states) { __typename
  ... on FigureImport { fileName counts { new changed unchanged wrong } ignoredColumns rows { number partnerName month state changes { name from to } problems { column code message } } }
  ... on FigureListRefused { code message } ... on CommandRefused { code } ... on InvalidInput { problems { code } } } }`;
const APPLY = `mutation Import($input: ImportFiguresInput!) { result: carrierImportFigures(input: $input) { __typename
  ... on FiguresImported { entered wrong } ... on FigureListRefused { code message } ... on CommandRefused { code } ... on InvalidInput { problems { code } } } }`;

async function upload(content: string, account = CLERK): Promise<string> {
  const response = await scene.fetch(account, '/files', {
    method: 'POST',
    headers: { 'x-file-name': encodeURIComponent('二月.csv') },
    body: content,
  });
  return ((await response.json()) as { id: string }).id;
}
const dryRun = (fileId: string, states: string[] | null = null, account = CLERK) => ask(IMPORT, { fileId, states }, account);
const apply = (fileId: string, account = CLERK) => ask(APPLY, { input: { idempotencyKey: `import-${(keys += 1)}`, fileId } }, account);

describe('a list', () => {
  test('is tried row by row, then taken over without its wrong rows; again it changes nothing', async () => {
    const file = await upload(
      [
        '合作伙伴,月份,收费用户数,C分成收入,备注',
        `${SCHOOL.shortName},2026-02,"24,000",120000.00,好`,
        `${ROAD.name},2026年2月,8000,,`,
        `没有这家,2026-02,1,,`,
        `${CLOUD.shortName},十月,1,,`,
        `${SCHOOL.shortName},202602,1,,`,
        `${CLOUD.shortName},2026-02,,,`,
        `${CLOUD.shortName},2026/01,1.5,,`,
      ].join('\n'),
    );
    const tried = await dryRun(file);
    expect(tried).toMatchObject({ fileName: '二月.csv', counts: { new: 2, changed: 0, unchanged: 1, wrong: 4 }, ignoredColumns: ['备注'] });
    expect(tried.rows[0]).toMatchObject({
      number: 2,
      month: '2026-02',
      changes: [
        { name: 'BILLED_USERS', from: null, to: '24000' },
        { name: 'SHARE_C', to: '120000.00' },
      ],
    });
    expect(
      tried.rows.map(({ problems }: { problems: { column: string; code: string }[] }) =>
        problems.map(({ column, code }) => `${column} ${code}`).join(),
      ),
    ).toEqual(['', '', '合作伙伴 partner_unknown', '月份 not_a_month', '合作伙伴 row_repeated', '', '收费用户数 not_a_count']);
    expect((await dryRun(file, ['WRONG'])).rows).toHaveLength(4);
    expect(await apply(file)).toEqual({ __typename: 'FiguresImported', entered: 3, wrong: 4 });
    expect(await apply(file)).toMatchObject({ entered: 0 });
    expect((await dryRun(file)).counts).toMatchObject({ new: 0, unchanged: 3 });
    expect((await card(SCHOOL.id, '2026-02')).outsideHistory.find(({ name }: { name: string }) => name === 'BILLED_USERS')).toMatchObject({
      source: 'IMPORTED',
      note: '二月.csv #2',
    });
    expect(rate(await card(SCHOOL.id, '2026-02'))?.value).not.toBeNull();
    // While the month's users are not known, those of the month before tell how near the threshold is.
    const running = (await card(SCHOOL.id, '2026-11')).cards.find(({ mode }: { mode: string }) => mode === 'C');
    expect(running.forecast.complaints).toEqual({ usersOf: '2026-10' });
  });

  test('that is none is refused with its reason; others than the clerk may not', async () => {
    expect(await dryRun(await upload('合作伙伴,用户\n甲,1'))).toMatchObject({
      __typename: 'FigureListRefused',
      code: 'column_missing',
      message: '缺少“月份”一列。',
    });
    expect(await dryRun(await upload('合作伙伴,月份,月份\n甲,1,1'))).toMatchObject({ code: 'column_repeated' });
    expect(await dryRun('no id')).toMatchObject({ problems: [{ code: 'attachment_unknown' }] });
    const file = await upload(`合作伙伴,月份,收费用户数\n${CLOUD.shortName},2026-02,5`, 'reviewer@carrier.example');
    for (const result of [await dryRun(file, null, 'reviewer@carrier.example'), await apply(file, 'reviewer@carrier.example')])
      expect(result).toEqual({ __typename: 'CommandRefused', code: 'role_missing' });
  });

  test('written out is read back as nothing new', async () => {
    const list = await ask('query List { result: carrierFigureList(month: "2026-02") { month headers rows } }', {});
    expect(list.rows).toHaveLength(12);
    const csv = [list.headers, ...list.rows].map((cells: string[]) => cells.map((cell) => `"${cell}"`).join()).join('\n');
    const { counts } = await dryRun(await upload(csv));
    expect(counts).toMatchObject({ new: 0, changed: 0, unchanged: 12 });
  });
});
