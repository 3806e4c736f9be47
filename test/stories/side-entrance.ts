import { spawn } from 'node:child_process';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { root } from '@lianban/tooling/root';
import { chosenPorts } from '@lianban/tooling/stack/addresses';
import { processPlan } from '@lianban/tooling/stack/process-plan';
import { keptSecrets } from '@lianban/tooling/stack/secrets';
import type { StackDescription } from '../kit/stack.ts';

/** A second portal and gateway before the stack's own processes, whose way to the carrier's subgraph can fail without anybody else's being hurt. */
export interface SideEntrance {
  readonly portal: string;
  carrier(state: 'works' | 'hangs' | 'is gone'): void;
  close(): Promise<void>;
}

export async function openSideEntrance({ urls, databases, stateDirectory, portalBuild }: StackDescription): Promise<SideEntrance> {
  let state: 'works' | 'hangs' | 'is gone' = 'works';
  const carrier = new URL(urls.subgraphs.carrier);
  const way = createServer((incoming, outgoing) => {
    if (state === 'is gone') incoming.socket.destroy();
    else if (state === 'works') {
      const onwards = request(
        { host: carrier.hostname, port: carrier.port, method: incoming.method, path: incoming.url, headers: incoming.headers },
        (answer) => {
          outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
          answer.pipe(outgoing);
        },
      );
      onwards.on('error', () => outgoing.destroy());
      incoming.pipe(onwards);
    }
  });
  await new Promise<void>((resolve) => way.listen(0, '127.0.0.1', resolve));

  const ports = await chosenPorts();
  const at = (port: number): string => `http://127.0.0.1:${port}`;
  const env = {
    ...process.env,
    NODE_ENV: 'development',
    PORTAL_BUILD_DIR: portalBuild,
    IDENTITY_URL: urls.identity,
    JWKS_URL: `${urls.identity}/.well-known/jwks.json`,
    GATEWAY_URL: at(ports.gateway),
    PORTAL_URL: at(ports.portal),
    CARRIER_URL: at((way.address() as AddressInfo).port),
    PARTNER_URL: urls.subgraphs.partner,
    VENDOR_URL: urls.subgraphs.vendor,
    ASSOCIATION_URL: urls.subgraphs.association,
  };
  const plans = processPlan({
    ports,
    host: '127.0.0.1',
    secrets: keptSecrets(stateDirectory),
    databases,
    dataDirectory: stateDirectory,
    clockOffset: 0,
    env,
  }).flat();
  const children = plans
    .filter(({ name }) => name === 'gateway' || name === 'portal')
    .map((plan) => ({ plan, child: spawn(process.execPath, [plan.entry], { cwd: root, env: plan.env, stdio: 'ignore' }) }));
  await Promise.all(children.map(({ plan }) => ready(plan.readyUrl)));
  return {
    portal: at(ports.portal),
    carrier: (next) => {
      state = next;
      way.closeAllConnections();
    },
    close: async () => {
      way.closeAllConnections();
      way.close();
      await Promise.all(
        children.map(
          ({ child }) =>
            new Promise((resolve) => {
              child.once('exit', resolve);
              child.kill('SIGTERM');
            }),
        ),
      );
    },
  };
}

async function ready(url: string): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end; await new Promise((resolve) => setTimeout(resolve, 100))) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
  }
  throw new Error(`not ready within a minute: ${url}`);
}
