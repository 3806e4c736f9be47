import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { verifyToken } from '@lianban/identity/verify-token';
import { address, developmentOnly, flag, isProduction, port, readEnvironment, requiredInProduction } from '@lianban/process/environment';
import { createLog } from '@lianban/process/log';
import { run } from '@lianban/process/run';
import { StartRefused } from '@lianban/process/start-refused';
import { readManifest, type Manifest } from './operation/persisted.ts';
import { startGateway } from './start-gateway.ts';
import { readSupergraph } from './supergraph.ts';

const whole = (byDefault: number) =>
  z.coerce.number('must be a number').int('must be a whole number').min(0, 'must be 0 or more').default(byDefault);

await run('gateway', async () => {
  const settings = readEnvironment({
    HOST: z.string().default('127.0.0.1'),
    GATEWAY_PORT: port(4000),
    SUPERGRAPH_FILE: z.string().default(new URL('../supergraph.graphql', import.meta.url).pathname),
    PERSISTED_OPERATIONS_FILE: z.string().default(new URL('../../web/persisted-operations.json', import.meta.url).pathname),
    PERSISTED_ONLY: z.stringbool({ error: 'must be true or false' }).optional(),
    SIGN_IN_REQUIRED: developmentOnly(flag(true)),
    TOKEN_ISSUER: requiredInProduction(z.string(), 'http://127.0.0.1:4005'),
    TOKEN_AUDIENCE: z.string().default('lianban'),
    JWKS_URL: requiredInProduction(address(), 'http://127.0.0.1:4005/.well-known/jwks.json'),
    RATE_LIMIT_PER_MINUTE: whole(60_000),
    UPSTREAM_TIMEOUT_MS: whole(4_500),
    BODY_LIMIT_BYTES: whole(1_000_000),
    FILE_LIMIT_BYTES: whole(20 * 1024 * 1024),
    MAX_DEPTH: whole(12),
    MAX_ALIASES: whole(30),
    MAX_TOKENS: whole(3_000),
    MAX_COST: whole(20_000),
  });
  const production = isProduction();
  if (production && settings.PERSISTED_ONLY === false)
    throw new StartRefused('PERSISTED_ONLY may not be switched off in production: give clients’ operations in PERSISTED_OPERATIONS_FILE.');
  const persistedOnly = settings.PERSISTED_ONLY ?? production;
  const log = createLog('gateway');
  const sdl = textOf(settings.SUPERGRAPH_FILE, 'SUPERGRAPH_FILE');
  await startGateway({
    host: settings.HOST,
    port: settings.GATEWAY_PORT,
    production,
    log,
    supergraph: readSupergraph(sdl, process.env),
    verify: settings.SIGN_IN_REQUIRED
      ? verifyToken({ issuer: settings.TOKEN_ISSUER, audience: settings.TOKEN_AUDIENCE, jwksUrl: settings.JWKS_URL })
      : null,
    manifest: manifestOf(settings.PERSISTED_OPERATIONS_FILE),
    persistedOnly,
    requestsPerMinute: settings.RATE_LIMIT_PER_MINUTE,
    timeoutMs: settings.UPSTREAM_TIMEOUT_MS,
    bodyLimitBytes: settings.BODY_LIMIT_BYTES,
    fileLimitBytes: settings.FILE_LIMIT_BYTES,
    limits: { depth: settings.MAX_DEPTH, aliases: settings.MAX_ALIASES, tokens: settings.MAX_TOKENS, cost: settings.MAX_COST },
  });

  /** Several files, separated by commas: the portal's, and those of other clients' operations. */
  function manifestOf(files: string): Manifest {
    return new Map(
      files
        .split(',')
        .map((file) => file.trim())
        .flatMap((file) => {
          if (persistedOnly || existsSync(file)) return [...readManifest(file)];
          log.warn({ file }, 'no manifest of persisted operations yet');
          return [];
        }),
    );
  }
});

function textOf(file: string, setting: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new StartRefused(`${setting} names ${file}, which cannot be read.`);
  }
}
