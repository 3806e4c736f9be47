import { spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../root.ts';

export interface ToolAnswer {
  readonly code: number;
  readonly output: string;
}

/** The file behind a tool's command, found from this package or, for what the root brings, from there. */
export function toolFile(name: string, command = name): string {
  const manifest = ['packages/tooling', '.'].map((place) => join(root, place, 'node_modules', name, 'package.json')).find(existsSync);
  if (!manifest) throw new Error(`${name} is not installed`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : bin[command];
  if (!file) throw new Error(`${name} has no command ${command}`);
  return join(dirname(realpathSync(manifest)), file);
}

/** Runs a tool by Node at the root and returns what it printed. */
export function runTool(file: string, args: readonly string[]): Promise<ToolAnswer> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('exit', (code) => resolve({ code: code ?? 1, output: output.trim() }));
  });
}
