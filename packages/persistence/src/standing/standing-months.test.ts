import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS } from '@lianban/complaint/settings';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { DEFAULT_STANDING_SETTINGS } from '@lianban/partner-standing/standing-settings';
import { enterProgrammes } from '../registry.ts';
import { hoursLater, NOON, openStage, orderTo, PEOPLE, person, PROGRAMME, TENANTS, type Stage } from '../testing/stage.ts';
import { addUpScorecards } from './add-up-scorecards.ts';
import { enterFigures, type FigureEntry } from './enter-figures.ts';
import { mediansIn, tellMedians } from './medians.ts';
import { contributionsBehind, countedMonths, stillOpenCounts } from './read-scorecards.ts';
import { figuresNow } from './read-figures.ts';
import { observedMonths } from './read-deductions.ts';
import { modesOf, readStandingMonths } from './standing-months.ts';

const { agent, partnerA, partnerB, otherAgent } = PEOPLE;
const MAY = { from: '2026-05', to: '2026-05' };
const JUNE = '2026-06-02T04:00:00.000Z';
const RULES = { timeZone: 'Asia/Shanghai', settings: DEFAULT_STANDING_SETTINGS };
let stage: Stage;
const more: Uuid[] = Array.from({ length: 3 }, () => randomUUID());
beforeAll(async () => {
  stage = await openStage();
  const entered = { kind: 'partner', mode: 'EMP', units: [], supervisorTenantId: TENANTS.carrier } as const;
  const tenants = more.map((id, place) => ({ ...entered, id, name: `第${place}家`, shortName: `第${place}家` }));
  const programme = { id: PROGRAMME, kind: 'adc', slug: 'adc', name: 'ADC 行业应用', settings: DEFAULT_SETTINGS, services: [] } as const;
  await enterProgrammes(stage.urls.identity, [{ ...programme, tenants }], NOON);
});
afterAll(() => stage.close());

const enter = (figures: Partial<FigureEntry>[], key: string = randomUUID()) =>
  enterFigures(stage.databases.carrier, agent, {
    entries: figures.map((each) => ({
      partnerTenantId: TENANTS.partnerA,
      month: '2026-05',
      figure: 'billed_users',
      value: '12000',
      source: 'entered',
      sourceNote: '',
      seenVersion: null,
      ...each,
    })),
    key,
    now: NOON,
    personName: agent.name,
    timeZone: RULES.timeZone,
  });
const medians = (who: typeof agent, least = 5) => stage.read(who, (tx) => mediansIn(tx, TENANTS.carrier, MAY, least));
const follow = async (now: string) => {
  while ((await addUpScorecards(stage.databases.worker, 100)) > 0);
  while ((await tellMedians(stage.databases.worker, now, 10)) > 0);
};

describe('medians', () => {
  test('are told over five partners, to partners only once the month has ended, and never of fewer', async () => {
    await stage.take(agent, { workOrders: [orderTo(TENANTS.partnerA)] });
    await stage.take(agent, { workOrders: [orderTo(TENANTS.partnerA)] });
    await follow(NOON);
    // All five are EMP partners: what one has is the only complaint, so the middle is none.
    expect((await medians(agent)).map(({ rule, value }) => `${rule} ${value}`)).toEqual(['SCO-01 0.00']);
    expect(await medians(partnerA)).toEqual([]);
    await follow(JUNE);
    expect(await medians(partnerA)).toEqual([{ month: '2026-05', mode: 'emp', rule: 'SCO-01', value: '0.00' }]);
    expect(await medians(partnerB)).toHaveLength(1);
    expect(await medians(agent, 6)).toEqual([]);
    for (const stranger of [otherAgent, PEOPLE.vendor, person(TENANTS.partnerA, ['general_manager'], TENANTS.partnerA)])
      expect(await medians(stranger)).toEqual([]);
  });

  test('follow what is entered late, and lose a figure that too few have left', async () => {
    for (const id of more) await enter([{ partnerTenantId: id, figure: 'joined_on', month: '0001-01', value: '2026-05-20' }]);
    await follow(JUNE);
    expect(await medians(agent)).toEqual([]);
  });
});

test('two clerks with one figure make two versions, one after the other', async () => {
  await Promise.all(['1', '2', '3', '4'].map((value) => enter([{ figure: 'share_c', value: `${value}.00` }])));
  const rows = await stage.rows<{ version: number }>(
    "select version from lianban.standing_figure where figure = 'share_c' order by version",
  );
  expect(rows.map(({ version }) => version)).toEqual([1, 2, 3, 4]);
});

test('a card is computed from what was read of its month, before and after it is added up', async () => {
  const read = async () => {
    const months = await stage.read(partnerA, (tx) =>
      readStandingMonths(tx.query, { partnerTenantIds: [TENANTS.partnerA] }, { from: '2026-04', to: '2026-05' }, RULES),
    );
    return ['2026-04', '2026-05'].map((month) => months.of({ id: TENANTS.partnerA, modes: modesOf('EMP') }, month));
  };
  await stage.take(agent, { workOrders: [orderTo(TENANTS.partnerA)] }, { now: hoursLater(1) });
  const before = await read();
  await follow(JUNE);
  expect(await read()).toEqual(before);
  const [april, may] = before;
  expect(april!.cards[0]!.figures).toMatchObject([
    { rule: 'SCO-01', value: '0' },
    { rule: 'SCO-02', reason: 'no_call_backs' },
    { rule: 'SCO-05', reason: 'nothing_observed' },
  ]);
  expect(may!.cards[0]!.figures).toMatchObject([{ value: '3', breached: false }, {}, { value: '100' }]);
  expect(may!.outside).toMatchObject({ share_c: expect.any(String), joined_on: null });
});

/** Rows as ten million complaints would leave them, a thousandth of it, so that the planner knows what is large. */
async function fill(): Promise<void> {
  await stage.rows(
    `insert into lianban.scorecard_month select $1, p.id, to_char(date '2024-06-01' + m * interval '1 month', 'YYYY-MM'), 'emp', $2, 9, 0, 6, 1, 2, 3, 1, 1, 2, 3, 0, 0, 0
    from (select id from lianban.tenant where programme_id = $1 and kind = 'partner') p, generate_series(0, 23) m on conflict do nothing`,
    [PROGRAMME, TENANTS.carrier],
  );
}

test('every read goes by an index under row security, whoever asks', async () => {
  await stage.admin.query(
    `insert into lianban.tenant (programme_id, id, kind, name, short_name, mode, supervisor_tenant_id)
    select $1, gen_random_uuid(), 'partner', 'n' || n, 'n' || n, 'EMP', $2 from generate_series(1, 400) n`,
    [PROGRAMME, TENANTS.carrier],
  );
  await fill();
  await stage.admin.query('alter table lianban.scorecard_contribution drop constraint scorecard_contribution_complaint');
  await stage.admin.query(
    `insert into lianban.scorecard_contribution select c.programme_id, gen_random_uuid(), m.partner_tenant_id, c.carrier_tenant_id, c.service_id, c.number, c.accepted_at,
      m.month, c.mode, c.reason, c.repeat, c.sent_at, c.resolved_at, c.resolve_by, c.timeliness, c.answer_ms, c.satisfied, c.not_satisfied
    from lianban.scorecard_month m, (select * from lianban.scorecard_contribution limit 1) c, generate_series(1, 4)`,
  );
  await stage.admin.query(
    `insert into lianban.standing_figure select $1, m.partner_tenant_id, m.month, 'billed_users', 1, $2, '10000', 'imported', '', now(), $3, '', ''
    from lianban.scorecard_month m on conflict do nothing`,
    [PROGRAMME, TENANTS.carrier, agent.personId],
  );
  await stage.admin.query('analyze');
  const plans: string[] = [];
  const explained = (who: typeof agent, work: Parameters<typeof stage.read>[1]) =>
    stage.read(who, (tx) =>
      work({
        ...tx,
        query: async <R extends object>(text: string, values: readonly unknown[] = []) => {
          const rows = await tx.query<{ 'QUERY PLAN': string }>(`explain (analyze, costs off, timing off) ${text}`, values, null);
          plans.push(`${text}\n${rows.map((row) => row['QUERY PLAN']).join('\n')}`);
          return [] as R[];
        },
      }),
    );
  const whole = { carrierTenantId: TENANTS.carrier };
  const own = { partnerTenantIds: [TENANTS.partnerA] };
  const years = { from: '2024-06', to: '2026-05' };
  await explained(agent, (tx) => countedMonths(tx, { partnerTenantId: null, ...MAY }));
  await explained(agent, (tx) => figuresNow(tx.query, whole, MAY));
  await explained(partnerA, (tx) => countedMonths(tx, { partnerTenantId: TENANTS.partnerA, ...years }));
  await explained(partnerA, (tx) => figuresNow(tx.query, own, years));
  await explained(partnerA, (tx) => observedMonths(tx.query, own, years, RULES));
  await explained(partnerA, (tx) => stillOpenCounts(tx.query, [TENANTS.partnerA], '2026-05', NOON));
  await explained(agent, (tx) => contributionsBehind(tx, { partnerTenantId: TENANTS.partnerA, month: '2026-05', first: 50, after: null }));
  expect(plans).toHaveLength(7);
  for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on (scorecard_(month|contribution)|standing_figure)/);
}, 60_000);
