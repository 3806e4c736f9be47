import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readManifest } from '@lianban/gateway/operation/persisted';
import { startScene, type Scene } from './scene/scene.ts';
import { shopsSubgraph } from './scene/shops.ts';

const operation = 'query Shops($first: Int) { shops(first: $first) { name } }';
const deep = `query Deep { shop(id: "1") ${'{ neighbours(first: 1) '.repeat(4)}{ id }${' }'.repeat(4)} }`;
const idOf = (text: string) => createHash('sha256').update(text).digest('hex');
const folder = mkdtempSync(join(tmpdir(), 'lianban-manifest-'));
let only: Scene;
let both: Scene;

beforeAll(async () => {
  const file = join(folder, 'operations.json');
  writeFileSync(file, JSON.stringify({ [`sha256:${idOf(operation)}`]: operation, [idOf(deep)]: deep }));
  const manifest = readManifest(file);
  only = await startScene({ shops: shopsSubgraph }, { manifest, persistedOnly: true, limits: { depth: 3 } });
  both = await startScene({ shops: shopsSubgraph }, { manifest, limits: { depth: 3 } });
});
afterAll(async () => {
  await only.close();
  await both.close();
  rmSync(folder, { recursive: true });
});

describe.each([
  ['persisted operations only', () => only],
  ['persisted and free ones', () => both],
])('%s', (_, scene) => {
  test.each([
    ['documentId', { documentId: `sha256:${idOf(operation)}`, variables: { first: 1 } }],
    ['a bare documentId', { documentId: idOf(operation), variables: { first: 1 } }],
    [
      'extensions.persistedQuery',
      { extensions: { persistedQuery: { version: 1, sha256Hash: idOf(operation) } }, variables: { first: 1 }, operationName: 'Shops' },
    ],
  ])('%s names one', async (_name, body) => {
    expect((await scene().ask('', { body })).data).toEqual({ shops: [{ name: 'north' }] });
  });

  test('the portal’s own operations are under no limit but their own', async () => {
    expect((await scene().ask('', { body: { documentId: idOf(deep) } })).errors).toBeUndefined();
  });

  test('an unknown id is refused', async () => {
    const { status, errors } = await scene().ask('', { body: { documentId: idOf('{ other }') } });
    expect({ status, code: errors?.[0]?.extensions['code'] }).toEqual({ status: 400, code: 'PERSISTED_QUERY_NOT_FOUND' });
  });

  test('a text sent with an id is not taken for the id’s', async () => {
    const { errors } = await scene().ask('', { body: { documentId: idOf('{ whoAmI }'), query: '{ whoAmI }' } });
    expect(errors?.[0]?.extensions['code']).toBe('PERSISTED_QUERY_NOT_FOUND');
  });
});

test('where only persisted ones pass, a text is refused', async () => {
  expect((await only.ask('{ whoAmI }')).errors?.[0]?.extensions['code']).toBe('PERSISTED_QUERY_ONLY');
  expect((await both.ask('{ whoAmI }')).data).toEqual({ whoAmI: 'nobody' });
});

test('a manifest whose id is not its text’s hash is refused at start', () => {
  const file = join(folder, 'wrong.json');
  writeFileSync(file, JSON.stringify({ [idOf('{ a }')]: '{ b }' }));
  expect(() => readManifest(file)).toThrow('is not the SHA-256 of its operation');
  expect(() => readManifest(join(folder, 'none.json'))).toThrow('cannot be read');
});
