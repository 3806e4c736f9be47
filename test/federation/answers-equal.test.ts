import { ApolloGateway, LocalGraphQLDataSource } from '@apollo/gateway';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  buildSchema,
  getNamedType,
  isCompositeType,
  isObjectType,
  isInterfaceType,
  parse,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { readSupergraph } from '@lianban/gateway/supergraph';
import { subgraphSchema } from '@lianban/subgraph-kit/subgraph-schema';
import { LINK, startScene, type Scene } from './scene/scene.ts';
import { shopsSubgraph, stockSubgraph } from './scene/shops.ts';

// The reference: Apollo's planner and execution in JavaScript over the same subgraphs. Ours plans in Rust and executes itself.
let scene: Scene;
let reference: (query: string, variables?: object) => Promise<{ data?: unknown; errors?: readonly unknown[] }>;
const subgraphs = { shops: shopsSubgraph, stock: stockSubgraph };

beforeAll(async () => {
  scene = await startScene(subgraphs, { limits: { aliases: 1_000, tokens: 20_000, cost: 1_000_000 } });
  const gateway = new ApolloGateway({
    supergraphSdl: scene.supergraphSdl,
    logger: { debug() {}, info() {}, warn() {}, error() {} },
    buildService: ({ name }) =>
      new LocalGraphQLDataSource(
        subgraphSchema(
          [{ ...subgraphs[name as keyof typeof subgraphs], typeDefs: LINK + subgraphs[name as keyof typeof subgraphs].typeDefs }],
          { hideSdl: false },
        ),
      ),
  });
  const { executor, schema } = await gateway.load();
  reference = async (query, variables = {}) => {
    const document = parse(query);
    const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition')!;
    return executor({
      document,
      request: { query, variables, http: { headers: new Map() } },
      operationName: null,
      operation,
      operationHash: query,
      queryHash: query,
      source: query,
      metrics: {},
      schema,
      logger: console,
      context: { claims: { name: 'nobody', tenantId: 'tenant-a' } },
      cache: { get: async () => undefined, set: async () => undefined, delete: async () => false },
    } as unknown as Parameters<typeof executor>[0]) as Promise<{ data?: unknown }>;
  };
});
afterAll(() => scene.close());

async function expectEqual(query: string, variables?: object): Promise<void> {
  const [ours, theirs] = await Promise.all([scene.ask(query, { ...(variables ? { variables } : {}) }), reference(query, variables)]);
  expect({ query, data: ours.data }).toEqual({ query, data: JSON.parse(JSON.stringify(theirs.data)) });
}

describe('answers equal those of the JavaScript planner', () => {
  test.each([
    ['one subgraph', '{ shops { id name size tags } }'],
    ['over the boundary', '{ shops { name stock(min: 15) batches { code amount shop { name stock } } } }'],
    ['a required field', '{ shops(first: 2) { name freight } shop(id: "3") { freight stock } }'],
    ['a chain of entities', '{ shops { keeper { nick age shops { stock } } owner { nick age } } }'],
    [
      'the same field by two names',
      '{ a: shops(first: 1) { s: stock t: stock(min: 50) owner { n: nick } } b: shops(first: 2) { s: name owner { n: age } } }',
    ],
    [
      'an interface',
      '{ node(id: "1") { id __typename ... on Shop { stock name } ... on Owner { age } } x: node(id: "a") { ... on Shop { stock } ... on Owner { nick age } } }',
    ],
    ['a union with conflicting names', '{ anything { __typename ... on Shop { size owner { age } } ... on Owner { s: size age } } }'],
    [
      'named fragments in one another',
      'fragment F on Shop { id owner { ...G } } fragment G on Owner { nick age } { shops { ...F stock } anything { ... on Shop { ...F } ... on Owner { ...G } } }',
    ],
    ['nothing found', '{ shop(id: "9") { name stock } node(id: "9") { id } }'],
    [
      'several roots and type names',
      '{ __typename stockTotal shops { __typename neighbours(first: 3) { __typename name stock } } tenant whoAmI }',
    ],
  ])('%s', (_, query) => expectEqual(query));

  test.each([
    [
      true,
      true,
      {
        shops: [
          { id: '1', freight: 6, owner: { age: 50 } },
          { id: '2', freight: 0, owner: { age: null } },
        ],
      },
    ],
    [
      true,
      false,
      {
        shops: [
          { id: '1', stock: 15, owner: {} },
          { id: '2', stock: 20, owner: {} },
        ],
      },
    ],
    [false, true, { stockTotal: 42 }],
    [false, false, { stockTotal: 42 }],
  ])('conditions %s %s decide what is fetched and shown', async (a, b, expected) => {
    const query = `query ($a: Boolean!, $b: Boolean! = true) {
      shops(first: 2) @include(if: $a) { id stock(min: 15) @skip(if: $b) freight @include(if: $b) ...F @include(if: $a) }
      stockTotal @skip(if: $a)
    } fragment F on Shop { owner { age @include(if: $b) } }`;
    expect((await scene.ask(query, { variables: { a, b } })).data).toEqual(expected);
  });

  test('a default of a variable reaches the subgraph', async () => {
    const { data } = await scene.ask('query ($min: Int = 15) { shops(first: 1) { stock(min: $min) } }');
    expect(data).toEqual({ shops: [{ stock: 15 }] });
  });

  test('mutations in their order', () =>
    expectEqual(
      'mutation { a: renameShop(id: "1", name: "new") { __typename ... on Shop { name stock } } b: count(n: 2) c: renameShop(id: "1", name: "") { ... on Refused { code } } }',
    ));

  test('generated operations', async () => {
    const schema = buildSchema(readSupergraph(scene.supergraphSdl).planner.consumerSchema, { assumeValid: true });
    await fc.assert(
      fc.asyncProperty(selectionOf(schema, schema.getQueryType()!, 4), (query) => expectEqual(query)),
      { numRuns: 100, seed: 20261122, endOnFailure: true },
    );
  }, 60_000);
});

/** Random selections, each field under an alias of its own name or an own one, so that two never conflict. */
function selectionOf(schema: GraphQLSchema, type: GraphQLNamedType, depth: number): fc.Arbitrary<string> {
  const fields =
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).filter(({ name }) => !name.startsWith('__')) : [];
  const usable = fields.filter((field) => depth > 1 || !isCompositeType(getNamedType(field.type)));
  const parts: fc.Arbitrary<string>[] = usable.map((field) => {
    const required = field.args.find(({ name }) => name === 'id');
    const made = fc.tuple(fc.constantFrom('', 'one', 'two'), fc.constantFrom('1', '2', '3', 'a', '9'));
    const below = getNamedType(field.type);
    const inner = isCompositeType(below) ? selectionOf(schema, below, depth - 1) : fc.constant('');
    return fc.tuple(made, inner).map(([[suffix, id], selection]) => {
      const args = required ? `(id: "${id}")` : '';
      return `${field.name}_${suffix}${required ? id : ''}_${digest(selection)}: ${field.name}${args} ${selection}`;
    });
  });
  const concrete = isObjectType(type) ? [] : isCompositeType(type) ? schema.getPossibleTypes(type as never) : [];
  for (const possible of concrete)
    if (depth > 1) parts.push(selectionOf(schema, possible, depth - 1).map((selection) => `... on ${possible.name} ${selection}`));
  parts.push(fc.constant('__typename'));
  return fc.array(fc.oneof(...parts), { minLength: 1, maxLength: 4 }).map((chosen) => `{ ${chosen.join(' ')} }`);
}

function digest(text: string): string {
  let sum = 7;
  for (const char of text) sum = (sum * 31 + char.codePointAt(0)!) % 1_000_003;
  return String(sum);
}
