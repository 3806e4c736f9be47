import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { startScene, type Scene } from './scene/scene.ts';

const LEAK = /select|secret_table|node_modules|\.ts:\d|at Object|stack|password/i;
let scene: Scene;
let leaky: Server;

beforeAll(async () => {
  leaky = createServer((_request, response) =>
    response.setHeader('content-type', 'application/json').end(
      JSON.stringify({
        data: { leak: null },
        errors: [
          {
            message: 'select * from secret_table',
            path: ['leak'],
            extensions: { code: 'INTERNAL_SERVER_ERROR', stacktrace: ['at Object.<anonymous> (db.ts:1)'], exception: { sql: 'select' } },
          },
        ],
      }),
    ),
  ).listen(0, '127.0.0.1');
  await new Promise((resolve) => leaky.once('listening', resolve));
  scene = await startScene({
    faulty: {
      typeDefs: 'type Query { sql: Int driver: Int refused: Int shown: Int number: Int! }',
      resolvers: {
        Query: {
          sql: () => {
            throw Object.assign(new Error('select * from secret_table'), { code: '42P01', sql: 'select' });
          },
          driver: () => {
            throw new GraphQLError('password authentication failed');
          },
          refused: () => {
            throw new GraphQLError('wrapped', { originalError: new Error('select 1'), extensions: { code: 'BAD_USER_INPUT' } });
          },
          shown: () => {
            throw new GraphQLError('You may not see this.', { extensions: { code: 'FORBIDDEN', detail: 'select' } });
          },
          number: () => 'select from secret_table',
        },
      },
    },
    leaky: { typeDefs: 'type Query { leak: Int }', url: `http://127.0.0.1:${(leaky.address() as AddressInfo).port}/graphql` },
  });
});
afterAll(async () => {
  await scene.close();
  leaky.closeAllConnections();
  leaky.close();
});

describe.each([
  ['through the gateway', () => scene.gateway.url],
  ['from the subgraph itself', () => scene.subgraphs['faulty']!.url],
])('%s', (_, url) => {
  test.each(['sql', 'driver', 'refused', 'number'])('the fault of %s is a code, a path and a trace id', async (field) => {
    const { text, errors, headers } = await scene.ask(`{ ${field} }`, { url: url() });
    expect(text).not.toMatch(LEAK);
    expect(errors).toHaveLength(1);
    expect(errors![0]).toMatchObject({ message: 'Something went wrong on our side.', path: [field], extensions: { code: 'INTERNAL' } });
    expect(errors![0]!.extensions['traceId']).toBe(headers.get('x-request-id'));
  });

  test('a deliberate refusal keeps its message, not its details', async () => {
    const { text, errors } = await scene.ask('{ shown }', { url: url() });
    expect(errors![0]).toMatchObject({ message: 'You may not see this.', extensions: { code: 'FORBIDDEN' } });
    expect(text).not.toMatch(LEAK);
  });

  test('validation errors keep their messages', async () => {
    const { errors } = await scene.ask('{ nothing }', { url: url() });
    expect(errors![0]!.message).toContain('Cannot query field "nothing"');
    expect(errors![0]!.extensions['code']).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});

test('the cause of a fault is in the log, under the trace id the client saw', async () => {
  const traceId = 'cd'.repeat(16);
  const { errors } = await scene.ask('{ sql }', { headers: { traceparent: `00-${traceId}-${'1'.repeat(16)}-01` } });
  expect(errors![0]!.extensions['traceId']).toBe(traceId);
  expect(scene.lines.some((line) => line.includes(traceId) && line.includes('secret_table'))).toBe(true);
});

test('what a caller may not see is no warning of the gateway, a fault is', async () => {
  const warned = async (query: string): Promise<boolean> => {
    const traceId = randomBytes(16).toString('hex');
    await scene.ask(query, { headers: { traceparent: `00-${traceId}-${'1'.repeat(16)}-01` } });
    return scene.lines.some((line) => line.includes(traceId) && line.includes('part of an answer is missing'));
  };
  expect([await warned('{ shown }'), await warned('{ sql }')]).toEqual([false, true]);
});

test('a subgraph that leaks is masked by the gateway', async () => {
  const { text, errors } = await scene.ask('{ leak }');
  expect(text).not.toMatch(LEAK);
  expect(errors![0]).toMatchObject({ path: ['leak'], extensions: { code: 'INTERNAL', subgraph: 'leaky' } });
});
