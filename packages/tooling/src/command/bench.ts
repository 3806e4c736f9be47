import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.ts';

// `npm run bench [-- arguments]`: runs test/bench/run.ts, which measures ratios in one run and fails below a floor.
const child = spawn(
  process.execPath,
  ['--disable-warning=ExperimentalWarning', join(root, 'test/bench/run.ts'), ...process.argv.slice(2)],
  { cwd: root, stdio: 'inherit' },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => (process.exitCode = code ?? 1));
