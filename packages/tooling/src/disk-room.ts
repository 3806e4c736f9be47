import { accessSync, constants, existsSync, mkdirSync, statfsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder and sees that it can be written and has room; what would fail half-way in a database is said before it begins.
 * @param megabytes the least that must be free
 * @throws one sentence that says what is wrong with the folder and what to do
 */
export function requireRoom(folder: string, megabytes: number): void {
  const there = existingPart(folder);
  if (!statSync(there).isDirectory())
    throw new Error(`${there} is a file, but data are to be kept ${there === folder ? 'in' : 'below'} it. Set DATA_DIR to a folder.`);
  try {
    accessSync(there, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new Error(
      (error as NodeJS.ErrnoException).code === 'EROFS'
        ? `${there} cannot be written: its disk is read-only. Set DATA_DIR to a folder that can be written.`
        : `This user may not write in ${there}. Change its owner or permissions, or set DATA_DIR to a folder of your own.`,
      { cause: error },
    );
  }
  const { bavail, bsize } = statfsSync(there);
  const free = Math.floor((bavail * bsize) / 1_000_000);
  if (free < megabytes)
    throw new Error(
      `The disk that holds ${folder} is full: ${free} MB are free, ${megabytes} MB are needed. Free at least 1 GB, or set DATA_DIR to a folder on another disk; no stored data is lost.`,
    );
  mkdirSync(folder, { recursive: true });
}

/** The folder itself, or the nearest above it that exists. */
function existingPart(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(at)) return at;
  }
}
