import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Login, databaseUrl, loginUrls } from '../logins.ts';
import { requireRoom } from '../disk-room.ts';
import { root } from '../root.ts';
import { prepareWholeDatabase } from '../rooms.ts';
import { openedPorts, type Ports, requireFree } from './addresses.ts';
import { clockOffset } from './clock-offset.ts';
import { openDatabaseServer } from './database-server.ts';
import { type DemonstrationAccount, demonstrationAccounts, dropHalfSeeded, seedIfEmpty } from './demonstration.ts';
import { takeDataDirectory } from './one-at-a-time.ts';
import type { KeptBuild } from './kept-builds.ts';
import { buildPortal } from './portal-build.ts';
import { refuseLostSecrets } from './lost-secrets.ts';
import { neverSilent } from './never-silent.ts';
import { processPlan, stackUrls } from './process-plan.ts';
import { requireSettings } from './production-settings.ts';
import { noteDatabase } from './running-database.ts';
import { type Secrets, keptSecrets } from './secrets.ts';
import { type ProcessPlan, type SupervisedProcess, supervise } from './supervised-process.ts';

export interface StackOptions {
  readonly ports: Ports;
  readonly host: string;
  /** folder of data, logs and secrets */
  readonly dataDirectory: string;
  readonly env: NodeJS.ProcessEnv;
  /** 0 = a free one; only for the embedded server */
  readonly postgresPort: number;
  /** false only for stacks that tests throw away */
  readonly durable: boolean;
  /** one line for a person who waits */
  readonly announce: (line: string) => void;
  /** aborts a start that is under way; what has begun is ended in order */
  readonly signal?: AbortSignal;
}

export interface Stack {
  readonly urls: ReturnType<typeof stackUrls>;
  readonly adminUrl: string;
  readonly databases: Record<Login, string>;
  readonly secrets: Secrets;
  /** demonstration accounts; none in production */
  readonly accounts: readonly DemonstrationAccount[];
  readonly logFolder: string;
  /** folder of the portal's build */
  readonly portalBuild: string;
  /** file that always holds the process ids of now, by name */
  readonly processFile: string;
  stop(): Promise<void>;
}

/** Brings the whole system up: database, schema, demonstration data, portal build and every process, ready to be used. */
export async function startStack(given: StackOptions): Promise<Stack> {
  const progress = neverSilent(given.announce);
  try {
    return await broughtUp({ ...given, announce: progress.announce });
  } finally {
    progress.stop();
  }
}

async function broughtUp(options: StackOptions): Promise<Stack> {
  const { announce, ports, host, dataDirectory, env } = options;
  const production = env.NODE_ENV === 'production';
  requireSettings(env);
  requirePortalBuild(env);
  const offset = clockOffset(env);
  requireRoom(dataDirectory, 20);
  const giveBack = takeDataDirectory(dataDirectory);
  const logFolder = join(dataDirectory, 'logs');
  const processFile = join(dataDirectory, 'processes.json');
  const running: SupervisedProcess[] = [];
  const undo: (() => Promise<void> | void)[] = [giveBack];
  const over: Promise<never>[] = [stopped(options.signal)];
  const unlessOver = <T>(work: Promise<T>): Promise<T> => Promise.race([work, ...over]);
  const stop = once(async () => {
    for (const step of undo.splice(0).reverse()) await step();
  });

  try {
    await requireFree(openedPorts(ports, production), host, options.postgresPort);
    mkdirSync(logFolder, { recursive: true });
    const server = await openDatabaseServer({
      dataDirectory,
      env,
      port: options.postgresPort,
      durable: options.durable,
      announce,
      changed: () => changed(),
    });
    const changed = (): void => {
      const pids = Object.fromEntries([['postgres', server.pid()], ...running.map((each) => [each.name, each.pid()])]);
      try {
        writeFileSync(processFile, JSON.stringify(pids));
      } catch (error) {
        // Only a note for others: a full disk must not take the supervisor from its processes.
        announce(`${processFile} cannot be written: ${(error as Error).message}`);
      }
    };
    over.push(server.gone);
    undo.push(
      () => rmSync(processFile, { force: true }),
      () => server.stop(),
    );
    noteDatabase(dataDirectory, server.adminUrl, server.database);
    undo.push(() => rmSync(join(dataDirectory, 'database.json'), { force: true }));
    const built = portalBuild(options).then(({ folder, release }) => {
      undo.unshift(release);
      return folder;
    });
    built.catch(() => undefined);

    await refuseLostSecrets(dataDirectory, env);
    const secrets = keptSecrets(dataDirectory);
    const databases = loginUrls(server.adminUrl, server.database, secrets.passwords);
    const adminUrl = databaseUrl(server.adminUrl, server.database);
    announce('Preparing the database');
    if (!production) await dropHalfSeeded(server.adminUrl, server.database);
    await unlessOver(prepareWholeDatabase({ adminUrl: server.adminUrl, database: server.database, passwords: secrets.passwords }));
    if (!production)
      await unlessOver(
        seedIfEmpty({
          adminUrl: server.adminUrl,
          database: server.database,
          databases,
          now: new Date(Date.now() + offset).toISOString(),
          ...demonstrationSize(env),
          announce,
        }),
      );

    undo.push(async () => {
      for (const each of running.reverse()) await each.stop();
    });
    for (const plans of processPlan({ ports, host, secrets, databases, dataDirectory, clockOffset: offset, env })) {
      const stage = plans.some(({ name }) => name === 'portal') ? withPortalBuild(plans, await unlessOver(built)) : plans;
      options.signal?.throwIfAborted();
      announce(`Starting ${stage.map(({ name }) => name).join(', ')}`);
      const started = stage.map((plan) => supervise(plan, { logFolder, warn: announce, changed }));
      running.push(...started);
      changed();
      await unlessOver(Promise.all(started.map((each) => each.ready)));
    }
    return {
      urls: stackUrls(ports, host),
      adminUrl,
      databases,
      secrets,
      accounts: production ? [] : demonstrationAccounts(),
      logFolder,
      portalBuild: await built,
      processFile,
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The build of the sources that are here, or the one PORTAL_BUILD_DIR names. */
async function portalBuild({ env, announce, signal }: StackOptions): Promise<KeptBuild> {
  const given = env.PORTAL_BUILD_DIR;
  return given ? { folder: resolve(root, given), release: () => undefined } : buildPortal(announce, signal);
}

/** A build named by PORTAL_BUILD_DIR must be there: said before anything is started. */
function requirePortalBuild({ PORTAL_BUILD_DIR: given }: NodeJS.ProcessEnv): void {
  if (given && !existsSync(join(resolve(root, given), 'server/index.js')))
    throw new Error(
      `PORTAL_BUILD_DIR is '${given}', where there is no build of the portal. Leave it out and one is made, or run remix vite:build in web with the same setting.`,
    );
}

const withPortalBuild = (plans: readonly ProcessPlan[], folder: string): ProcessPlan[] =>
  plans.map((plan) => ({ ...plan, env: { ...plan.env, PORTAL_BUILD_DIR: folder } }));

/** LIANBAN_DEMO_COMPLAINTS: how many generated complaints stand beside the named use cases. */
function demonstrationSize(env: NodeJS.ProcessEnv): { complaints?: number } {
  if (!env.LIANBAN_DEMO_COMPLAINTS) return {};
  const complaints = Number(env.LIANBAN_DEMO_COMPLAINTS);
  if (!Number.isInteger(complaints) || complaints < 0)
    throw new Error(`LIANBAN_DEMO_COMPLAINTS is '${env.LIANBAN_DEMO_COMPLAINTS}'; it must be a whole number.`);
  return { complaints };
}

/** Never resolves; rejects when the signal aborts. */
function stopped(signal: AbortSignal | undefined): Promise<never> {
  const rejection = new Promise<never>((_, reject) => {
    if (signal?.aborted) reject(new Error('Stopped while starting.'));
    signal?.addEventListener('abort', () => reject(new Error('Stopped while starting.')), { once: true });
  });
  rejection.catch(() => undefined);
  return rejection;
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
