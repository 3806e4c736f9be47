import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { DEFAULT_SETTINGS } from '@lianban/complaint/settings';
import { watchClocks } from '../clock-watcher.ts';
import { watchGaps } from '../contact-report/watch-gaps.ts';
import { openDatabase, type Database } from '../database.ts';
import { enterProgrammes, type ProgrammeEntry } from '../registry.ts';
import type { LoginName } from '../schema/row-security.ts';
import { beginStatement, release } from '../tenant-transaction.ts';
import { runCommand } from '../write-path.ts';
import { DEMO_PROGRAMMES } from './organisations.ts';
import type { DemoPerson } from './people.ts';
import { seedPlans } from './registry/seed-plans.ts';
import { seedRegistry } from './registry/seed-registry.ts';
import { seedReports } from './registry/seed-reports.ts';
import type { DemoComplaint, DemoStep } from './script.ts';
import { seedBulletin } from './standing/bulletin-life.ts';
import { demoSeasons, proposeCases, seedAccountability } from './standing/accountability-lives.ts';
import { seedActs } from './standing/seed-acts.ts';
import { seedSummaries } from './standing/summary-lives.ts';
import { storms } from './standing/storms.ts';
import { seedStanding } from './standing/seed-standing.ts';
import { seedTracks } from './track-lives.ts';
import { useCases } from './use-cases.ts';
import { volume } from './volume.ts';

export interface SeedOptions {
  /** Database URLs by login. */
  readonly databaseUrls: Readonly<Record<LoginName, string>>;
  /** The present of the demonstration: what lies later has not happened. */
  readonly now: IsoInstant;
  /** Generated complaints besides the named use cases; default 260. */
  readonly count?: number;
  /** Told how far it is, in commands. */
  readonly progress?: (done: number, of: number) => void;
}

/** What was seeded, and what is known of it. */
export interface Seeded {
  readonly complaints: readonly DemoComplaint[];
  readonly commands: number;
}

const LANES = 6;
const SWEEP = 1_000;

/**
 * Fills an empty database with the demonstration's organisations, registries and complaints, everything through the write
 * paths at its own instants, then lets the clocks run to `now` and the scorecards follow. Returns null, changing nothing, where a programme is there already.
 */
export async function seedDemonstration(options: SeedOptions): Promise<Seeded | null> {
  const open = new Map<LoginName, Database>();
  const database = (login: LoginName): Database => {
    const known = open.get(login) ?? openDatabase({ url: options.databaseUrls[login], poolSize: LANES + 1 });
    open.set(login, known);
    return known;
  };
  try {
    if (await hasProgrammes(database('identity'))) return null;
    await enterProgrammes(options.databaseUrls.identity, entries(Date.parse(options.now)), options.now);
    await seedRegistry(database, options.now);
    await seedReports(database('association'), options.now);
    await seedPlans(database('association'), options.now);
    await seedAccountability(database, options.now);
    await seedTracks(database('association'), options.now);
    const until = Date.parse(options.now);
    const count = options.count ?? 260;
    const complaints = [...useCases(until), ...volume(count, until), ...(count > 0 ? storms(until) : [])].filter(
      ({ steps }) => steps.length > 0,
    );
    const commands = await play(complaints, database, options.progress);
    while ((await watchClocks(database('worker'), options.now, SWEEP)) > 0);
    while ((await watchGaps(database('worker'), options.now, SWEEP)) > 0);
    await proposeCases(database, options.now);
    await seedBulletin(database('association'), options.now);
    await seedSummaries(database('association'), options.now);
    await seedStanding(database, options.now);
    await seedActs(database, options.now, complaints, count > 0);
    return { complaints, commands };
  } finally {
    await Promise.all([...open.values()].map((each) => each.close()));
  }
}

/** Whether anybody has set up a programme here. */
async function hasProgrammes(database: Database): Promise<boolean> {
  const client = await database.pool.connect();
  try {
    await client.query(beginStatement(database.role('identity_tables'), {}, 'read only'));
    return (await client.query('select 1 from lianban.programme limit 1')).rowCount !== 0;
  } finally {
    release(client, client.query('rollback'));
  }
}

const entries = (until: number): ProgrammeEntry[] =>
  DEMO_PROGRAMMES.map(({ tenants, ...programme }) => ({
    ...programme,
    settings: programme.kind === 'banking' ? { ...DEFAULT_SETTINGS, association: demoSeasons(until) } : DEFAULT_SETTINGS,
    tenants: tenants.map(({ services: _services, ...tenant }) => tenant),
    services: tenants.flatMap((tenant) => tenant.services.map((service) => ({ ...service, tenantId: tenant.id }))),
  }));

/** Intakes one after the other in the order of time, so that numbers are the same every time; the rest of what is taken side by side with them. */
async function play(
  complaints: readonly DemoComplaint[],
  database: (login: LoginName) => Database,
  progress: SeedOptions['progress'],
): Promise<number> {
  const total = complaints.reduce((sum, { steps }) => sum + steps.length, 0);
  let done = 0;
  const give = async (complaint: DemoComplaint, step: DemoStep, index: number): Promise<void> => {
    const kind = tenantKindOf(step.by);
    const outcome = await runCommand(database(kind === 'member' ? 'association' : kind), {
      caller: {
        kind: 'person',
        personId: step.by.personId,
        tenantId: step.by.tenantId,
        tenantKind: kind,
        unitId: step.by.unitLimited ? step.by.unitId : null,
        roles: step.by.roles,
      },
      programmeId: complaint.programmeId,
      complaintId: index === 0 ? null : complaint.id,
      newComplaintId: complaint.id,
      command: step.command,
      idempotencyKey: `demo-${complaint.serial}-${index}`,
      now: step.at,
      personName: step.by.name,
    });
    if (outcome.kind !== 'done')
      throw new Error(`demonstration ${complaint.useCase?.name ?? complaint.serial}, ${step.command.name}: ${JSON.stringify(outcome)}`);
    done += 1;
    if (done % 100 === 0 || done === total) progress?.(done, total);
  };

  const first = (complaint: DemoComplaint): string => complaint.steps[0]?.at ?? '';
  const inOrder = complaints.toSorted((one, other) =>
    first(one) < first(other) ? -1 : first(one) > first(other) ? 1 : one.serial - other.serial,
  );
  let latest = Promise.resolve();
  const taken = inOrder.map((complaint) => {
    const [intake] = complaint.steps;
    if (intake !== undefined) latest = latest.then(() => give(complaint, intake, 0));
    return latest;
  });
  const waiting = [...inOrder.entries()];
  const lanes = Array.from({ length: LANES }, async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [place, complaint] = next;
      await taken[place];
      for (const [index, step] of complaint.steps.entries()) {
        if (index > 0) await give(complaint, step, index);
      }
    }
  });
  await Promise.all([...taken, ...lanes]);
  return total;
}

function tenantKindOf(person: DemoPerson): (typeof DEMO_PROGRAMMES)[number]['tenants'][number]['kind'] {
  const tenant = DEMO_PROGRAMMES.flatMap((programme) => programme.tenants).find(({ id }) => id === person.tenantId);
  if (!tenant) throw new RangeError(`no tenant ${person.tenantId}`);
  return tenant.kind;
}
