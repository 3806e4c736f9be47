import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root } from './root.ts';

const bootstrap = join(root, 'packages/tooling/bin/lianban.mjs');

/** A Node of the host's own, as a person has it before Lianban brings Node 24; the running one where there is no other. */
function hostNode(): string {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('toolchain'));
  return folders.map((folder) => join(folder, 'node')).find(existsSync) ?? process.execPath;
}

test('the first step needs nothing but Node itself', () => {
  const imports = [...readFileSync(bootstrap, 'utf8').matchAll(/from '([^']+)'/g)].map(([, name]) => name);
  expect(imports.length).toBeGreaterThan(0);
  expect(imports.filter((name) => !name?.startsWith('node:'))).toEqual([]);
});

test('whatever Node starts it, the command runs under Node 24 with pnpm at hand', () => {
  const path = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('toolchain'))
    .join(delimiter);
  const { stdout, status } = spawnSync(hostNode(), [bootstrap, 'check', '--tools'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  });
  expect(stdout).toMatch(/Node 24\./);
  expect(stdout).toMatch(/pnpm 12\./);
  expect(status).toBe(0);
});

test('an unknown command is answered with those there are', () => {
  const { stderr, status } = spawnSync(hostNode(), [bootstrap, 'fly'], { encoding: 'utf8' });
  expect(stderr).toContain('start|test|check');
  expect(status).toBe(1);
});
