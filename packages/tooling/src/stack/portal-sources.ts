import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, realpathSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../root.ts';

const web = join(root, 'web');
const left = new Set(['node_modules', 'build', '.vite']);

/** A digest of everything the portal is built from: its room, the rooms it bundles, and the versions of its libraries. */
export function portalSources(): string {
  const hash = createHash('sha256');
  const visit = (folder: string): void => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name);
      if (left.has(entry.name) || /\.test\.tsx?$/.test(entry.name)) continue;
      if (entry.isDirectory()) visit(path);
      else hash.update(relative(root, path)).update('\0').update(readFileSync(path)).update('\0');
    }
  };
  for (const room of roomsOf(web)) visit(room);
  hash.update(readFileSync(join(root, 'pnpm-lock.yaml')));
  return hash.digest('hex');
}

/** A room and every room of this workspace that it imports, directly or through another: the builder takes them into the bundle. */
function roomsOf(room: string, found: Set<string> = new Set()): Set<string> {
  if (found.has(room)) return found;
  found.add(room);
  const { dependencies = {} } = JSON.parse(readFileSync(join(room, 'package.json'), 'utf8')) as { dependencies?: Record<string, string> };
  for (const [name, version] of Object.entries(dependencies)) {
    if (version.startsWith('workspace:')) roomsOf(realpathSync(join(room, 'node_modules', name)), found);
  }
  return found;
}
