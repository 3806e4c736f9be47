import { asAdministrator, PROGRAMME_ID, type BenchDatabase } from '../scene/database.ts';
import type { UpdateJob, WatchJob, Watched } from '../child/watch.ts';
import { atMost, growth, holds, told, type Finding } from '../report/finding.ts';
import type { Bench } from './bench.ts';
import { interleaved, ratios, spreadOf, type Contenders } from './rounds.ts';

const DUE = 10_000;
/** What both sizes can spare in every round. */
const SMALL_DUE = 200;
const SWEEPS = 50;
const EMPTY_SWEEP_MS = 5;

type Watcher = (job: WatchJob | UpdateJob) => Promise<Watched>;

/** The watcher against a bare UPDATE of the same number of rows; what each round marks is due in that round only. */
export async function measureWatcher({ scenes, options, children }: Bench): Promise<Finding[]> {
  const [one, other] = [0, 1].map(() => children.worker<WatchJob | UpdateJob, Watched>('test/bench/child/watch.ts')) as [Watcher, Watcher];
  const watch = (who: Watcher, { urls }: BenchDatabase, now: string, limit: number): Promise<Watched> =>
    who({ kind: 'watch', databaseUrl: urls.worker, now, limit });
  const findings: Finding[] = [];

  const large = scenes.at(-1)!.database;
  const due = Math.min(DUE, Math.floor(large.size / 100));
  const contenders: Contenders<'watcher' | 'update'> = {
    watcher: async () => {
      const { milliseconds, count } = await watch(one, large, await instantOf(large, due), due);
      if (count !== due) throw new Error(`The watcher marked ${count} clocks; ${due} were due.`);
      return milliseconds;
    },
    update: async () => {
      const { milliseconds, count } = await one({
        kind: 'update',
        databaseUrl: large.adminUrl,
        programmeId: PROGRAMME_ID,
        now: await instantOf(large, due),
      });
      if (count !== due) throw new Error(`The UPDATE changed ${count} clocks; ${due} were due.`);
      return milliseconds;
    },
  };
  const times = await interleaved(options.rounds, contenders);
  findings.push(
    atMost(
      `watcher: ${due} due, time against the bare UPDATE`,
      large.size,
      spreadOf(ratios(times.watcher, times.update)),
      '×',
      25,
      8,
      `; ${spreadOf(times.watcher).median.toFixed(0)} ms of ${spreadOf(times.update).median.toFixed(0)} ms`,
    ),
  );

  for (const { database } of scenes) {
    const past = new Date(Date.parse(await instantOf(database, 1)) - 1_000).toISOString();
    const sweeps: number[] = [];
    for (let sweep = 0; sweep < SWEEPS; sweep += 1) sweeps.push((await watch(one, database, past, DUE)).milliseconds);
    findings.push(atMost('watcher: an empty sweep', database.size, spreadOf(sweeps), ' ms', EMPTY_SWEEP_MS, null));
  }
  findings.push(
    await twoAtOnce(large, Math.min(due, 4_000), (now, limit) =>
      Promise.all([watch(one, large, now, limit), watch(other, large, now, limit)]),
    ),
  );

  if (scenes.length > 1) {
    const small = scenes[0]!.database;
    const batch = (database: BenchDatabase) => async (): Promise<number> =>
      (await watch(one, database, await instantOf(database, SMALL_DUE), SMALL_DUE)).milliseconds;
    const { few, many } = await interleaved(options.rounds, { few: batch(small), many: batch(large) });
    findings.push(
      growth(`watcher, ${SMALL_DUE} due`, spreadOf(ratios(many, few))),
      told(`watcher, ${SMALL_DUE} due`, null, `${spreadOf(few).median.toFixed(0)} ms and ${spreadOf(many).median.toFixed(0)} ms`),
    );
  }
  return findings;
}

/** The instant at which exactly so many clocks are due. */
async function instantOf({ adminUrl }: BenchDatabase, due: number): Promise<string> {
  return asAdministrator(adminUrl, async (client) => {
    const { rows } = await client.query<{ at: Date }>(
      'select next_at as at from lianban.clock where programme_id = $1 and next_at is not null order by next_at offset $2 limit 1',
      [PROGRAMME_ID, due - 1],
    );
    if (!rows[0]) throw new Error('Too few clocks run: make the data anew.');
    return rows[0].at.toISOString();
  });
}

/** Two watchers on the same due clocks: each clock one event. */
async function twoAtOnce(
  { adminUrl, size }: BenchDatabase,
  due: number,
  watch: (now: string, limit: number) => Promise<Watched[]>,
): Promise<Finding> {
  const database = { adminUrl } as BenchDatabase;
  const now = await instantOf(database, due);
  const counts = (await watch(now, due)).map(({ count }) => count);
  const [row] = await asAdministrator(
    adminUrl,
    async (client) =>
      (
        await client.query<{ events: number; clocks: number; left: number }>(
          `select count(*)::int as events, count(distinct payload ->> 'clockId')::int as clocks, (select count(*)::int from lianban.clock where programme_id = $1 and next_at <= $2) as left
      from lianban.complaint_event where programme_id = $1 and type = 'clock_breached' and at = $2`,
          [PROGRAMME_ID, now],
        )
      ).rows,
  );
  const once = row!.events === due && row!.clocks === due && row!.left === 0;
  return holds(
    'two watchers at once fire nothing twice',
    size,
    `${due} due, ${row!.events} events on ${row!.clocks} clocks (${counts.join(' + ')}), ${row!.left} left`,
    once,
    'each clock once',
  );
}
