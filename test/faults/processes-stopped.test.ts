import { afterEach, beforeAll, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, type ClientRequest, type IncomingMessage, request } from 'node:http';
import { root } from '@lianban/tooling/root';
import { chosenPorts } from '@lianban/tooling/stack/addresses';
import { processPlan } from '@lianban/tooling/stack/process-plan';
import { keptSecrets } from '@lianban/tooling/stack/secrets';
import { accountOf, startTestStack, type StackDescription } from '../kit/stack.ts';
import { until } from './faulty-stack.ts';

// Identity and the portal told to stop; the gateway and the subgraphs are in test/federation/drain.test.ts, the worker beside its code.

/** The supervisor gives 25 s; what is in flight here needs a fraction of a second, and nothing else may hold the end. */
const ENDS_WITHIN_MS = 5_000;
let stack: StackDescription;
const children: ChildProcess[] = [];
beforeAll(async () => {
  stack = await startTestStack();
}, 300_000);
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

/** A second instance of one of the stack's processes, so that nobody else misses the one that is stopped. */
async function beside(name: 'identity' | 'portal') {
  const ports = await chosenPorts();
  const url = `http://127.0.0.1:${ports[name]}`;
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    IDENTITY_URL: stack.urls.identity,
    GATEWAY_URL: stack.urls.gateway,
    PORTAL_URL: url,
    PORTAL_BUILD_DIR: stack.portalBuild,
  };
  const plan = processPlan({
    ports,
    host: '127.0.0.1',
    secrets: keptSecrets(stack.stateDirectory),
    databases: stack.databases,
    dataDirectory: stack.stateDirectory,
    clockOffset: 0,
    env,
  })
    .flat()
    .find((each) => each.name === name);
  const child = spawn(process.execPath, [plan!.entry], { cwd: root, env: plan!.env, stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  await until(`${name} is ready`, 60_000, async () => (await fetch(plan!.readyUrl)).ok);
  return { child, url, said: (word: string) => until(`${name} says ${word}`, 5_000, async () => log.includes(word)) };
}

/** A post of which the process has the head and waits for the body: it is in flight. */
async function begun(url: string, body: string, headers: Record<string, string>): Promise<ClientRequest> {
  const sent = request(url, {
    method: 'POST',
    agent: new Agent({ keepAlive: true }),
    headers: { ...headers, 'content-length': Buffer.byteLength(body), expect: '100-continue' },
  });
  sent.flushHeaders();
  await once(sent, 'continue');
  return sent;
}

async function answerTo(sent: ClientRequest, body: string): Promise<IncomingMessage & { text: string }> {
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  return Object.assign(answer, { text });
}

/** Sends SIGTERM, and meanwhile carries out what must still be possible; gives the exit code and the milliseconds until the end. */
async function stop(process: Awaited<ReturnType<typeof beside>>, meanwhile: () => Promise<void>) {
  const began = performance.now();
  const ended = once(process.child, 'exit') as Promise<[number]>;
  process.child.kill('SIGTERM');
  await process.said('draining');
  await expect(fetch(`${process.url}/readyz`, { headers: { connection: 'close' } })).rejects.toThrow();
  await meanwhile();
  const [code] = await ended;
  return { code, ms: performance.now() - began };
}

test('identity: a sign-in under way is answered from the database, the connection kept open does not hold the end', async () => {
  const { email, password } = accountOf(stack, 'manager@carrier.example');
  const identity = await beside('identity');
  const body = JSON.stringify({ email, password });
  const signIn = await begun(`${identity.url}/sign-in`, body, { 'content-type': 'application/json', 'x-lianban-client': 'test' });
  const { code, ms } = await stop(identity, async () => {
    const answer = await answerTo(signIn, body);
    expect(answer.statusCode).toBe(200);
    expect(JSON.parse(answer.text)).toMatchObject({ status: 'signed_in' });
  });
  expect(code).toBe(0);
  expect(ms).toBeLessThan(ENDS_WITHIN_MS);
});

test('the portal: a form under way is carried out, the live notices end by themselves', async () => {
  const { email, password } = accountOf(stack, 'manager@carrier.example');
  const portal = await beside('portal');
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
  expect(ms).toBeLessThan(ENDS_WITHIN_MS);
});
