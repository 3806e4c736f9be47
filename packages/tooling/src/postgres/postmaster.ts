import { existsSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The process id of a PostgreSQL that really runs on this data directory, or null. The pid in postmaster.pid alone proves nothing: after
 * a crash it may belong to another program.
 */
export function runningPostmaster(dataFolder: string): number | null {
  const file = join(dataFolder, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pidLine] = readFileSync(file, 'utf8').split('\n');
  const pid = Number(pidLine);
  if (!Number.isInteger(pid) || pid <= 0 || !alive(pid)) return null;
  if (process.platform !== 'linux') return pid;
  try {
    // ' (deleted)' follows the link's target after an upgrade of the programs.
    return /\/postgres( \(deleted\))?$/.test(readlinkSync(`/proc/${pid}/exe`)) &&
      readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(dataFolder)
      ? pid
      : null;
  } catch {
    return null;
  }
}

/** Is there a process of this id (of any user)? */
export function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Stops a PostgreSQL that an interrupted run left behind: fast first, at once after ten seconds. */
export async function stopPostmaster(pid: number): Promise<void> {
  process.kill(pid, 'SIGINT');
  for (let waited = 0; alive(pid); waited += 50) {
    if (waited === 10_000) process.kill(pid, 'SIGQUIT');
    if (waited > 20_000) throw new Error(`PostgreSQL (process ${pid}) does not stop. End that process and start again.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
