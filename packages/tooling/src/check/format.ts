import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rooms } from './rooms.ts';
import { runTool, toolFile } from './run-tool.ts';

/** Hand-written code only: what `npm run generate` or a build writes has its own form. */
const WRITTEN_BY_TOOLS = ['web/app/gql', 'web/build', 'packages/tooling/toolchain'];

function prettier(mode: '--check' | '--write'): ReturnType<typeof runTool> {
  const files = rooms().map((room) => `${room}/**/*.{ts,tsx,mjs,css}`);
  const config = join(import.meta.dirname, 'prettier.json');
  return runTool(toolFile('prettier'), [
    '--config',
    config,
    // The same layout, by a parser that takes half the time.
    '--plugin',
    fileURLToPath(import.meta.resolve('@prettier/plugin-oxc')),
    mode,
    '--log-level',
    'warn',
    ...files,
    ...WRITTEN_BY_TOOLS.map((folder) => `!${folder}/**`),
  ]);
}

/** Files whose layout is not the one prettier gives; `npm run generate` mends them. */
export async function format(): Promise<string> {
  const { code, output } = await prettier('--check');
  return code === 0 ? '' : `${output}\nRun npm run format and commit.`;
}

/** Lays out every hand-written file. @throws Error with the tool's words for a file it cannot read */
export async function layOut(): Promise<void> {
  const { code, output } = await prettier('--write');
  if (code !== 0) throw new Error(output);
}
