import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { holdFile } from './held-file.ts';

/** A build somebody works with; it stays on the disk until nobody does. */
export interface KeptBuild {
  /** absolute path of the folder */
  readonly folder: string;
  /** says that this process works with it no longer */
  release(): void;
}

export interface BuildOptions {
  /** holds a folder for each build */
  readonly parent: string;
  /** digest of everything the build is made from, in hexadecimal digits: its name */
  readonly digest: string;
  /** makes the build in an empty folder; only what it leaves behind when it resolves is ever used */
  readonly make: (folder: string) => Promise<void>;
  /** called once, before waiting for another process that builds */
  readonly waiting: () => void;
}

const named = /^[0-9a-f]{16}$/;
const unfinished = /^[0-9a-f]{16}\.unfinished-/;

/**
 * The build of this digest: the one that is there, or a new one. A build is made beside and renamed when it is whole, one at a time in the
 * folder; builds that no process holds are then removed, and so are unfinished ones.
 */
export async function openBuild({ parent, digest, make, waiting }: BuildOptions): Promise<KeptBuild> {
  const name = digest.slice(0, 16);
  const folder = join(parent, name);
  mkdirSync(parent, { recursive: true });
  const letGo = await holdAlone(join(parent, '.builder'), waiting);
  try {
    if (!existsSync(folder)) {
      const half = join(parent, `${name}.unfinished-${process.pid}-${Date.now()}`);
      mkdirSync(half);
      try {
        await make(half);
        renameSync(half, folder);
      } finally {
        rmSync(half, { recursive: true, force: true });
      }
    }
    const release = holdFile(inUse(folder), 'shared');
    if (!release) throw new Error(`${folder} is being removed by another program; start again.`);
    removeUnused(parent);
    return { folder, release };
  } finally {
    letGo();
  }
}

const inUse = (folder: string): string => join(folder, '.in-use');

async function holdAlone(file: string, waiting: () => void): Promise<() => void> {
  for (let tries = 0; ; tries += 1) {
    const letGo = holdFile(file, 'alone');
    if (letGo) return letGo;
    if (tries === 10) waiting();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Only under the builder's lock: nobody can begin to use a build meanwhile. */
function removeUnused(parent: string): void {
  for (const name of readdirSync(parent)) {
    const folder = join(parent, name);
    if (unfinished.test(name)) rmSync(folder, { recursive: true, force: true });
    if (!named.test(name)) continue;
    const nobody = holdFile(inUse(folder), 'alone');
    if (!nobody) continue;
    // Renamed first: a removal that is interrupted leaves no half folder under a build's name.
    const gone = join(parent, `${name}.unfinished-removal`);
    rmSync(gone, { recursive: true, force: true });
    renameSync(folder, gone);
    rmSync(gone, { recursive: true, force: true });
    nobody();
  }
}
