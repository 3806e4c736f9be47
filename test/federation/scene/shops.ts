import type { SceneContext, SceneSubgraph } from './scene.ts';

const shops = [
  { id: '1', name: 'north', weight: 3, ownerId: 'a', size: 'SMALL', tags: ['x', 'y'] },
  { id: '2', name: 'south', weight: null, ownerId: 'b', size: 'LARGE', tags: [] },
  { id: '3', name: 'west', weight: 7, ownerId: 'a', size: null, tags: ['z'] },
];
const owners = [
  { id: 'a', nick: 'An', size: 4 },
  { id: 'b', nick: 'Bo', size: null },
];
const ownerOf = ({ ownerId }: { ownerId: string }) => owners.find(({ id }) => id === ownerId);
const withType = (found: object | undefined, typeName: string) => found && { __typename: typeName, ...found };

/** Two subgraphs about shops: entities over the boundary, required fields, interfaces, unions, conflicting names. */
export const shopsSubgraph: SceneSubgraph = {
  typeDefs: `
    type Query { shops(first: Int = 5): [Shop!]! shop(id: ID!): Shop node(id: ID!): Node anything: [Thing!]! whoAmI: String }
    type Mutation { renameShop(id: ID!, name: String!): Rename! }
    interface Node { id: ID! }
    union Thing = Shop | Owner
    union Rename = Shop | Refused
    type Refused { code: String! }
    enum Size { SMALL LARGE }
    type Shop implements Node @key(fields: "id") { id: ID! name: String! weight: Int owner: Owner size: Size tags: [String!]! neighbours(first: Int): [Shop] }
    type Owner implements Node @key(fields: "id") { id: ID! nick: String size: Int shops: [Shop!] }`,
  resolvers: {
    Query: {
      shops: (_: unknown, { first }: { first: number }) => shops.slice(0, first),
      shop: (_: unknown, { id }: { id: string }) => shops.find((shop) => shop.id === id),
      node: (_: unknown, { id }: { id: string }) =>
        withType(
          shops.find((shop) => shop.id === id),
          'Shop',
        ) ??
        withType(
          owners.find((owner) => owner.id === id),
          'Owner',
        ),
      anything: () => [withType(shops[0], 'Shop'), withType(owners[0], 'Owner'), withType(shops[1], 'Shop')],
      whoAmI: (_: unknown, __: unknown, { claims }: SceneContext) => claims.name,
    },
    Mutation: {
      renameShop: (_: unknown, { id, name }: { id: string; name: string }) =>
        name === ''
          ? { __typename: 'Refused', code: 'EMPTY' }
          : {
              ...withType(
                shops.find((shop) => shop.id === id),
                'Shop',
              ),
              name,
            },
    },
    Shop: {
      __resolveReference: ({ id }: { id: string }) => shops.find((shop) => shop.id === id),
      owner: ownerOf,
      neighbours: ({ id }: { id: string }, { first }: { first?: number }) =>
        [...shops.filter((shop) => shop.id !== id), null].slice(0, first ?? 3),
    },
    Owner: {
      __resolveReference: ({ id }: { id: string }) => owners.find((owner) => owner.id === id),
      shops: ({ id }: { id: string }) => shops.filter(({ ownerId }) => ownerId === id),
    },
  },
};

export const stockSubgraph: SceneSubgraph = {
  typeDefs: `
    type Query { stockTotal: Int tenant: String }
    type Mutation { count(n: Int!): Int }
    type Shop @key(fields: "id") { id: ID! weight: Int @external stock(min: Int = 0): Int freight: Int @requires(fields: "weight") keeper: Owner batches: [Batch!] }
    type Owner @key(fields: "id") { id: ID! age: Int }
    type Batch { code: String! amount: Int shop: Shop }`,
  resolvers: {
    Query: { stockTotal: () => 42, tenant: (_: unknown, __: unknown, { claims }: SceneContext) => claims.tenantId },
    Mutation: { count: (_: unknown, { n }: { n: number }) => n + 1 },
    Shop: {
      __resolveReference: (shop: { id: string; weight?: number | null }) => (shop.id === '3' ? null : shop),
      stock: ({ id }: { id: string }, { min }: { min: number }) => Math.max(Number(id) * 10, min),
      freight: ({ weight }: { weight?: number | null }) => (weight ?? 0) * 2,
      keeper: ({ id }: { id: string }) => ({ id: id === '1' ? 'b' : 'a' }),
      batches: ({ id }: { id: string }) => [
        { code: `${id}-1`, amount: 1, shop: { id } },
        { code: `${id}-2`, amount: null, shop: { id: '2' } },
      ],
    },
    Owner: { __resolveReference: ({ id }: { id: string }) => ({ id, age: id === 'a' ? 50 : null }) },
  },
};
