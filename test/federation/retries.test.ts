import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { root } from '@lianban/tooling/root';
import { buildASTSchema, getNamedType, isInputObjectType, parse } from 'graphql';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startScene, type Scene } from './scene/scene.ts';

// A subgraph that does its work and then loses the connection before it answers: the case in which a retry writes twice.
let broken: Server;
let scene: Scene;
const taken: string[] = [];

async function start(losesFirst: number): Promise<void> {
  taken.length = 0;
  broken = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      taken.push(body.includes('mutation') ? 'mutation' : 'query');
      if (taken.length <= losesFirst) request.socket.destroy();
      else response.setHeader('content-type', 'application/json').end('{"data":{"value":1,"write":1}}');
    });
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => broken.once('listening', resolve));
  scene = await startScene({
    broken: {
      typeDefs: 'type Query { value: Int } type Mutation { write: Int }',
      url: `http://127.0.0.1:${(broken.address() as AddressInfo).port}/graphql`,
    },
  });
}

afterEach(async () => {
  await scene.close();
  broken.closeAllConnections();
  broken.close();
});

test('a mutation whose connection breaks is not sent again: one call, one write', async () => {
  await start(10);
  const { data, errors } = await scene.ask('mutation { write }');
  expect(taken).toEqual(['mutation']);
  expect(data).toEqual({ write: null });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'SUBGRAPH_UNAVAILABLE', subgraph: 'broken', loss: 'unreachable' });
});

test('a query whose connection breaks is sent again, and its answer arrives', async () => {
  await start(2);
  const { data, errors } = await scene.ask('{ value }');
  expect(data).toEqual({ value: 1 });
  expect(errors).toBeUndefined();
  expect(taken).toEqual(['query', 'query', 'query']);
});

test('a query is not sent for ever', async () => {
  await start(10);
  const { data, errors } = await scene.ask('{ value }');
  expect(data).toEqual({ value: null });
  expect(errors?.[0]?.extensions['code']).toBe('SUBGRAPH_UNAVAILABLE');
  expect(taken).toHaveLength(3);
});

/** What sent twice is the same: notices that are read already. */
const AS_OFTEN_AS_ONE_LIKES = /MarkNoticesRead$/;

test('who never heard what became of a mutation may send it again: each takes a key, or says of which state it was written', () => {
  const schema = buildASTSchema(parse(readFileSync(join(root, 'gateway/supergraph.graphql'), 'utf8')), { assumeValidSDL: true });
  const mutations = Object.values(schema.getMutationType()!.getFields());
  expect(mutations.length).toBeGreaterThan(150);
  const unsafe = mutations.filter(({ name, args }) => {
    const inputs = args.flatMap(({ type }) => {
      const named = getNamedType(type);
      return isInputObjectType(named) ? Object.values(named.getFields()) : [];
    });
    const key = inputs.find((input) => input.name === 'idempotencyKey');
    if (key !== undefined) return String(key.type) !== 'ID!';
    return !AS_OFTEN_AS_ONE_LIKES.test(name) && !inputs.some((input) => /^(version|seen.*)$/.test(input.name));
  });
  expect(unsafe.map(({ name }) => name)).toEqual([]);
});
