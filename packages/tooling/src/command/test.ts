import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from '../root.ts';

// `npm test [-- jest arguments]`: runs Jest over the whole workspace and ends with the plain line `N passed, N failed`.
const folder = mkdtempSync(join(tmpdir(), 'lianban-count-'));
const countFile = join(folder, 'count.json');
const jest = join(dirname(createRequire(import.meta.url).resolve('jest/package.json')), 'bin/jest.js');
const config = join(import.meta.dirname, '../jest/jest.config.mjs');
const args = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', jest, '--config', config, ...process.argv.slice(2)];
const child = spawn(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, LIANBAN_TEST_COUNT: countFile, NODE_ENV: 'test' },
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));

child.on('exit', (code) => {
  const count = existsSync(countFile)
    ? (JSON.parse(readFileSync(countFile, 'utf8')) as { passed: number; failed: number })
    : { passed: 0, failed: 1 };
  rmSync(folder, { recursive: true, force: true });
  // A run can fail without a failed test, in a set-up for instance.
  const failed = code === 0 || count.failed > 0 ? count.failed : 1;
  process.stdout.write(`${count.passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
});
