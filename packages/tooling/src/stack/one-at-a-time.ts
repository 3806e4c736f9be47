import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { alive } from '../postgres/postmaster.ts';

/** Takes the data folder for this process; throws one sentence when another Lianban works on it. Returns what gives it back. */
export function takeDataDirectory(dataDirectory: string): () => void {
  mkdirSync(dataDirectory, { recursive: true });
  const file = join(dataDirectory, 'supervisor.pid');
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const pid = Number(readFileSync(file, 'utf8'));
      if (isSupervisor(pid))
        throw new Error(
          `Lianban already runs here (process ${pid}). Stop it first, or set DATA_DIR to another folder and give other ports.`,
          { cause: error },
        );
      rmSync(file, { force: true });
    }
  }
  throw new Error(`${file} cannot be written.`);
}

/** After a crash the kept id may belong to any program: only a Lianban command counts. */
function isSupervisor(pid: number): boolean {
  if (!(pid > 0) || pid === process.pid || !alive(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('tooling/src/');
  } catch {
    return true;
  }
}
