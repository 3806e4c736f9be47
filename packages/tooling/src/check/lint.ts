import { join } from 'node:path';
import { rooms } from './rooms.ts';
import { runTool, toolFile } from './run-tool.ts';

/** Lints every room by oxlint.json; a warning is an error. */
export async function lint(): Promise<string> {
  const { code, output } = await runTool(toolFile('oxlint'), [
    '--config',
    join(import.meta.dirname, 'oxlint.json'),
    '--deny-warnings',
    '--format',
    'unix',
    ...rooms(),
  ]);
  return code === 0 ? '' : output;
}
