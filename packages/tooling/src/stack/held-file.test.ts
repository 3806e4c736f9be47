import { afterAll, expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { holdFile } from './held-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'lianban-held-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Another process that holds the file until it is killed. */
async function holder(file: string, how: string) {
  const source = `import { holdFile } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'held-file.ts')).href)}
    if (holdFile(${JSON.stringify(file)}, '${how}')) console.log('held')
    setInterval(() => undefined, 1000)`;
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
}

test('a file held alone is nobody else’s, until its holder ends in whatever way', async () => {
  const file = join(folder, 'alone');
  const kill = await holder(file, 'alone');
  expect(holdFile(file, 'alone')).toBeNull();
  expect(holdFile(file, 'shared')).toBeNull();
  await kill();
  const letGo = holdFile(file, 'alone');
  expect(letGo).not.toBeNull();
  letGo?.();
});

test('a file held by some together cannot be had alone before the last has let go', async () => {
  const file = join(folder, 'shared');
  const kill = await holder(file, 'shared');
  const letGo = holdFile(file, 'shared');
  expect(letGo).not.toBeNull();
  await kill();
  expect(holdFile(file, 'alone')).toBeNull();
  letGo?.();
  letGo?.();
  const alone = holdFile(file, 'alone');
  expect(alone).not.toBeNull();
  alone?.();
});
