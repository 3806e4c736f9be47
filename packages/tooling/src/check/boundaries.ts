import { join } from 'node:path';
import { rooms, sourceFiles } from './rooms.ts';
import { runTool, toolFile } from './run-tool.ts';

interface Cruise {
  readonly modules: readonly { readonly source: string }[];
  readonly summary: {
    readonly violations: readonly { readonly rule: { readonly name: string }; readonly from: string; readonly to: string }[];
  };
}

/** Imports against the table in boundaries.config.mjs; a file that was not looked at is an error too, so that an empty cruise cannot pass. */
export async function boundaries(): Promise<string> {
  const folders = rooms();
  const { output } = await runTool(toolFile('dependency-cruiser', 'depcruise'), [
    '--config',
    join(import.meta.dirname, 'boundaries.config.mjs'),
    '--output-type',
    'json',
    ...folders,
  ]);
  const cruise = parsed(output);
  if (!cruise) return output;
  const seen = new Set(cruise.modules.map(({ source }) => source));
  const unseen = folders.flatMap((folder) => sourceFiles(folder)).filter((file) => !seen.has(file));
  return [
    ...cruise.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`),
    ...unseen.map((file) => `not looked at: ${file}`),
  ].join('\n');
}

function parsed(output: string): Cruise | null {
  try {
    return JSON.parse(output) as Cruise;
  } catch {
    return null;
  }
}
