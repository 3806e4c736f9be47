import { expect, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeDataDirectory } from './one-at-a-time.ts';

test('a second Lianban on the same data is refused; one that died, or a stranger with its id, is not in the way', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lianban-one-'));
  // The argument stands for the file a real supervisor runs.
  const other = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)', 'packages/tooling/src/command/start.ts']);
  try {
    writeFileSync(join(folder, 'supervisor.pid'), String(other.pid));
    expect(() => takeDataDirectory(folder)).toThrow(`Lianban already runs here (process ${other.pid})`);
    other.kill('SIGKILL');
    await new Promise((resolve) => other.once('exit', resolve));
    takeDataDirectory(folder)();
    writeFileSync(join(folder, 'supervisor.pid'), '1');
    takeDataDirectory(folder)();
  } finally {
    other.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
});
