import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startScene, type Scene, type SceneSubgraph } from './scene/scene.ts';
import { shopsSubgraph } from './scene/shops.ts';

/** A list that is long where nobody says how long. */
const crowdSubgraph: SceneSubgraph = {
  typeDefs: 'type Query { crowd(first: Int = 2000): [Guest!] } type Guest { id: ID! }',
  resolvers: { Query: { crowd: () => [] } },
};

let scene: Scene;
beforeAll(async () => {
  scene = await startScene(
    { shops: shopsSubgraph, crowd: crowdSubgraph },
    { limits: { depth: 6, aliases: 5, tokens: 400, rootFields: 8, cost: 1_000 } },
  );
});
afterAll(() => scene.close());

const nested = (levels: number) => `${'{ neighbours(first: 1) '.repeat(levels)}{ id }${' }'.repeat(levels)}`;
const doubled = (levels: number, last: string) =>
  `{ shop(id: "1") { ...F0 } } ${Array.from({ length: levels }, (_, at) => `fragment F${at} on Shop { ...F${at + 1} ...F${at + 1} }`).join(' ')} fragment F${levels} on Shop { ${last} }`;

/** The doubling ones would take hours to follow spread by spread: that they are answered at all says that nobody did. */
const bombs: [string, string, string, object?][] = [
  ['depth', 'depth', `{ shop(id: "1") ${nested(6)} }`],
  [
    'depth through fragments',
    'depth',
    '{ shop(id: "1") { ...A } } fragment A on Shop { neighbours(first: 1) { ...B } } fragment B on Shop { neighbours(first: 1) { neighbours(first: 1) { neighbours(first: 1) { ...C } } } } fragment C on Shop { neighbours(first: 1) { id } }',
  ],
  ['aliases', 'aliases', `{ ${Array.from({ length: 6 }, (_, at) => `a${at}: whoAmI`).join(' ')} }`],
  ['root fields', 'rootFields', `{ ${'whoAmI '.repeat(9)} }`],
  ['tokens', 'tokens', `{ shops { ${'id '.repeat(401)} } }`],
  ['cost by page size', 'cost', '{ shops(first: 1000) { id name } }'],
  ['cost by page size in a variable', 'cost', 'query ($n: Int) { shops(first: $n) { id name } }', { n: 100_000 }],
  ['cost by page size in a default of a variable', 'cost', 'query ($n: Int = 100000) { shops(first: $n) { id name } }'],
  ['cost by page size in a default of the schema', 'cost', '{ crowd { id } }'],
  ['cost below a page of none', 'cost', `{ shops(first: 0) { ${'neighbours { '.repeat(3)} id ${'} '.repeat(3)} } }`],
  ['cost by lists in lists', 'cost', '{ shops { neighbours { neighbours { neighbours { id } } } } }'],
  ['doubling fragments', 'cost', doubled(32, 'id')],
  ['doubling fragments that lead to no field', 'cost', doubled(32, '...Nowhere')],
];

describe('operations too large for a client are refused before they are planned', () => {
  test.each(bombs.map(([name, limit, query, variables = {}]) => ({ name, limit, query, variables })))(
    '$name',
    async ({ limit, query, variables }) => {
      const { status, data, errors } = await scene.ask(query, { variables });
      expect(status).toBe(400);
      expect(data).toBeUndefined();
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'OPERATION_TOO_LARGE', limit });
    },
  );

  test('an operation that was small once is measured again with other variables', async () => {
    const query = 'query ($n: Int) { shops(first: $n) { name } }';
    expect((await scene.ask(query, { variables: { n: 2 } })).data).toEqual({ shops: [{ name: 'north' }, { name: 'south' }] });
    expect((await scene.ask(query, { variables: { n: 5_000 } })).errors?.[0]?.extensions['code']).toBe('OPERATION_TOO_LARGE');
  });

  test('fragments in a circle are refused', async () => {
    expect((await scene.ask('{ shop(id: "1") { ...A } } fragment A on Shop { neighbours { ...A } }')).errors?.[0]?.extensions['code']).toBe(
      'GRAPHQL_VALIDATION_FAILED',
    );
  });

  test('a usual one passes', async () => {
    expect((await scene.ask('{ shops(first: 1) { id name owner { nick } neighbours(first: 1) { name } } }')).errors).toBeUndefined();
  });
});

describe('a subgraph called past the gateway', () => {
  const ask = async (query: string) => {
    const { data, errors } = await scene.ask(query, { url: scene.subgraphs['shops']!.url });
    return { data, said: errors?.[0]?.message };
  };

  test('reads no more than 20 000 words of an operation', async () => {
    expect(await ask(`{ shops { ${'id '.repeat(20_001)} } }`)).toEqual({ data: undefined, said: expect.stringContaining('20000 tokens') });
  });

  test('refuses fragments that double without end', async () => {
    expect(await ask(doubled(24, 'id'))).toEqual({ data: undefined, said: expect.stringContaining('too many selections') });
  });
});
