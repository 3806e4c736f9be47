import { spawnSync } from 'node:child_process';
import { allChecks, type Check } from '../check/checks.ts';

// `npm run check`: types, lint, boundaries, dead code, generated files, composition. Two at a time; says plainly what failed.
// `--tools` only says with what it works.
if (process.argv.includes('--tools')) {
  console.log(`Node ${process.versions.node}, pnpm ${spawnSync('pnpm', ['--version'], { encoding: 'utf8' }).stdout.trim()}`);
  process.exit();
}
const wanted = process.argv.slice(2);
const checks = allChecks().filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
if (checks.length === 0) throw new Error(`No check is named so: ${wanted.join(', ')}`);
const failed: { name: string; said: string }[] = [];
const queue = [...checks];

async function work(): Promise<void> {
  for (let check = queue.shift(); check; check = queue.shift()) {
    const began = Date.now();
    const said = await answer(check);
    if (said) failed.push({ name: check.name, said });
    console.log(`${said ? 'FAILED' : 'ok    '} ${check.name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  }
}

async function answer(check: Check): Promise<string> {
  try {
    return await check.run();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

await Promise.all([work(), work()]);
for (const { name, said } of failed) console.log(`\n--- ${name} ---\n${said}`);
console.log(`\n${checks.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
