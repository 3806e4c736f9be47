import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';
import type { Check } from './checks.ts';
import { rooms } from './rooms.ts';
import { runTool, toolFile } from './run-tool.ts';

/** A check of all rooms that share the base's compiler options in one program (each shared file is read once), and one of each other room. */
export function typeChecks(): Check[] {
  const own = rooms().filter(hasOwnOptions);
  return [
    { name: 'types of the servers and packages', run: () => types('servers', join(import.meta.dirname, 'tsconfig.servers.json')) },
    ...own.map((room) => ({ name: `types of ${room}`, run: () => types(room, room) })),
  ];
}

function hasOwnOptions(room: string): boolean {
  return 'compilerOptions' in (JSON.parse(readFileSync(join(root, room, 'tsconfig.json'), 'utf8')) as object);
}

/** Only what changed since the last time, by a file kept in node_modules; by the compiler in native code, which takes a quarter of the time. */
async function types(name: string, project: string): Promise<string> {
  const cache = join(root, 'node_modules/.cache/lianban-types');
  mkdirSync(cache, { recursive: true });
  const args = ['-p', project, '--incremental', '--tsBuildInfoFile', join(cache, `${name.replaceAll('/', '-')}.json`), '--pretty', 'false'];
  const { code, output } = await runTool(toolFile('typescript-native', 'tsc'), args);
  return code === 0 ? '' : output || `tsc ended with exit code ${code}`;
}
