import { generate } from '@graphql-codegen/cli';
import { preset } from '@graphql-codegen/client-preset';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../root.ts';
import type { GeneratedFiles } from './graph.ts';

type Configuration = Parameters<typeof generate>[0] & { generates: Record<string, object> };

/** Types of the portal's operations, and the manifest of the operations the gateway lets the portal send, by web/codegen.ts. */
export async function portalOperations(supergraphSdl: string): Promise<GeneratedFiles> {
  const { default: configuration } = (await import(pathToFileURL(join(root, 'web/codegen.ts')).href)) as { default: Configuration };
  const folder = mkdtempSync(join(tmpdir(), 'lianban-generate-'));
  try {
    const schema = join(folder, 'supergraph.graphql');
    writeFileSync(schema, supergraphSdl);
    // The preset belongs to this package: web could not find it by name.
    const generates = Object.fromEntries(Object.entries(configuration.generates).map(([path, given]) => [path, { ...given, preset }]));
    const files = (await generate({ ...configuration, schema, generates, cwd: root, silent: true } as Configuration, false)) as {
      filename: string;
      content: string;
    }[];
    return new Map(files.map(({ filename, content }) => placed(relative(root, filename), content)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The manifest belongs to the gateway's contract, not to the types: it stands at the top of web, one operation a line, in order. */
function placed(path: string, content: string): [string, string] {
  if (!path.endsWith('persisted-documents.json')) return [path, content];
  const operations = Object.entries(JSON.parse(content) as Record<string, string>).sort(([one], [other]) => (one < other ? -1 : 1));
  return ['web/persisted-operations.json', `${JSON.stringify(Object.fromEntries(operations), null, 2)}\n`];
}

/** The committed content of a file, or null. */
export function committed(path: string): string | null {
  try {
    return readFileSync(join(root, path), 'utf8');
  } catch {
    return null;
  }
}
