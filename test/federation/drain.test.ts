import { afterEach, describe, expect, test } from '@jest/globals';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compose } from './scene/scene.ts';
import { AUDIENCE, ISSUER, newSigner } from './scene/signer.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const children: ChildProcess[] = [];
const undo: (() => void)[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const act of undo.splice(0)) act();
});

function launch(args: string[], env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, args, {
    cwd: join(root, 'test'),
    env: { ...process.env, LOG_LEVEL: 'info', NODE_ENV: 'development', ...env },
    stdio: 'pipe',
  });
  const started = Object.assign(child, { text: '' });
  child.stdout.on('data', (chunk) => {
    started.text += chunk;
  });
  child.stderr.on('data', (chunk) => {
    started.text += chunk;
  });
  children.push(child);
  return started;
}

async function until(child: { text: string }, pattern: RegExp): Promise<RegExpExecArray> {
  for (let tries = 0; tries < 800; tries++) {
    const found = pattern.exec(child.text);
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`never saw ${pattern} in:\n${child.text}`);
}

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

async function startBoth(env: NodeJS.ProcessEnv = {}) {
  const signer = await newSigner();
  const keys = await signer.serveKeys();
  undo.push(keys.close);
  const subgraph = launch(['--input-type=module', '-e', SUBGRAPH], { JWKS_URL: keys.url });
  const [, subgraphUrl] = await until(subgraph, /"url":"([^"]+)"/);
  const folder = mkdtempSync(join(tmpdir(), 'lianban-drain-'));
  undo.push(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'supergraph.graphql');
  writeFileSync(file, compose({ slow: { typeDefs, url: 'http://127.0.0.1:9/graphql' } }));
  const gateway = launch([join(root, 'gateway/src/server.ts')], {
    SUPERGRAPH_FILE: file,
    GATEWAY_PORT: '0',
    SLOW_URL: subgraphUrl!,
    JWKS_URL: keys.url,
    TOKEN_ISSUER: ISSUER,
    PERSISTED_OPERATIONS_FILE: '',
    ...env,
  });
  const token = await signer.token();
  const ask = (url: string, query: string) =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ query }),
    }).then((response) => response.json());
  return { subgraph, gateway, subgraphUrl: subgraphUrl!, ask };
}

describe('SIGTERM: what is in flight is answered, what comes later is refused, exit code 0', () => {
  test.each(['gateway', 'subgraph'] as const)('%s', async (which) => {
    const scene = await startBoth();
    const [, gatewayUrl] = await until(scene.gateway, /"url":"([^"]+)"/);
    const url = which === 'gateway' ? gatewayUrl! : scene.subgraphUrl;
    const inFlight = scene.ask(gatewayUrl!, 'mutation { write }');
    await until(scene.subgraph, /began/);
    scene[which].kill('SIGTERM');
    await until(scene[which], /draining/);
    await expect(fetch(`${url}/healthz`, { headers: { connection: 'close' } })).rejects.toThrow();
    expect(await inFlight).toEqual({ data: { write: 2 } });
    const code = scene[which].exitCode ?? ((await once(scene[which], 'exit')) as [number])[0];
    expect(code).toBe(0);
  });
});

describe('the gateway as a process', () => {
  test.each([
    ['SIGN_IN_REQUIRED', 'SIGN_IN_REQUIRED may not be set in production.'],
    ['PERSISTED_ONLY', 'PERSISTED_ONLY may not be switched off in production'],
  ])('production refuses to switch %s off', async (setting, sentence) => {
    const gateway = launch([join(root, 'gateway/src/server.ts')], {
      NODE_ENV: 'production',
      GATEWAY_PORT: '0',
      JWKS_URL: 'https://identity.example/jwks',
      TOKEN_ISSUER: ISSUER,
      [setting]: 'false',
    });
    const code = gateway.exitCode ?? ((await once(gateway, 'exit')) as [number])[0];
    expect(code).toBe(1);
    expect(gateway.text).toContain(sentence);
    expect(gateway.text).not.toMatch(/\n\s+at /);
  });
});
