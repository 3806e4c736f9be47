import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chosenPorts } from './addresses.ts';
import type { DemonstrationAccount } from './demonstration.ts';
import type { Login } from '../logins.ts';
import { demonstrationTokens } from './demonstration-token.ts';
import type { Face } from './process-plan.ts';
import { startStack } from './start-stack.ts';

/** What `npm run stack -- --json` prints. */
export interface StackDescription {
  readonly urls: {
    readonly portal: string;
    /** address of the gateway; the graph is at `/graphql` below it */
    readonly gateway: string;
    readonly subgraphs: Record<Face, string>;
    readonly identity: string;
    readonly worker: string;
    /** page of the caught mails; `/mails.json?to=<address>` lists them */
    readonly mail: string;
    readonly smtp: string;
  };
  /** every account with a token that is valid for an hour */
  readonly accounts: readonly (DemonstrationAccount & { readonly token: string })[];
  /** `admin` is a superuser; `owner` runs migrations; the others are the logins of the processes */
  readonly databases: Record<Login | 'admin', string>;
  readonly stateDirectory: string;
  /** folder of the portal's build */
  readonly portalBuild: string;
  /** a file of process ids by name, true at any moment */
  readonly processFile: string;
}

export interface ThrowAwayStack {
  readonly description: StackDescription;
  stop(): Promise<void>;
}

/** A seeded stack on free ports whose data end with it. Settings of the environment that would tie it to another stack are left out. */
export async function openThrowAwayStack({
  env,
  announce,
  signal,
}: {
  env: NodeJS.ProcessEnv;
  announce: (line: string) => void;
  signal?: AbortSignal;
}): Promise<ThrowAwayStack> {
  if (env.NODE_ENV === 'production') throw new Error('A throw-away stack is for development: NODE_ENV may not be production.');
  const stateDirectory = mkdtempSync(join(tmpdir(), 'lianban-stack-'));
  chmodSync(stateDirectory, 0o755);
  const ports = await chosenPorts();
  const tied =
    /^(DATABASE_URL|DATA_DIR|HOST|.*_PORT|(PORTAL|GATEWAY|IDENTITY|JWKS|CARRIER|PARTNER|VENDOR|ASSOCIATION|SMTP)_URL|TOKEN_ISSUER|NODE_ENV)$/;
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !tied.test(name)));
  try {
    const stack = await startStack({
      ports,
      host: '127.0.0.1',
      dataDirectory: stateDirectory,
      env: own,
      postgresPort: 0,
      durable: env.LIANBAN_DURABLE === '1',
      announce,
      ...(signal ? { signal } : {}),
    });
    const tokens = await demonstrationTokens(stack, stack.accounts);
    return {
      description: {
        urls: { ...stack.urls, smtp: `smtp://127.0.0.1:${ports.mailSmtp}` },
        accounts: stack.accounts.map((account, index) => ({ ...account, token: tokens[index] ?? '' })),
        databases: { admin: stack.adminUrl, ...stack.databases },
        stateDirectory,
        portalBuild: stack.portalBuild,
        processFile: stack.processFile,
      },
      stop: async () => {
        await stack.stop();
        rmSync(stateDirectory, { recursive: true, force: true });
      },
    };
  } catch (error) {
    rmSync(stateDirectory, { recursive: true, force: true });
    throw error;
  }
}
