import { awards, outletPage } from '../../../subgraphs/association/src/award/award.queries.ts';
import { association as face } from '../../../subgraphs/association/src/face.ts';
import { requestContext } from '@lianban/complaint-graph/request-context';
import { demoPerson } from '@lianban/persistence/demo/people';
import { analysis, memberMonths } from '@lianban/persistence/standing/read-member-cards';
import { recountMembers } from '@lianban/persistence/standing/member-rows';
import { watchAccountability } from '@lianban/persistence/standing/accountability';
import { readAs, type Reader } from '@lianban/persistence/tenant-transaction';
import { atLeast, atMost, growth, holds, type Finding } from '../report/finding.ts';
import { asAdministrator } from '../scene/database.ts';
import { ASSOCIATION, countedMember, MEMBERS_COUNTED, OUTLETS_COUNTED, type MemberDatabase } from '../scene/member-database.ts';
import type { Bench } from './bench.ts';
import { interleaved, ratios, spreadOf } from './rounds.ts';

const MONTHS = 12;
const CARDS = 20;
const PAGES = 10;
const SEAT = demoPerson('leader@association.example');
const LEADER: Reader = {
  kind: 'person',
  personId: SEAT.personId,
  tenantId: ASSOCIATION.tenantId,
  tenantKind: 'association',
  unitId: null,
  roles: ['leader'],
  programmeId: ASSOCIATION.programmeId,
};
/** Of fewer complaints there are not many more rows than counters, and nothing to be quicker than. */
const ENOUGH = 1_000_000;
/** Tables that no round over members may read from end to end. */
const LARGE = ['complaint_party', 'clock', 'member_contribution'];

/** What the association looks at of 200 members with 3 000 outlets: read from counters that every command keeps, against counting the rows. */
export async function measureMembers({ options, openMembers }: Bench): Promise<Finding[]> {
  const opened: MemberDatabase[] = [];
  try {
    for (const size of options.sizes) opened.push(await openMembers(size));
    const [small, large] = [opened[0]!, opened.at(-1)!];
    const times = await interleaved(options.rounds, {
      overview: () => milliseconds(() => overview(large)),
      small: () => milliseconds(() => overview(small)),
      records: () => milliseconds(() => grouped(large, 'member_tenant_id, month')),
      outlets: () => milliseconds(() => outlets(large)),
      'records by outlet': () => milliseconds(() => grouped(large, 'outlet_unit_id')),
      card: async (round) => (await milliseconds(() => cards(large, round))) / CARDS,
      round: () => milliseconds(() => quietRound(large)),
      awards: async () => (await milliseconds(() => awardPages(large))) / PAGES,
    });
    const ms = (name: keyof typeof times): string => `${spreadOf(times[name]).median.toFixed(0)} ms`;
    const findings = [
      ...(large.size < ENOUGH
        ? []
        : [overviewed(large.size, ratios(times.records, times.overview), `; ${ms('overview')} of ${ms('records')}`)]),
      atLeast(
        `members: analysis by outlet, ${OUTLETS_COUNTED} outlets × ${MONTHS} months, against one GROUP BY over the rows`,
        large.size,
        spreadOf(ratios(times['records by outlet'], times.outlets)),
        1,
        3,
        `; ${ms('outlets')} of ${ms('records by outlet')}`,
      ),
      atMost('members: one member’s card of 12 months', large.size, spreadOf(times.card), ' ms', 10, 3),
      atMost('members: a round of accountability in which nothing has happened', large.size, spreadOf(times.round), ' ms', 50, 10),
      await rowsRead(large),
      atMost(`members: a page of the award list, ${OUTLETS_COUNTED} outlets`, large.size, spreadOf(times.awards), ' ms', 50, 15),
    ];
    if (large !== small) findings.push(growth('members: overview', spreadOf(ratios(times.overview, times.small))));
    return findings;
  } finally {
    for (const each of opened) await each.close();
  }
}

const overviewed = (size: number, ratio: number[], note: string): Finding =>
  atLeast(
    `members: overview of ${MEMBERS_COUNTED} members × ${MONTHS} months, against one GROUP BY over the rows`,
    size,
    spreadOf(ratio),
    30,
    60,
    note,
  );

async function milliseconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

/** The twelve months that have ended last: of the present one the rows are few. */
function span(): { readonly from: string; readonly to: string } {
  const now = new Date();
  const month = (back: number): string => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back, 1)).toISOString().slice(0, 7);
  return { from: month(MONTHS + 1), to: month(2) };
}

async function overview({ association }: MemberDatabase): Promise<void> {
  const months = await readAs(association, LEADER, (tx) => memberMonths(tx, span()));
  if (months.length < MEMBERS_COUNTED * (MONTHS - 1)) throw new Error(`The overview has ${months.length} months.`);
}

/** What the counters are kept for: the same sums over the rows, by somebody whom no policy holds up. */
async function grouped({ adminUrl }: MemberDatabase, key: string): Promise<void> {
  const { from, to } = span();
  const statement = recountMembers(key).replace("reason = 'counted'", `reason = 'counted' and month between '${from}' and '${to}'`);
  await asAdministrator(adminUrl, (client) => client.query(statement, [ASSOCIATION.programmeId]));
}

async function outlets({ association }: MemberDatabase): Promise<void> {
  const question = { by: 'outlet', ...span(), memberTenantId: null, outletUnitId: null, kind: null, channel: null, first: 100 } as const;
  const groups = await readAs(association, LEADER, (tx) => analysis(tx, question));
  if (groups.length !== 100) throw new Error(`The analysis has ${groups.length} outlets.`);
}

/** Cards of members that differ from round to round, as the member reads its own. */
async function cards({ association }: MemberDatabase, round: number): Promise<void> {
  for (let place = 0; place < CARDS; place += 1) {
    const tenantId = countedMember((round * CARDS + place) % MEMBERS_COUNTED);
    const who: Reader = { ...LEADER, tenantId, tenantKind: 'member' };
    if ((await readAs(association, who, (tx) => memberMonths(tx, span()))).length === 0) throw new Error('A member has no card.');
  }
}

async function quietRound({ worker }: MemberDatabase): Promise<void> {
  const looked = await watchAccountability(worker, new Date().toISOString(), MEMBERS_COUNTED);
  if (looked > 0) throw new Error(`${looked} members were looked at.`);
}

/** How many rows of the large tables the round reads from end to end, as the server counts them. */
async function rowsRead(database: MemberDatabase): Promise<Finding> {
  const count = (): Promise<number> =>
    asAdministrator(database.adminUrl, async (client) => {
      const { rows } = await client.query<{ read: string }>(
        "select coalesce(sum(seq_tup_read), 0) as read from pg_stat_user_tables where schemaname = 'lianban' and relname = any($1)",
        [LARGE],
      );
      return Number(rows[0]!.read);
    });
  // A session tells the server what it has read when it has been idle for a while.
  const settled = async (): Promise<number> => {
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    await quietRound(database);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    return count();
  };
  const before = await settled();
  const after = await settled();
  return holds(
    'members: that round reads no large table from end to end',
    database.size,
    `${after - before} rows of ${LARGE.join(', ')} read without an index`,
    after === before,
    'none',
  );
}

/** Pages of the season's award list, each a request of its own. */
async function awardPages({ association }: MemberDatabase): Promise<void> {
  let after: string | null = null;
  for (let page = 0; page < PAGES; page += 1) {
    const now = (): string => new Date().toISOString();
    const context = requestContext({ face, database: association, now }, claims(), undefined);
    const list = await awards(null, {}, context);
    if (list === null) throw new Error('There is no award list.');
    const { edges, pageInfo } = outletPage(list, { first: 50, after });
    if (edges.length !== 50) throw new Error(`A page of awards has ${edges.length} outlets.`);
    after = pageInfo.endCursor ?? null;
    await context.dispose();
  }
}

const claims = () => ({
  personId: SEAT.personId,
  seatId: SEAT.seatId,
  tenantId: ASSOCIATION.tenantId,
  tenantKind: 'association',
  tenantName: '辽银协',
  programmeId: ASSOCIATION.programmeId,
  programmeKind: 'banking',
  unitId: null,
  homeUnitId: null,
  roles: ['leader'],
  name: SEAT.name,
  locale: 'zh-CN',
  expiresAt: Date.now() / 1000 + 3600,
});
