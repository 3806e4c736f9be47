import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { StartRefused } from '@lianban/process/start-refused';

/** The operations the portal was built with, by the SHA-256 of their text in hexadecimal. */
export type Manifest = ReadonlyMap<string, string>;

/**
 * Reads the manifest of persisted operations: a JSON object from id (`sha256:<hash>` or the bare hash) to text.
 * @throws StartRefused when the file is missing, is no such object, or an id is not its text's hash
 */
export function readManifest(file: string): Manifest {
  let entries: [string, unknown][];
  try {
    entries = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>);
  } catch (error) {
    throw new StartRefused(
      `The manifest of persisted operations ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return new Map(
    entries.map(([id, text]) => {
      const hash = bareId(id);
      if (typeof text !== 'string' || createHash('sha256').update(text).digest('hex') !== hash) {
        throw new StartRefused(`In the manifest ${file} the id ${id} is not the SHA-256 of its operation; generate it again.`);
      }
      return [hash, text];
    }),
  );
}

/** What a request names: an operation of the manifest, or its own text. */
export interface Asked {
  text: string;
  persisted: boolean;
}

/**
 * Finds the text of a request's operation: `documentId`, `extensions.persistedQuery.sha256Hash`, or `query`.
 * @throws GraphQLError PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_ONLY or BAD_REQUEST
 */
export function askedOperation(body: Readonly<Record<string, unknown>>, manifest: Manifest, persistedOnly: boolean): Asked {
  const extensions = body['extensions'] as { persistedQuery?: { sha256Hash?: unknown } } | null | undefined;
  const id = body['documentId'] ?? extensions?.persistedQuery?.sha256Hash;
  if (typeof id === 'string') {
    const text = manifest.get(bareId(id));
    if (text !== undefined) return { text, persisted: true };
    throw new GraphQLError('This operation is not among the persisted ones.', { extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } });
  }
  const text = body['query'];
  if (typeof text !== 'string' || text.trim() === '')
    throw new GraphQLError('The body needs a query or a documentId.', { extensions: { code: 'BAD_REQUEST' } });
  if (persistedOnly)
    throw new GraphQLError('Only persisted operations are accepted here.', { extensions: { code: 'PERSISTED_QUERY_ONLY' } });
  return { text, persisted: false };
}

function bareId(id: string): string {
  return id.replace(/^sha256:/, '');
}
