import { generateAll } from '../generate/all.ts';
import { compositionHints, faceSchemas } from '../generate/graph.ts';
import { committed } from '../generate/portal-operations.ts';

/** Generated files that differ from what their sources give. */
export async function generatedFiles(): Promise<string> {
  const files = await generateAll();
  const stale = [...files].filter(([path, content]) => committed(path) !== content).map(([path]) => path);
  return stale.length === 0 ? '' : `Not up to date; run \`npm run generate\` and commit:\n${stale.map((path) => `  ${path}`).join('\n')}`;
}

/** Places where the four faces do not say the same of a shared field. */
export async function hints(): Promise<string> {
  return compositionHints(faceSchemas()).join('\n');
}
