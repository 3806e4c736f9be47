import { afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '@lianban/tooling/root';
import pg from 'pg';
import { testDatabase } from '../kit/database.ts';
import { accountOf, startTestStack, type StackDescription } from '../kit/stack.ts';
import { addressOf, answerTo, begun, beside, endAll, launch, said, stop } from './scene/processes.ts';
import { compose } from './scene/scene.ts';
import { AUDIENCE, ISSUER, newSigner } from './scene/signer.ts';
import { slowMailServer } from '../kit/slow-mail-server.ts';

// SIGTERM to every process there is: what is in flight is answered, what comes later is refused, exit code 0.

/** What the supervisor gives a process before it kills it. What is cut off at 15 s ends with exit code 1. */
const SUPERVISOR_GIVES_MS = 25_000;
const undo: (() => unknown)[] = [];

afterEach(async () => {
  endAll();
  for (const act of undo.splice(0)) await act();
});

const typeDefs = 'type Query { slow: Int } type Mutation { write: Int }';
const SUBGRAPH = `
  import { run } from '@lianban/process/run'
  import { verifyToken } from '@lianban/identity/verify-token'
  import { startSubgraph } from '@lianban/subgraph-kit/start-subgraph'
  const wait = (value) => new Promise((resolve) => { console.log('began'); setTimeout(() => resolve(value), 800) })
  await run('slow', () => startSubgraph({
    name: 'slow', port: 0, modules: [{ typeDefs: ${JSON.stringify(typeDefs)}, resolvers: { Query: { slow: () => wait(1) }, Mutation: { write: () => wait(2) } } }],
    verify: verifyToken({ issuer: '${ISSUER}', audience: '${AUDIENCE}', jwksUrl: process.env.JWKS_URL }), context: () => ({ dispose() {} }),
  }))`;

describe('a mutation under way in a subgraph is answered through the gateway', () => {
  test.each(['gateway', 'subgraph'] as const)('though the %s is told to stop', async (which) => {
    const signer = await newSigner();
    const keys = await signer.serveKeys();
    undo.push(keys.close);
    const subgraph = launch(['--input-type=module', '-e', SUBGRAPH], { JWKS_URL: keys.url }, join(root, 'test'));
    const subgraphUrl = await addressOf(subgraph);
    const folder = mkdtempSync(join(tmpdir(), 'lianban-drain-'));
    undo.push(() => rmSync(folder, { recursive: true }));
    const file = join(folder, 'supergraph.graphql');
    writeFileSync(file, compose({ slow: { typeDefs, url: 'http://127.0.0.1:9/graphql' } }));
    const gateway = launch([join(root, 'gateway/src/server.ts')], {
      SUPERGRAPH_FILE: file,
      GATEWAY_PORT: '0',
      SLOW_URL: subgraphUrl,
      JWKS_URL: keys.url,
      TOKEN_ISSUER: ISSUER,
      PERSISTED_OPERATIONS_FILE: '',
    });
    const gatewayUrl = await addressOf(gateway);
    const inFlight = fetch(`${gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await signer.token()}` },
      body: JSON.stringify({ query: 'mutation { write }' }),
    }).then((response) => response.json());
    await said(subgraph, /began/);
    const stopped = which === 'gateway' ? { child: gateway, url: gatewayUrl } : { child: subgraph, url: subgraphUrl };
    const { code, ms } = await stop(stopped, async () => {
      expect(await inFlight).toEqual({ data: { write: 2 } });
    });
    expect(code).toBe(0);
    expect(ms).toBeLessThan(SUPERVISOR_GIVES_MS);
  });
});

describe('the processes of a stack', () => {
  let stack: StackDescription;
  beforeAll(async () => {
    stack = await startTestStack();
  }, 300_000);

  test.each([
    ['carrier', 'intake@carrier.example'],
    ['partner', 'service@partner-a.example'],
    ['vendor', 'engineer@vendor.example'],
    ['association', 'officer@association.example'],
  ] as const)('the %s face: a query under way is answered from the database', async (name, account) => {
    const face = await beside(stack, name);
    const body = JSON.stringify({ query: `{ counts: ${name}Counts { open } desk: ${name}Desk { personName } }` });
    const { token } = accountOf(stack, account);
    const query = await begun(`${face.url}/graphql`, body, { 'content-type': 'application/json', authorization: `Bearer ${token}` });
    const { code, ms } = await stop(face, async () => {
      expect(JSON.parse((await answerTo(query, body)).text)).toEqual({
        data: { counts: { open: expect.any(Number) }, desk: { personName: accountOf(stack, account).name } },
      });
    });
    expect(code).toBe(0);
    expect(ms).toBeLessThan(SUPERVISOR_GIVES_MS);
  });

  test('identity: a sign-in under way is answered from the database', async () => {
    const { email, password } = accountOf(stack, 'manager@carrier.example');
    const identity = await beside(stack, 'identity');
    const body = JSON.stringify({ email, password });
    const signIn = await begun(`${identity.url}/sign-in`, body, { 'content-type': 'application/json', 'x-lianban-client': 'test' });
    const { code, ms } = await stop(identity, async () => {
      const answer = await answerTo(signIn, body);
      expect(answer.statusCode).toBe(200);
      expect(JSON.parse(answer.text)).toMatchObject({ status: 'signed_in' });
    });
    expect(code).toBe(0);
    expect(ms).toBeLessThan(SUPERVISOR_GIVES_MS);
  });

  test('the portal: a form under way is carried out, the live notices end by themselves', async () => {
    const { email, password } = accountOf(stack, 'manager@carrier.example');
    const portal = await beside(stack, 'portal');
    const form = new URLSearchParams({ email, password }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: portal.url };
    const cookie = String((await answerTo(await begun(`${portal.url}/sign-in`, form, headers), form)).headers['set-cookie']).split(';')[0]!;
    const live = await fetch(`${portal.url}/notices/live`, { headers: { cookie } });
    expect(live.headers.get('content-type')).toMatch(/^text\/event-stream/);
    const reader = live.body!.getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toContain('retry:');

    const signIn = await begun(`${portal.url}/sign-in`, form, headers);
    const { code, ms } = await stop(portal, async () => {
      for (let read = await reader.read(); !read.done;) read = await reader.read();
      const answer = await answerTo(signIn, form);
      expect(answer.statusCode).toBe(302);
      expect(String(answer.headers['set-cookie'])).toContain('lianban_session=');
    });
    expect(code).toBe(0);
    expect(ms).toBeLessThan(SUPERVISOR_GIVES_MS);
  });
});

test('the worker: the mail in hand is finished, one that takes too long goes back for another worker, none is begun', async () => {
  const scene = await testDatabase();
  const admin = new pg.Client(scene.adminUrl);
  await admin.connect();
  const mails = await slowMailServer();
  undo.push(() => admin.end(), mails.close);
  /** Puts a mail into the worker's queue, as a notice would. */
  const mailJob = async (subject: string): Promise<void> => {
    const id = randomUUID();
    const data = { id, to: { name: 'A', address: 'a@example.org' }, subject, text: 'x' };
    await admin.query('insert into pgboss.job (id, name, data, retry_limit, retry_delay) values ($1, $2, $3, 8, 5)', [id, 'mail', data]);
  };
  const worker = launch([join(root, 'packages/worker/src/server.ts')], {
    DATABASE_URL: scene.urls.worker,
    WORKER_PORT: '0',
    SMTP_URL: mails.url,
  });
  const url = await addressOf(worker);
  // A prober's connection that stays open.
  const prober = get(`${url}/readyz`, { agent: new Agent({ keepAlive: true }) }, (answer) => answer.resume());
  await once(prober, 'close');
  await mailJob('finished');
  await mailJob('hanging');
  for (let tries = 0; tries < 600 && !(mails.has('finished') && mails.has('hanging')); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const { code, ms } = await stop({ child: worker, url }, async () => {
    await mailJob('late');
    mails.keep('finished');
  });
  expect(code).toBe(0);
  expect(ms).toBeLessThan(SUPERVISOR_GIVES_MS);
  expect(mails.has('late')).toBe(false);
  const { rows } = await admin.query<{ subject: string; state: string }>(
    "select data->>'subject' as subject, state from pgboss.job where name = 'mail'",
  );
  expect(Object.fromEntries(rows.map(({ subject, state }) => [subject, state]))).toEqual({
    finished: 'completed',
    hanging: 'retry',
    late: 'created',
  });
}, 90_000);
