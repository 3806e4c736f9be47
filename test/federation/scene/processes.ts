import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request, type ClientRequest, type IncomingMessage } from 'node:http';
import { root } from '@lianban/tooling/root';
import { chosenPorts, type PortName } from '@lianban/tooling/stack/addresses';
import { processPlan } from '@lianban/tooling/stack/process-plan';
import { keptSecrets } from '@lianban/tooling/stack/secrets';
import type { StackDescription } from '../../kit/stack.ts';

/** A process under test and all it has written so far. */
export type Launched = ChildProcess & { text: string };

const children: ChildProcess[] = [];

/** Starts Node with these arguments; `endAll` ends it if it has not ended by itself. */
export function launch(args: readonly string[], env: NodeJS.ProcessEnv, cwd = root): Launched {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, LOG_LEVEL: 'info', NODE_ENV: 'development', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const launched = Object.assign(child as ChildProcess, { text: '' });
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      launched.text += chunk.toString();
    });
  children.push(child);
  return launched;
}

export function endAll(): void {
  for (const child of children.splice(0)) child.kill('SIGKILL');
}

/** Waits until a process has written what is looked for. */
export async function said(child: Launched, pattern: RegExp): Promise<RegExpExecArray> {
  for (let tries = 0; tries < 1_200; tries++) {
    const found = pattern.exec(child.text);
    if (found) return found;
    if (child.exitCode !== null || child.signalCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`never saw ${pattern} in:\n${child.text}`);
}

/** The address a process of ours says it listens at. */
export const addressOf = async (child: Launched): Promise<string> => (await said(child, /"url":"([^"]+)"/))[1]!;

/** A second instance of one of a stack's processes, so that nobody else misses the one that is stopped. */
export async function beside(stack: StackDescription, name: Exclude<PortName, 'mailSmtp' | 'mailPage' | 'worker'>) {
  const ports = await chosenPorts();
  const plan = processPlan({
    ports,
    host: '127.0.0.1',
    secrets: keptSecrets(stack.stateDirectory),
    databases: stack.databases,
    dataDirectory: stack.stateDirectory,
    clockOffset: 0,
    env: {
      ...process.env,
      NODE_ENV: 'development',
      IDENTITY_URL: stack.urls.identity,
      JWKS_URL: `${stack.urls.identity}/.well-known/jwks.json`,
      GATEWAY_URL: stack.urls.gateway,
      PORTAL_URL: `http://127.0.0.1:${ports.portal}`,
      PORTAL_BUILD_DIR: stack.portalBuild,
    },
  })
    .flat()
    .find((each) => each.name === name)!;
  const child = launch([plan.entry], plan.env);
  return { child, url: await addressOf(child) };
}

/** A post of which the process has the head and waits for the body: it is in flight. */
export async function begun(url: string, body: string, headers: Record<string, string>): Promise<ClientRequest> {
  const sent = request(url, {
    method: 'POST',
    agent: new Agent({ keepAlive: true }),
    headers: { ...headers, 'content-length': Buffer.byteLength(body), expect: '100-continue' },
  });
  sent.flushHeaders();
  await once(sent, 'continue');
  return sent;
}

/** Sends the body of a post that was begun; the connection stays open afterwards, as a balancer's does. */
export async function answerTo(sent: ClientRequest, body: string): Promise<IncomingMessage & { text: string }> {
  sent.end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  let text = '';
  for await (const chunk of answer) text += String(chunk);
  return Object.assign(answer, { text });
}

/**
 * Sends SIGTERM, sees newcomers refused, and meanwhile carries out what must still be possible; gives the exit code and the
 * milliseconds until the end.
 */
export async function stop({ child, url }: { child: Launched; url: string }, meanwhile: () => Promise<void>) {
  const began = performance.now();
  const ended = once(child, 'exit') as Promise<[number]>;
  child.kill('SIGTERM');
  await said(child, /"draining"/);
  await expectRefused(url);
  await meanwhile();
  const [code] = await ended;
  return { code, ms: performance.now() - began };
}

async function expectRefused(url: string): Promise<void> {
  const answer = await fetch(`${url}/healthz`, { headers: { connection: 'close' } }).catch(() => null);
  if (answer !== null) throw new Error(`${url} still takes requests while it drains`);
}
