import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEMO_PROGRAMMES } from '@lianban/persistence/demo/organisations';
import { faceScene, type FaceScene } from '../../../../test/kit/face-scene.ts';
import { carrier } from '../face.ts';
import { modules } from '../schema.ts';

/** Scorecards as the carrier reads them (SCO-01…05). */
let scene: FaceScene;
beforeAll(async () => {
  scene = await faceScene(carrier, modules);
});
afterAll(() => scene.close());

const REVIEWER = 'reviewer@carrier.example';
const PARTNERS = DEMO_PROGRAMMES[0]!.tenants.filter(({ kind }) => kind === 'partner');
const CLOUD = PARTNERS[0]!;

const OVERVIEW = `query Overview($month: String, $filter: ScorecardFilter, $sort: ScorecardSort, $direction: SortDirection, $first: Int, $after: String) {
  list: carrierScorecards(month: $month, filter: $filter, sort: $sort, direction: $direction, first: $first, after: $after) {
    month running count partners breached near notAssessed medians { mode rule value } pageInfo { hasNextPage endCursor }
    edges { node { partner { id shortName } running cards { mode counters { complaints } figures { rule value notAssessed breached median threshold { at kind } }
      forecast { complaints { reachedAt left } inTime { best worst open } } } } } } }`;
const CARD = `query Card($partnerId: ID!, $month: String) { card: carrierScorecard(partnerId: $partnerId, month: $month) { month running partner { shortName }
  cards { mode perGroupCustomer counters { complaints inTime late unresolved answers { place fromHours toHours count } }
    figures { rule value notAssessed breached median threshold { at kind } } forecast { complaints { reachedAt left usersOf } inTime { best worst open mayBeLate neededInTime } } }
  outside { name value version } trend { mode rule threshold { at kind } points { month value notAssessed median } } } }`;
const BEHIND = `query Behind($partnerId: ID!, $month: String, $filter: ScorecardComplaintFilter, $first: Int, $after: String) {
  list: carrierScorecardComplaints(partnerId: $partnerId, month: $month, filter: $filter, first: $first, after: $after) { pageInfo { hasNextPage endCursor }
    edges { node { number month mode reason counted timeliness complaint { id subject scorecards { number reason partner { shortName } } } } } } }`;

const ask = async (query: string, variables: object = {}, account = REVIEWER) => {
  const { data, errors } = await scene.ask(account, query, variables);
  expect(errors).toBeUndefined();
  return data;
};
const overview = async (variables: object = {}, account = REVIEWER) => (await ask(OVERVIEW, variables, account)).list;
const card = async (partnerId: string, month: string | null = null, account = REVIEWER) =>
  (await ask(CARD, { partnerId, month }, account)).card;
const names = (list: { edges: { node: { partner: { shortName: string } } }[] }) => list.edges.map(({ node }) => node.partner.shortName);

describe('the overview', () => {
  test('shows every partner with the figures of its modes, and pages through them in any order without losing one', async () => {
    const whole = await overview();
    expect(whole).toMatchObject({ month: '2026-11', running: true, count: PARTNERS.length, partners: PARTNERS.length });
    expect(names(whole).sort()).toEqual(PARTNERS.map(({ shortName }) => shortName).sort());
    for (const sort of ['PARTNER', 'SCO_01', 'SCO_04', 'SCO_05', 'COMPLAINTS'])
      for (const direction of ['ASCENDING', 'DESCENDING']) {
        const seen: string[] = [];
        for (let after: string | null = null, more = true; more;) {
          const page: Awaited<ReturnType<typeof overview>> = await overview({ sort, direction, first: 5, after });
          seen.push(...names(page));
          more = page.pageInfo.hasNextPage;
          after = page.pageInfo.endCursor;
        }
        expect([sort, seen]).toEqual([sort, names(await overview({ sort, direction }))]);
        expect(new Set(seen).size).toBe(PARTNERS.length);
      }
  });

  test('makes few statements, however many partners are on the page', async () => {
    await overview();
    scene.statements();
    await overview({ first: 1 });
    const one = scene.statements();
    await overview({ first: 12 });
    expect(scene.statements()).toBe(one);
    expect(one).toBeLessThan(10);
  });

  test('finds by name, mode and state', async () => {
    expect(names(await overview({ filter: { search: CLOUD.shortName } }))).toEqual([CLOUD.shortName]);
    const ofC = await overview({ filter: { mode: 'C' } });
    expect(ofC.count).toBe(PARTNERS.filter(({ mode }) => mode?.includes('C') && mode !== 'EMP').length);
    expect((await overview({ filter: { state: 'NOT_ASSESSED' } })).count).toBe((await overview()).notAssessed);
  });

  test('another carrier sees its own partners; a month to come is none', async () => {
    expect(await overview({ month: '2026-10' }, 'admin@carrier.example')).toMatchObject({ running: false });
    const { errors } = await scene.ask(REVIEWER, OVERVIEW, { month: '2027-01' });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(
      (await overview({}, 'leader@carrier-2.example')).edges.map(
        ({ node }: { node: { partner: { shortName: string } } }) => node.partner.shortName,
      ),
    ).toEqual(
      DEMO_PROGRAMMES[1]!.tenants
        .filter(({ kind }) => kind === 'partner')
        .map(({ shortName }) => shortName)
        .sort((a, b) => a.localeCompare(b, 'zh-CN')),
    );
  });
});

describe('a card', () => {
  test('has figures with thresholds, or why there are none, and a trend of 24 months', async () => {
    const { cards, trend, running } = await card(CLOUD.id);
    expect(running).toBe(true);
    const emp = cards.find(({ mode }: { mode: string }) => mode === 'EMP');
    expect(emp.figures.map(({ rule }: { rule: string }) => rule)).toEqual(['SCO_01', 'SCO_02', 'SCO_05']);
    expect(emp.figures[0]).toMatchObject({ threshold: { at: '5', kind: 'AT_LEAST' }, value: String(emp.counters.complaints) });
    expect(emp.forecast.complaints.left).toBe(Math.max(0, 5 - emp.counters.complaints));
    expect(emp.counters.answers.map(({ toHours }: { toHours: number | null }) => toHours)).toEqual([1, 4, 12, 24, 72, null]);
    expect(trend.every(({ points }: { points: unknown[] }) => points.length === 24)).toBe(true);
    expect(trend[0].points.at(-1)).toMatchObject({ month: '2026-11', value: emp.figures[0].value });
  });

  test('is read in few statements', async () => {
    await card(CLOUD.id);
    scene.statements();
    await card(CLOUD.id);
    expect(scene.statements()).toBeLessThan(10);
  });

  test('opens to the complaints behind it, each of which says why it counts', async () => {
    const { cards } = await card(CLOUD.id);
    for (const { mode, counters } of cards) {
      const { list } = await ask(BEHIND, { partnerId: CLOUD.id, filter: { mode, counted: true }, first: 200 });
      expect(list.edges).toHaveLength(counters.complaints);
      const late = await ask(BEHIND, { partnerId: CLOUD.id, filter: { mode, counted: true, timeliness: 'LATE' }, first: 200 });
      expect(late.list.edges).toHaveLength(counters.late);
      for (const { place, count } of counters.answers) {
        const answered = await ask(BEHIND, { partnerId: CLOUD.id, filter: { mode, counted: true, answerClass: place }, first: 200 });
        expect(answered.list.edges).toHaveLength(count);
      }
    }
    const { list } = await ask(BEHIND, { partnerId: CLOUD.id });
    expect(list.edges.length).toBeGreaterThan(0);
    for (const { node } of list.edges)
      expect(
        node.complaint.scorecards.filter(({ partner }: { partner: { shortName: string } }) => partner.shortName === CLOUD.shortName),
      ).toMatchObject([{ number: node.number, reason: node.reason }]);
  });

  test('is nobody else’s', async () => {
    expect(await card(CLOUD.id, null, 'leader@carrier-2.example')).toBeNull();
    expect((await ask(BEHIND, { partnerId: CLOUD.id }, 'leader@carrier-2.example')).list).toBeNull();
    expect(await card('no-id')).toBeNull();
    const { errors } = await scene.ask('manager@partner-a.example', CARD, { partnerId: CLOUD.id });
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
  });
});

describe('what standing is judged by', () => {
  const SETTINGS = 'version empComplaints mayChange rubric { items { id name most } rates { finding itemId points } }';
  const settings = async (account = REVIEWER) => (await ask(`{ settings: carrierStandingSettings { ${SETTINGS} } }`, {}, account)).settings;
  const change = async (input: object, account = 'admin@carrier.example') =>
    (
      await ask(
        `mutation Change($input: ChangeStandingSettingsInput!) { result: carrierChangeStandingSettings(input: $input) { __typename
        ... on StandingSettingsChanged { settings { ${SETTINGS} } } ... on CommandRefused { code } ... on InvalidInput { problems { field code message } } } }`,
        { input },
        account,
      )
    ).result;

  test('is a version of the programme’s settings that only its administrators write, and never over another’s', async () => {
    const before = await settings();
    expect(before).toMatchObject({ empComplaints: 5, mayChange: false });
    expect(await change({ version: before.version, reason: '看看', empComplaints: 6 }, REVIEWER)).toEqual({
      __typename: 'CommandRefused',
      code: 'role_missing',
    });
    const items = [...before.rubric.items, { name: '未按时整改', most: 8 }];
    const changed = await change({ version: before.version, reason: '增加一项', empComplaints: 6, rubricItems: items });
    expect(changed.settings).toMatchObject({ version: before.version + 1, empComplaints: 6, mayChange: true });
    expect(changed.settings.rubric.items.at(-1)).toEqual({ id: expect.any(String), name: '未按时整改', most: 8 });
    expect(changed.settings.rubric.rates).toEqual(before.rubric.rates);
    const { cards } = await card(CLOUD.id);
    expect(cards.find(({ mode }: { mode: string }) => mode === 'EMP').figures[0].threshold).toEqual({ at: '6', kind: 'AT_LEAST' });
    const late = await change({ version: before.version, reason: '晚了一步', empComplaints: 7 });
    expect(late.problems).toMatchObject([{ field: 'version', code: 'version_passed' }]);
    const wrong = await change({ version: before.version + 1, reason: '', leastForMedian: 3, rubricItems: [{ name: '某项', most: 0 }] });
    expect(wrong.problems.map(({ field }: { field: string }) => field)).toEqual([
      'reason',
      'leastForMedian',
      'rubricItems.0.most',
      'rubricRates.short_notice.itemId',
      ...before.rubric.rates.slice(1).map(({ finding }: { finding: string }) => `rubricRates.${finding.toLowerCase()}.itemId`),
    ]);
    expect(wrong.problems.every(({ message }: { message: string }) => message.length > 0)).toBe(true);
    await change({ version: before.version + 1, reason: '改回', empComplaints: 5, rubricItems: before.rubric.items });
  });
});
