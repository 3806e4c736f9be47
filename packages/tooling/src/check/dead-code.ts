import { join } from 'node:path';
import { runTool, toolFile } from './run-tool.ts';

/** Files, exports and dependencies nobody uses, and dependencies used without being listed. */
export async function deadCode(): Promise<string> {
  const { code, output } = await runTool(toolFile('knip'), [
    '--config',
    join(import.meta.dirname, 'knip.json'),
    '--no-progress',
    '--no-config-hints',
  ]);
  return code === 0 ? '' : output;
}
