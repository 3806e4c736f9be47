import { types } from 'node:util';
import { StartRefused } from './start-refused.ts';

/** Codes of Node's sockets and of PostgreSQL (SQLSTATE) by what they mean to an operator. */
const meanings: Record<string, (at: Address, message: string) => string> = {
  unreachable: ({ place }, message) =>
    `PostgreSQL does not answer at ${place} (${message}). Start it, or correct host and port in DATABASE_URL.`,
  unknownHost: ({ host }) => `There is no host ${host}. Correct DATABASE_URL.`,
  password: ({ place, user }) =>
    `PostgreSQL at ${place} does not take the login ${user}: its password is wrong, or there is no such login. Correct DATABASE_URL.`,
  turnedAway: ({ place, user }, message) =>
    `PostgreSQL at ${place} lets ${user} not in from here (${message}). Allow it in pg_hba.conf; where it takes encrypted connections only, add ?sslmode=require to DATABASE_URL.`,
  noEncryption: ({ place }) => `PostgreSQL at ${place} offers no encryption. Take sslmode out of DATABASE_URL, or switch ssl on there.`,
  certificate: ({ place }, message) =>
    `The certificate of PostgreSQL at ${place} is not trusted (${message}). Name the file of its authority in DATABASE_URL: ?sslmode=verify-full&sslrootcert=<file>.`,
  noDatabase: ({ place, database }) =>
    `PostgreSQL at ${place} has no database ${database}. Make it by npm run admin -- prepare-database, or correct DATABASE_URL.`,
  starting: ({ place }) => `PostgreSQL at ${place} is starting or stopping. Try again in a moment.`,
  crowded: ({ place }) => `PostgreSQL at ${place} has no connection left. Raise its max_connections, or run fewer processes.`,
  full: ({ place }) => `The disk of PostgreSQL at ${place} is full. Free some room there and start again; no stored data is lost.`,
};

const meaningOf: Record<string, keyof typeof meanings> = {
  ECONNREFUSED: 'unreachable',
  ECONNRESET: 'unreachable',
  ETIMEDOUT: 'unreachable',
  EHOSTUNREACH: 'unreachable',
  ENETUNREACH: 'unreachable',
  ENOTFOUND: 'unknownHost',
  EAI_AGAIN: 'unknownHost',
  '28P01': 'password',
  '28000': 'turnedAway',
  SELF_SIGNED_CERT_IN_CHAIN: 'certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'certificate',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'certificate',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'certificate',
  CERT_HAS_EXPIRED: 'certificate',
  ERR_TLS_CERT_ALTNAME_INVALID: 'certificate',
  '3D000': 'noDatabase',
  '57P03': 'starting',
  '53300': 'crowded',
  '53100': 'full',
};

interface Address {
  readonly host: string;
  readonly place: string;
  readonly user: string;
  readonly database: string;
}

/** What stands between a process and its PostgreSQL, in a sentence for the operator; null for an error that is nothing of the kind. The password is not in it. */
export function databaseFault(error: unknown, url: string): string | null {
  if (!types.isNativeError(error) || !URL.canParse(url)) return null;
  const { hostname: host, port, username, pathname } = new URL(url);
  const at = {
    host,
    place: `${host}:${port || 5432}`,
    user: decodeURIComponent(username),
    database: decodeURIComponent(pathname.slice(1)),
  };
  const { code } = error as { code?: string };
  const meaning = (code && meaningOf[code]) || byMessage(error.message);
  return meaning ? (meanings[meaning]?.(at, error.message || String(code)) ?? null) : null;
}

/** The driver gives these no code. */
function byMessage(message: string): keyof typeof meanings | null {
  if (/timeout expired|connection timeout|Connection terminated/i.test(message)) return 'unreachable';
  return /does not support SSL/.test(message) ? 'noEncryption' : null;
}

/** No such schema, table or role, or no right to it. */
const notPrepared = new Set(['3F000', '42P01', '42501', '22023']);

/** The same error as a refused start of a process where the way to its database, or the database, is not in order; any other stays what it is. */
export function refusedByDatabase(error: unknown, url: string): unknown {
  const sentence =
    databaseFault(error, url) ??
    (notPrepared.has((error as { code?: string }).code ?? '')
      ? `The database is not prepared for the login of DATABASE_URL (${(error as Error).message}). Run npm run admin -- prepare-database, and take the URL of this process from npm run admin -- database-urls.`
      : null);
  return sentence === null ? error : new StartRefused(sentence, { cause: error });
}
