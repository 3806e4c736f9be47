import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, type DocumentNode } from 'graphql';

/** The SDL of every `*.graphql` file in and under a folder, in the order of their paths. */
export function readSdl(folder: URL): string {
  const names = readdirSync(fileURLToPath(folder), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.graphql'))
    .sort()
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
}

/** The same, parsed. `folder` ends in a slash. */
export function readTypeDefs(folder: URL): DocumentNode {
  return parse(readSdl(folder), { noLocation: true });
}

/** The modules of a face: the SDL of each word's folder with its resolvers. */
export function wordModules(folder: URL, resolvers: Readonly<Record<string, object>>): { typeDefs: DocumentNode; resolvers: object }[] {
  return Object.entries(resolvers).map(([word, own]) => ({ typeDefs: readTypeDefs(new URL(`${word}/`, folder)), resolvers: own }));
}
