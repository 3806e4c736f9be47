import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { warningIn } from './log-line.ts';

/** One process of a stack. */
export interface ProcessPlan {
  readonly name: string;
  /** file that Node runs */
  readonly entry: string;
  readonly env: NodeJS.ProcessEnv;
  /** answers 200 when the process can work */
  readonly readyUrl: string;
}

export interface SupervisedProcess {
  readonly name: string;
  /** process id of now; another one after a restart */
  pid(): number | undefined;
  /** resolves when ready; rejects with what the process said when it ends or stays silent before it ever was */
  readonly ready: Promise<void>;
  stop(): Promise<void>;
}

interface Surroundings {
  readonly logFolder: string;
  /** a warning for the person at the terminal */
  readonly warn: (line: string) => void;
  readonly changed: () => void;
}

const follow = join(import.meta.dirname, 'follow-supervisor.mjs');
const readyWithin = 120_000;
const drainWithin = 25_000;
const longestPause = 10_000;

/** Starts a process and keeps it running: after a crash it comes back, at once first, then after ever longer pauses. */
export function supervise(plan: ProcessPlan, { logFolder, warn, changed }: Surroundings): SupervisedProcess {
  const logFile = join(logFolder, `${plan.name}.log`);
  mkdirSync(dirname(logFile), { recursive: true });
  const log = createWriteStream(logFile, { flags: 'w' });
  // A full disk costs the log, not the process.
  log.on('error', (error) => worthSaying(error.message) && warn(`${logFile} cannot be written: ${error.message}`));
  const lastLines: string[] = [];
  let child: ChildProcess;
  let stopping = false;
  let wasReady = false;
  let pause = 0;
  let restart: NodeJS.Timeout | undefined;
  const over = new AbortController();
  let reject: (error: Error) => void;
  const failed = new Promise<never>((_, given) => (reject = given));
  const fail = (error: Error): void => {
    over.abort();
    reject(error);
  };
  failed.catch(() => undefined);

  const launch = (): void => {
    const began = Date.now();
    // Detached: Ctrl-C goes to the supervisor alone, which ends its processes in order.
    child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', follow, plan.entry], {
      env: plan.env,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    });
    copyLines(child, log, (line) => {
      lastLines.push(line);
      if (lastLines.length > 30) lastLines.shift();
      const warning = warningIn(line);
      if (warning && wasReady && !stopping && worthSaying(warning)) warn(`${plan.name}: ${warning}`);
    });
    child.on('error', (error) => fail(new Error(`${plan.name} could not start: ${error.message}`)));
    child.on('exit', (code, signal) => {
      if (stopping) return;
      if (!wasReady)
        return fail(
          new Error(
            `${plan.name} ended at start (${signal ?? `exit code ${code}`}):\n${lastLines.map((line) => warningIn(line) ?? line).join('\n')}`,
          ),
        );
      pause = Date.now() - began > 30_000 ? 0 : Math.min(longestPause, pause * 2 || 100);
      warn(`${plan.name} ended (${signal ?? `exit code ${code}`}); starting it again. Its log: ${logFile}`);
      restart = setTimeout(launch, pause);
    });
    changed();
  };
  const worthSaying = seldom();
  launch();

  const ready = Promise.race([failed, untilReady(plan, over.signal)]).then(() => {
    wasReady = true;
  });
  ready.catch(() => undefined);
  return {
    name: plan.name,
    pid: () => child.pid,
    ready,
    stop: async () => {
      stopping = true;
      over.abort();
      clearTimeout(restart);
      await end(child);
      log.end();
    },
  };
}

/** The same warning, by its beginning, once in half a minute: a database that is away would fill the screen. */
function seldom(): (warning: string) => boolean {
  const said = new Map<string, number>();
  return (warning) => {
    const beginning = warning.slice(0, 50);
    if (Date.now() - (said.get(beginning) ?? 0) < 30_000) return false;
    said.set(beginning, Date.now());
    return true;
  };
}

function copyLines(child: ChildProcess, log: WriteStream, each: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream?.setEncoding('utf8');
    stream?.on('data', (text: string) => {
      log.write(text);
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.trim()) each(line);
    });
  }
}

async function untilReady({ name, readyUrl }: ProcessPlan, over: AbortSignal): Promise<void> {
  const until = Date.now() + readyWithin;
  while (Date.now() < until && !over.aborted) {
    try {
      const response = await fetch(readyUrl, { signal: AbortSignal.timeout(2_000) });
      await response.arrayBuffer();
      if (response.ok) return;
    } catch {
      // Not listening yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${name} is not ready after ${readyWithin / 1000} s (${readyUrl}).`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  const timer = setTimeout(() => child.kill('SIGKILL'), drainWithin);
  await ended;
  clearTimeout(timer);
}
