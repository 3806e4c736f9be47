import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { refuse } from '../announce.ts';
import { generateAll } from '../generate/all.ts';
import { committed } from '../generate/portal-operations.ts';
import { root } from '../root.ts';

// `npm run generate`: writes what follows from the SDL and the portal's operations. The files are committed; `npm run check` compares.
try {
  const files = await generateAll();
  const changed = [...files].filter(([path, content]) => committed(path) !== content);
  for (const [path, content] of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
    console.log(`written: ${path}`);
  }
  console.log(`${files.size} generated files, ${changed.length} changed`);
} catch (error) {
  refuse(error);
}
