import { fork, spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { root } from '@lianban/tooling/root';

const QUIET = '--disable-warning=ExperimentalWarning';
const LONGEST_START_MS = 120_000;

/** The processes of a run; all of them end with it. */
export interface Children {
  /** Starts an entry point of the repository and waits until `readyUrl` answers without a fault. */
  serve(name: string, entry: string, env: Readonly<Record<string, string>>, readyUrl: string): Promise<void>;
  /** A process that does one job at a time, each with an answer. */
  worker<Job extends object, Answer>(entry: string): (job: Job) => Promise<Answer>;
  stop(): Promise<void>;
}

/** @param logFolder what servers print goes here */
export function openChildren(logFolder: string): Children {
  const running: ChildProcess[] = [];
  const kept = Object.fromEntries(['PATH', 'LANG', 'TZ', 'HOME'].flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  const stop = async (): Promise<void> => {
    await Promise.all(
      running.splice(0).map(async (child) => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
        await ended;
        clearTimeout(timer);
      }),
    );
  };
  process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));
  return {
    stop,
    serve: async (name, entry, env, readyUrl) => {
      const log = createWriteStream(join(logFolder, `${name}.log`));
      const child = spawn(process.execPath, [QUIET, join(root, entry)], {
        env: { ...kept, NODE_ENV: 'production', LOG_LEVEL: 'warn', HOST: '127.0.0.1', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      running.push(child);
      child.stdout.pipe(log);
      child.stderr.pipe(log);
      for (const until = Date.now() + LONGEST_START_MS; Date.now() < until; await pause(50)) {
        if (child.exitCode !== null) throw new Error(`${name} ended while starting; see ${join(logFolder, `${name}.log`)}`);
        if (
          await fetch(readyUrl).then(
            ({ status }) => status < 500,
            () => false,
          )
        )
          return;
      }
      throw new Error(`${name} is not ready after ${LONGEST_START_MS / 1000} s; see ${join(logFolder, `${name}.log`)}`);
    },
    worker: <Job extends object, Answer>(entry: string) => {
      const child = fork(join(root, entry), { execArgv: [QUIET], env: kept });
      running.push(child);
      return (job: Job): Promise<Answer> =>
        new Promise((resolve, reject) => {
          const ended = (): void => reject(new Error(`${entry} ended in the middle of a job`));
          child.once('exit', ended);
          child.once('message', (message) => {
            child.off('exit', ended);
            const { answer, error } = message as { answer?: Answer; error?: string };
            if (error === undefined) resolve(answer as Answer);
            else reject(new Error(`${entry}: ${error}`));
          });
          child.send(job);
        });
    },
  };
}
