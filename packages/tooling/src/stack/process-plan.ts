import { join } from 'node:path';
import type { Login } from '../logins.ts';
import { root } from '../root.ts';
import { type PortName, type Ports, portSettings } from './addresses.ts';
import type { Secrets } from './secrets.ts';
import type { ProcessPlan } from './supervised-process.ts';

export interface PlanOptions {
  readonly ports: Ports;
  readonly host: string;
  readonly secrets: Secrets;
  readonly databases: Record<Login, string>;
  readonly dataDirectory: string;
  /** how far the system is ahead of real time, in milliseconds */
  readonly clockOffset: number;
  readonly env: NodeJS.ProcessEnv;
}

const faces = ['carrier', 'partner', 'vendor', 'association'] as const;
export type Face = (typeof faces)[number];

/** Where every process of a stack is reached. */
export function stackUrls(ports: Ports, host: string) {
  // A wildcard is where to listen; callers on this machine come in by loopback.
  const at = (port: number): string => `http://${host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host}:${port}`;
  return {
    portal: at(ports.portal),
    gateway: at(ports.gateway),
    identity: at(ports.identity),
    worker: at(ports.worker),
    mail: at(ports.mailPage),
    subgraphs: Object.fromEntries(faces.map((face) => [face, at(ports[face])])) as Record<Face, string>,
  };
}

/** The settings all processes share: given ones win, the rest follows from the ports. */
function sharedSettings({ ports, host, secrets, dataDirectory, clockOffset, env }: PlanOptions): NodeJS.ProcessEnv {
  const urls = stackUrls(ports, host);
  const production = env.NODE_ENV === 'production';
  return {
    NODE_ENV: 'development',
    LOG_LEVEL: 'info',
    GATEWAY_URL: urls.gateway,
    IDENTITY_URL: urls.identity,
    ...Object.fromEntries(faces.map((face) => [`${face.toUpperCase()}_URL`, urls.subgraphs[face]])),
    TOKEN_ISSUER: env.IDENTITY_URL ?? urls.identity,
    TOKEN_AUDIENCE: 'lianban',
    JWKS_URL: `${urls.identity}/.well-known/jwks.json`,
    SUPERGRAPH_FILE: join(root, 'gateway/supergraph.graphql'),
    PERSISTED_OPERATIONS_FILE: join(root, 'web/persisted-operations.json'),
    ...(production
      ? {}
      : {
          PORTAL_URL: urls.portal,
          SMTP_URL: `smtp://127.0.0.1:${ports.mailSmtp}`,
          MAIL_FROM: '联办 Lianban <no-reply@lianban.example>',
          IDENTITY_SECRET: secrets.identity,
          INTERNAL_SECRET: secrets.internal,
          LOG_SIGNING_KEY: secrets.logSigning,
        }),
    ...env,
    HOST: host,
    DATA_DIR: dataDirectory,
    ...Object.fromEntries((Object.keys(portSettings) as PortName[]).map((name) => [portSettings[name][0], String(ports[name])])),
    ...(clockOffset === 0 ? {} : { LIANBAN_CLOCK_OFFSET_MS: String(clockOffset) }),
  };
}

/** The processes in the order of their dependence: those of one stage start together, the next stage when they are ready. */
export function processPlan(options: PlanOptions): ProcessPlan[][] {
  const { DATABASE_URL: _administrator, ...shared } = sharedSettings(options);
  const urls = stackUrls(options.ports, options.host);
  const plan = (name: string, entry: string, url: string, login?: Login): ProcessPlan => ({
    name,
    entry: join(root, entry),
    env: { ...shared, ...(login ? { DATABASE_URL: options.databases[login] } : {}) },
    readyUrl: `${url}/readyz`,
  });
  const catcher = shared.NODE_ENV === 'production' ? [] : [plan('mail', 'packages/tooling/src/mail-catcher.ts', urls.mail)];
  return [
    [
      ...catcher,
      plan('identity', 'packages/identity/src/server.ts', urls.identity, 'identity'),
      ...faces.map((face) => plan(face, `subgraphs/${face}/src/server.ts`, urls.subgraphs[face], face)),
      plan('worker', 'packages/worker/src/server.ts', urls.worker, 'worker'),
    ],
    [plan('gateway', 'gateway/src/server.ts', urls.gateway)],
    [plan('portal', 'web/server.ts', urls.portal)],
  ];
}
