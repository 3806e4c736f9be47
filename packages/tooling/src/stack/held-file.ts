import { DatabaseSync } from 'node:sqlite';

/**
 * Holds a file, alone or with others, until it is let go or this process ends, however it dies: SQLite's lock is the system's own, so that no
 * stale one is ever left behind and no process id has to be believed. Gives null where another process (or another hold here) forbids it.
 * @returns what lets the file go
 */
export function holdFile(path: string, how: 'alone' | 'shared'): (() => void) | null {
  const file = new DatabaseSync(path);
  try {
    file.exec('pragma busy_timeout = 0');
    file.exec(how === 'alone' ? 'begin exclusive' : 'begin; select count(*) from sqlite_schema');
  } catch (error) {
    file.close();
    if (/database is locked/.test((error as Error).message)) return null;
    throw error;
  }
  let held = true;
  return () => {
    if (held) file.close();
    held = false;
  };
}
