import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { startEmbeddedPostgres } from '@lianban/tooling/embedded-postgres';
import type { Login } from '@lianban/tooling/logins';
import type { HttpJob, InsertJob, Loaded } from './child/load.ts';
import type { Bench } from './measure/bench.ts';
import { measureGateway } from './measure/gateway.ts';
import { measureInbox } from './measure/inbox.ts';
import { measureIntake } from './measure/intake.ts';
import { measureMembers } from './measure/members.ts';
import { measureScorecards } from './measure/scorecards.ts';
import { measureSearch } from './measure/search.ts';
import { measureWatcher } from './measure/watcher.ts';
import { MEASURES, readOptions, type BenchOptions, type Measure } from './options.ts';
import { holds, type Finding } from './report/finding.ts';
import { printFindings, writePerformance } from './report/performance.ts';
import { openChildren } from './scene/children.ts';
import { openBenchDatabase, type BenchDatabase } from './scene/database.ts';
import { openMemberDatabase } from './scene/member-database.ts';
import { openScene, type Scene } from './scene/scene.ts';
import { openScorecardDatabase } from './scene/scorecard-database.ts';
import { openTokenOffice } from './scene/tokens.ts';

// `npm run bench`: ratios against references in this folder, all in one run. Ends with exit code 1 where a floor is broken.
const measures: Readonly<Record<Measure, (bench: Bench) => Promise<Finding[]>>> = {
  inbox: measureInbox,
  gateway: measureGateway,
  intake: measureIntake,
  watcher: measureWatcher,
  scorecards: measureScorecards,
  members: measureMembers,
  search: measureSearch,
};
/** As docs/operations.md asks of a real server. */
const QUARTER_OF_MEMORY_MB = Math.round(totalmem() / 4 / 2 ** 20);
const began = Date.now();
const announce = (line: string): void => void process.stderr.write(`[${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s] ${line}\n`);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(130));

try {
  const options = readOptions(process.argv.slice(2));
  const { findings, fillSeconds } = await run(options);
  if (options.whole) writePerformance(findings, options, { seconds: (Date.now() - began) / 1000, fillSeconds });
  const broken = findings.filter(({ kept }) => kept === false);
  for (const { measure, size, figure, floor } of broken)
    console.log(`FLOOR BROKEN: ${measure}${size === null ? '' : ` (${size})`}: ${figure}, ${floor}`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
}
process.exit();

async function run(options: BenchOptions): Promise<{ findings: Finding[]; fillSeconds: number[] }> {
  const folder = options.data ? resolve(options.data) : mkdtempSync(join(tmpdir(), 'lianban-bench-'));
  mkdirSync(join(folder, 'logs'), { recursive: true });
  chmodSync(folder, 0o755);
  const undo: (() => unknown)[] = options.data ? [] : [() => rmSync(folder, { recursive: true, force: true })];
  try {
    announce('Starting PostgreSQL; commits reach the disk');
    const server = await startEmbeddedPostgres({
      dataDirectory: folder,
      sharedBuffers: `${QUARTER_OF_MEMORY_MB}MB`,
      maxWalSize: '8GB',
      announce,
    });
    undo.push(() => server.stop());
    // Known passwords: the server listens on loopback, holds nothing but invented data and goes with the run.
    const passwords = Object.fromEntries(
      (['owner', 'carrier', 'partner', 'vendor', 'association', 'identity', 'worker'] as const).map((login) => [login, `bench-${login}`]),
    ) as Record<Login, string>;
    const openScorecards = (size: number) => openScorecardDatabase(server.url, size, passwords, announce);
    const openMembers = (size: number) => openMemberDatabase(server.url, size, passwords, announce);
    const databases: BenchDatabase[] = [];
    for (const size of withScenes(options)) databases.push(await openBenchDatabase(server.url, size, passwords, announce));

    const office = await openTokenOffice();
    const children = openChildren(join(folder, 'logs'));
    undo.push(
      () => office.close(),
      () => children.stop(),
    );
    const scenes: Scene[] = [];
    for (const database of databases) {
      announce(`Starting the processes over ${database.size} complaints`);
      scenes.push(await openScene(children, database, office));
    }
    const load = children.worker<HttpJob | InsertJob, Loaded>('test/bench/child/load.ts');
    const findings: Finding[] = [];
    for (const measure of MEASURES) {
      if (!options.only.includes(measure)) continue;
      announce(`Measuring ${measure}`);
      const found = await measures[measure]({
        options,
        scenes,
        children,
        office,
        load,
        folder,
        openScorecards,
        openMembers,
        announce,
      }).catch((error: Error) => {
        console.error(error);
        return [holds(measure, null, `not measured: ${error.message.slice(0, 200)}`, false, 'measured')];
      });
      printFindings(found);
      findings.push(...found);
    }
    return { findings, fillSeconds: databases.map((each) => each.fillSeconds) };
  } finally {
    for (const step of undo.reverse()) await step();
  }
}

/** Scorecards and members' cards alone need no complaints of the usual kind. */
function withScenes({ sizes, only }: BenchOptions): readonly number[] {
  return only.some((name) => name !== 'scorecards' && name !== 'members') ? sizes : [];
}
