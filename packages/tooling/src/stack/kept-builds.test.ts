import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type KeptBuild, openBuild } from './kept-builds.ts';

const one = '1'.repeat(64);
const two = '2'.repeat(64);
const three = '3'.repeat(64);

let parent: string;
let made: string[];
let open: KeptBuild[];
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'lianban-builds-'));
  made = [];
  open = [];
});
afterEach(() => {
  for (const build of open) build.release();
  rmSync(parent, { recursive: true, force: true });
});

async function build(digest: string, make?: (folder: string) => Promise<void>): Promise<KeptBuild> {
  const opened = await openBuild({
    parent,
    digest,
    make:
      make ??
      (async (folder) => {
        made.push(digest);
        writeFileSync(join(folder, 'page'), digest);
      }),
    waiting: () => undefined,
  });
  open.push(opened);
  return opened;
}

const page = ({ folder }: KeptBuild): string => readFileSync(join(folder, 'page'), 'utf8');
const kept = (): string[] => readdirSync(parent).filter((name) => !name.startsWith('.'));

test('the same sources are built once, and a new build leaves the one in use alone', async () => {
  const [first, again] = await Promise.all([build(one), build(one)]);
  expect(again.folder).toBe(first.folder);
  const second = await build(two);
  expect(made).toEqual([one, two]);
  expect([page(first), page(second)]).toEqual([one, two]);
});

test('a build goes when the last who used it has let go, not before', async () => {
  const [first, again] = [await build(one), await build(one)];
  first.release();
  await build(two);
  expect(page(again)).toBe(one);
  again.release();
  await build(three);
  expect(kept().sort()).toEqual(['2'.repeat(16), '3'.repeat(16)]);
});

test('a build that fails leaves nothing that could be taken for one', async () => {
  const failing = build(one, async (folder) => {
    writeFileSync(join(folder, 'page'), 'half');
    throw new Error('no memory left');
  });
  await expect(failing).rejects.toThrow('no memory left');
  expect(kept()).toEqual([]);
  expect(page(await build(one))).toBe(one);
});

test('a builder that is killed half-way is not waited for, and its half folder is not used', async () => {
  const module = JSON.stringify(pathToFileURL(join(import.meta.dirname, 'kept-builds.ts')).href);
  const source = `import { openBuild } from ${module}
    import { writeFileSync } from 'node:fs'
    await openBuild({ parent: ${JSON.stringify(parent)}, digest: '${one}', waiting() {}, make: (folder) => {
      writeFileSync(folder + '/page', 'half'); console.log('half'); setInterval(() => undefined, 1000); return new Promise(() => undefined) } })`;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  expect(kept()).toHaveLength(1);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const whole = await build(one);
  expect(page(whole)).toBe(one);
  expect(kept()).toEqual(['1'.repeat(16)]);
  expect(existsSync(whole.folder)).toBe(true);
});
