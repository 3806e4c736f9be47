import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readManifest } from '@lianban/gateway/operation/persisted';
import { preparer } from '@lianban/gateway/operation/prepare';
import { readSupergraph } from '@lianban/gateway/supergraph';
import { compositionHints, faceSchemas, supergraph } from '@lianban/tooling/generate/graph';
import { getOperationAST, parse } from 'graphql';

const file = (path: string) => new URL(`../../${path}`, import.meta.url).pathname;
const limits = { tokens: 3_000, depth: 12, aliases: 30, rootFields: 20, cost: 20_000 };

describe('the four faces', () => {
  test('compose without a hint, into the supergraph that is committed', () => {
    const schemas = faceSchemas();
    expect(compositionHints(schemas)).toEqual([]);
    expect(supergraph(schemas)).toBe(readFileSync(file('gateway/supergraph.graphql'), 'utf8'));
  });
});

describe('each operation of the portal', () => {
  const { prepare } = preparer({
    supergraph: readSupergraph(readFileSync(file('gateway/supergraph.graphql'), 'utf8')),
    limits,
    introspection: false,
    hideSuggestions: true,
  });
  const operations = [...readManifest(file('web/persisted-operations.json')).values()].map((text) => ({
    name: getOperationAST(parse(text))?.name?.value ?? 'unnamed',
    text,
  }));

  test.each(operations)('$name asks its own face once, and the answer may pass through unread', async ({ name, text }) => {
    const { plan, passOn } = await prepare(text, null, true, {});
    const face = /^(Carrier|Partner|Vendor|Association)/.exec(name)?.[1]?.toLowerCase();
    expect(plan).toMatchObject({ kind: 'Fetch', serviceName: face });
    expect(passOn).toBe(plan);
  });

  test('all are small enough to be sent as free ones', async () => {
    const refused = await Promise.all(
      operations.map(({ name, text }) =>
        prepare(text, null, false, { first: 50 }).then(
          () => [],
          (error: unknown) => [`${name}: ${String(error)}`],
        ),
      ),
    );
    expect(refused.flat()).toEqual([]);
  });
});
