import { createPrivateKey } from 'node:crypto';
import { address, databaseAddress, port, readEnvironment, requiredInProduction } from '@lianban/process/environment';
import { z } from 'zod';

/** Everything the worker is told by its environment. */
export type WorkerSettings = ReturnType<typeof workerSettings>;

/**
 * Reads the worker's settings.
 * @throws StartRefused naming every wrong one.
 */
export function workerSettings(env: NodeJS.ProcessEnv = process.env) {
  return readEnvironment(
    {
      HOST: z.string().default('127.0.0.1'),
      WORKER_PORT: port(4006),
      DATABASE_URL: databaseAddress(),
      PORTAL_URL: requiredInProduction(address(), 'http://127.0.0.1:3000'),
      SMTP_URL: requiredInProduction(z.string().regex(/^smtps?:\/\//, 'must be an smtp:// or smtps:// address'), 'smtp://127.0.0.1:4025'),
      MAIL_FROM: requiredInProduction(z.string().min(3), 'Lianban 联办 <no-reply@lianban.example>'),
      CLOCK_SWEEP_MS: z.coerce.number('must be a number').int().min(50, 'must be 50 or more').default(1_000),
      // Private Ed25519 key, PKCS8 PEM; without it no heads are signed.
      LOG_SIGNING_KEY: z.string().refine(isEd25519, 'must be a private Ed25519 key, PKCS8 PEM').optional(),
    },
    env,
  );
}

function isEd25519(pem: string): boolean {
  try {
    return createPrivateKey(pem).asymmetricKeyType === 'ed25519';
  } catch {
    return false;
  }
}
