import { expect, test } from '@jest/globals';
import { compositionHints, faceSchemas, supergraph } from './graph.ts';

const schemas = faceSchemas();

/** The faces' schemas with the vendor's changed. */
function withVendor(change: (sdl: string) => string): Map<string, string> {
  const path = 'subgraphs/vendor/schema.graphql';
  return new Map([...schemas, [path, change(schemas.get(path) ?? '')]]);
}

test('the four faces compose without a hint', () => {
  expect(compositionHints(schemas)).toEqual([]);
  expect(supergraph(schemas)).toContain('VENDOR @join__graph');
});

test('a face that says a shared field otherwise is a hint', () => {
  const hints = compositionHints(withVendor((sdl) => sdl.replace('  rule: String!', '  rule: String')));
  expect(hints.join()).toContain('Clock.rule');
});

test('a face that does not fit the others is refused', () => {
  expect(() => supergraph(withVendor((sdl) => sdl.replace('  rule: String!', '  rule: Int!')))).toThrow('The four schemas do not compose');
});
