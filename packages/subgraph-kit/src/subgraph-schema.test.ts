import { describe, expect, test } from '@jest/globals';
import { graphql } from 'graphql';
import { subgraphSchema } from './subgraph-schema.ts';

const typeDefs = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Query { hello: String }
  type Shop @key(fields: "id") { id: ID! name: String }
  type Owner @key(fields: "id") { id: ID! }
`;
const shops = { 1: { name: 'north' }, 2: { name: 'south' } } as Record<string, { name: string }>;
const resolvers = {
  Shop: {
    __resolveReference: ({ id }: { id: string }) => {
      if (id === '3') throw new Error('the row is locked');
      return shops[id] && { id, ...shops[id] };
    },
  },
  Owner: { __resolveReference: ({ id }: { id: string }) => ({ id }) },
};

function entities(representations: unknown, schema = subgraphSchema([{ typeDefs, resolvers }], { hideSdl: false })) {
  const source = 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on Shop { id name } } }';
  return graphql({ schema, source, variableValues: { r: representations } });
}

describe('subgraphSchema', () => {
  test('refuses to start while an entity type has no reference resolver', () => {
    expect(() => subgraphSchema([{ typeDefs, resolvers: { Shop: resolvers.Shop } }], { hideSdl: false })).toThrow(
      'These types have a @key but no __resolveReference: Owner.',
    );
  });

  test('an unknown type, a type that is no entity and a failing one cost themselves only', async () => {
    const { data, errors } = await entities([
      { __typename: 'Shop', id: '1' },
      { __typename: 'Ghost', id: '1' },
      { __typename: 'Query' },
      {},
      { __typename: 'Shop', id: '3' },
      { __typename: 'Shop', id: '9' },
      { __typename: 'Shop', id: '2' },
    ]);
    expect(JSON.parse(JSON.stringify(data))).toEqual({
      _entities: [{ id: '1', name: 'north' }, null, null, null, null, null, { id: '2', name: 'south' }],
    });
    expect(errors?.map(({ path, extensions }) => [path?.[1], extensions['code']])).toEqual([
      [1, 'UNKNOWN_ENTITY'],
      [2, 'UNKNOWN_ENTITY'],
      [3, 'UNKNOWN_ENTITY'],
      [4, undefined],
    ]);
  });

  test('never gives back what the caller put into a representation', async () => {
    const { data } = await entities([{ __typename: 'Shop', id: '1', name: 'forged' }]);
    expect(JSON.stringify(data)).not.toContain('forged');
  });

  test('too many representations are refused', async () => {
    const { errors } = await entities(Array.from({ length: 1001 }, (_, id) => ({ __typename: 'Shop', id })));
    expect(errors?.[0]?.extensions['code']).toBe('TOO_MANY_REPRESENTATIONS');
  });

  test('hides its SDL where told to', async () => {
    const shown = await graphql({ schema: subgraphSchema([{ typeDefs, resolvers }], { hideSdl: false }), source: '{ _service { sdl } }' });
    expect(JSON.stringify(shown.data)).toContain('type Shop');
    const hidden = await graphql({ schema: subgraphSchema([{ typeDefs, resolvers }], { hideSdl: true }), source: '{ _service { sdl } }' });
    expect(hidden.errors?.[0]?.extensions['code']).toBe('INTROSPECTION_DISABLED');
  });
});
