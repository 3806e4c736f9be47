import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startScene, type Scene, type SceneContext } from './scene/scene.ts';

let scene: Scene;
let hungSignals: AbortSignal[] = [];

beforeAll(async () => {
  scene = await startScene({
    alive: {
      typeDefs: `
        type Query { shops: [Shop!]! strict: Strict }
        type Shop @key(fields: "id") { id: ID! name: String! }
        type Strict @key(fields: "id") { id: ID! }`,
      resolvers: {
        Query: {
          shops: () => [
            { id: '1', name: 'north' },
            { id: '2', name: 'south' },
          ],
          strict: () => ({ id: '1' }),
        },
        Shop: { __resolveReference: (shop: object) => shop },
        Strict: { __resolveReference: (strict: object) => strict },
      },
    },
    hung: {
      typeDefs: 'type Query { hang: Int } type Mutation { hangWrite: Int } type Shop @key(fields: "id") { id: ID! slow: Int }',
      resolvers: {
        Query: { hang: (_: unknown, __: unknown, { signal }: SceneContext) => never(signal) },
        Mutation: { hangWrite: (_: unknown, __: unknown, { signal }: SceneContext) => never(signal) },
        Shop: { __resolveReference: (_: unknown, { signal }: SceneContext) => never(signal) },
      },
      timeoutMs: 60_000,
    },
    hasty: {
      typeDefs: 'type Query { hasty: Int }',
      resolvers: { Query: { hasty: (_: unknown, __: unknown, { signal }: SceneContext) => never(signal) } },
      timeoutMs: 300,
    },
    down: {
      typeDefs:
        'type Query { downValue: Int } type Shop @key(fields: "id") { id: ID! stock: Int } type Strict @key(fields: "id") { id: ID! needed: Int! }',
      url: 'http://127.0.0.1:9/graphql',
    },
  });
});
afterAll(() => scene.close());

function never(signal: AbortSignal): Promise<never> {
  hungSignals.push(signal);
  return new Promise(() => undefined);
}

async function aborted(signals: readonly AbortSignal[]): Promise<boolean> {
  for (let tries = 0; tries < 100 && !signals.every((signal) => signal.aborted); tries++)
    await new Promise((resolve) => setTimeout(resolve, 20));
  return signals.length > 0 && signals.every((signal) => signal.aborted);
}

describe('a subgraph that does not answer costs its own fields only', () => {
  test('down: partial answer without waiting for the deadline, with its name', async () => {
    const { status, data, errors } = await scene.ask('{ shops { name stock } downValue }');
    expect(status).toBe(200);
    expect(data).toEqual({
      shops: [
        { name: 'north', stock: null },
        { name: 'south', stock: null },
      ],
      downValue: null,
    });
    for (const error of errors ?? [])
      expect(error.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'down', loss: 'unreachable' });
    expect(errors?.map(({ path }) => path)).toEqual(expect.arrayContaining([['downValue'], ['shops', 0]]));
  });

  test('down: a field that must not be null takes its holder with it, no more', async () => {
    const { data } = await scene.ask('{ strict { id needed } shops { name } }');
    expect(data).toEqual({ strict: null, shops: [{ name: 'north' }, { name: 'south' }] });
  });

  test.each([
    ['a root field', '{ hang shops { name } }', { hang: null, shops: [{ name: 'north' }, { name: 'south' }] }],
    [
      'entities',
      '{ shops { name slow } }',
      {
        shops: [
          { name: 'north', slow: null },
          { name: 'south', slow: null },
        ],
      },
    ],
    ['a mutation', 'mutation { hangWrite }', { hangWrite: null }],
  ])('hung, %s: answered at the deadline, and the call is cancelled in the subgraph', async (_, query, expected) => {
    hungSignals = [];
    const { data, errors } = await scene.ask(query);
    expect(data).toEqual(expected);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'hung', loss: 'timed out' });
    expect(await aborted(hungSignals)).toBe(true);
  });

  test('hung, called past the gateway: the subgraph itself gives up after its time', async () => {
    hungSignals = [];
    const { status, errors } = await scene.ask('{ hasty }', { url: scene.subgraphs['hasty']!.url });
    expect({ status, code: errors?.[0]?.extensions['code'] }).toEqual({ status: 504, code: 'TIMED_OUT' });
    expect(await aborted(hungSignals)).toBe(true);
  });

  test('a client that leaves takes the upstream call with it, and is no warning', async () => {
    hungSignals = [];
    const leave = new AbortController();
    const traceId = 'ab'.repeat(16);
    const token = await scene.signer.token();
    const call = fetch(`${scene.gateway.url}/graphql`, {
      method: 'POST',
      signal: leave.signal,
      headers: {
        'content-type': 'application/json',
        authorization: `Bearer ${token}`,
        traceparent: `00-${traceId}-${'1'.repeat(16)}-01`,
      },
      body: JSON.stringify({ query: '{ hang }' }),
    }).catch(() => 'left');
    while (hungSignals.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    leave.abort();
    expect(await call).toBe('left');
    expect(await aborted(hungSignals)).toBe(true);
    await scene.ask('{ shops { name } }');
    expect(scene.lines.filter((line) => line.includes(traceId) && line.includes('missing'))).toEqual([]);
  });
});
