import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Login, logins, newPasswords } from '../logins.ts';

/** What this checkout's processes share and nobody else may know. */
export interface Secrets {
  readonly passwords: Record<Login, string>;
  /** encrypts what identity stores, such as a provider's secret */
  readonly identity: string;
  /** tells identity that a caller is a process of ours */
  readonly internal: string;
  /** private key (PEM) that signs the heads of the log each day */
  readonly logSigning: string;
}

/** Reads the secrets kept in the data folder (readable by this user only), making them at the first start. */
export function keptSecrets(dataDirectory: string): Secrets {
  const file = join(dataDirectory, 'secrets.json');
  const kept = existsSync(file) ? readSecrets(file) : {};
  const secret = (): string => randomBytes(32).toString('base64url');
  const secrets: Secrets = {
    passwords: { ...newPasswords(), ...kept.passwords },
    identity: kept.identity ?? secret(),
    internal: kept.internal ?? secret(),
    logSigning: kept.logSigning ?? newSigningKey(),
  };
  const complete = kept.identity && kept.internal && kept.logSigning && logins.every((login) => kept.passwords?.[login]);
  if (!complete) {
    mkdirSync(dataDirectory, { recursive: true });
    writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  }
  return secrets;
}

function readSecrets(file: string): Partial<Secrets> {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Partial<Secrets>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new Error(`${file} is damaged. Restore it from a copy; without one, delete it together with the data it opens.`, {
      cause: error,
    });
  }
}

function newSigningKey(): string {
  return generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
