import { afterEach, expect, test } from '@jest/globals';
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
