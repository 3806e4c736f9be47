import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** Folders of all packages of the workspace, relative to the root. */
export function rooms(): string[] {
  const below = (folder: string): string[] => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`);
  return ['gateway', 'web', 'test', ...below('packages'), ...below('subgraphs')]
    .filter((path) => existsSync(join(root, path, 'package.json')))
    .sort();
}

const left = new Set(['node_modules', 'build', '.vite', 'toolchain']);

/** Every TypeScript file of a room, relative to the root; what was built or installed apart. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return left.has(entry.name) ? [] : sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
