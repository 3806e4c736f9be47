import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '@lianban/tooling/port';
import { root } from '@lianban/tooling/root';
import { supervise } from '@lianban/tooling/stack/supervised-process';
import type { FaceName } from './organisations.ts';

/** The four subgraphs as they run in earnest: own processes, own logins, everything they log caught. */
export interface RunningFaces {
  readonly urls: Record<FaceName, string>;
  /** All log lines so far. */
  logged(): string;
  stop(): Promise<void>;
}

const FACES = ['carrier', 'partner', 'vendor', 'association'] as const;

export async function startFaces(
  databases: Record<FaceName, string>,
  tokens: { readonly issuer: string; readonly audience: string; readonly jwksUrl: string },
): Promise<RunningFaces> {
  const ports = await freePorts(FACES.length);
  const logFolder = mkdtempSync(join(tmpdir(), 'lianban-isolation-'));
  const urls = Object.fromEntries(FACES.map((face, index) => [face, `http://127.0.0.1:${ports[index]}`])) as Record<FaceName, string>;
  const running = FACES.map((face, index) =>
    supervise(
      {
        name: face,
        entry: join(root, `subgraphs/${face}/src/server.ts`),
        readyUrl: `${urls[face]}/readyz`,
        env: {
          PATH: process.env.PATH,
          NODE_ENV: 'development',
          LOG_LEVEL: 'trace',
          HOST: '127.0.0.1',
          [`${face.toUpperCase()}_PORT`]: String(ports[index]),
          DATABASE_URL: databases[face],
          TOKEN_ISSUER: tokens.issuer,
          TOKEN_AUDIENCE: tokens.audience,
          JWKS_URL: tokens.jwksUrl,
        },
      },
      { logFolder, warn: () => undefined, changed: () => undefined },
    ),
  );
  const stop = async (): Promise<void> => {
    await Promise.all(running.map((each) => each.stop()));
    rmSync(logFolder, { recursive: true, force: true });
  };
  try {
    await Promise.all(running.map(({ ready }) => ready));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    urls,
    logged: () =>
      readdirSync(logFolder)
        .map((file) => readFileSync(join(logFolder, file), 'utf8'))
        .join('\n'),
    stop,
  };
}
