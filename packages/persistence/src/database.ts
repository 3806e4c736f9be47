import pg from 'pg';
import { parseInstant } from './instant.ts';
import { LOGINS, type GroupRole, type LoginName } from './schema/row-security.ts';

/** What the database tells its process: lines for the log. Values of queries are never among them. */
export interface DatabaseLog {
  warn(fields: Record<string, unknown>, line: string): void;
}

export interface OpenOptions {
  /** URL with the process's own login, `<database>_<login>`. */
  readonly url: string;
  /** Connections at most; default 10. */
  readonly poolSize?: number;
  readonly log?: DatabaseLog;
}

/** An opened database: a pool of one login's connections and the group roles that login may take. */
export interface Database {
  readonly pool: pg.Pool;
  /** Which process this is. */
  readonly login: LoginName;
  /** Name of a group role on this server. */
  role(group: GroupRole): string;
  /** The role of this login's reads: its face's, or the base reader. */
  readonly readerRole: string;
  /** True when a statement can be run now. */
  ready(): Promise<boolean>;
  /** How many requests wait for a connection, for the process's metrics. */
  waiting(): number;
  close(): Promise<void>;
}

const TIMESTAMPTZ = 1184;
const INT8 = 20;
const types = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === TIMESTAMPTZ) return parseInstant;
    if (oid === INT8) return Number;
    return pg.types.getTypeParser(oid, format as 'text');
  },
};

/** Opens the database with a process's own login. Connections are made when first needed. */
export function openDatabase(options: OpenOptions): Database {
  const user = decodeURIComponent(new URL(options.url).username);
  const login = (Object.keys(LOGINS) as LoginName[]).find((each) => user.endsWith(`_${each}`));
  if (login === undefined)
    throw new Error(
      `The database URL's user "${user}" is no login of Lianban: it must end in ${Object.keys(LOGINS)
        .map((each) => `_${each}`)
        .join(', ')}.`,
    );
  const prefix = user.slice(0, -login.length - 1);
  const pool = new pg.Pool({
    connectionString: options.url,
    max: options.poolSize ?? 10,
    types,
    options: '-c timezone=UTC -c statement_timeout=15000 -c idle_in_transaction_session_timeout=15000',
    application_name: `lianban ${login}`,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 60_000,
    allowExitOnIdle: true,
    // Statements that do not need each other's answers travel together: BEGIN and its settings, a read, COMMIT.
    ...{ pipeline: true },
  });
  const lost = (error: Error): void => options.log?.warn({ error: error.message }, 'a connection to the database was lost');
  pool.on('error', lost);
  // The pool hears its idle connections only: one that is lost in use, between two statements, would end the process.
  pool.on('connect', (client) => client.on('error', lost));
  let away = false;
  const role = (group: GroupRole): string => `${prefix}_${group}`;
  const face = LOGINS[login].find((each) => each.startsWith('face_'));
  return {
    pool,
    login,
    role,
    readerRole: role(face ?? 'tenant_reader'),
    ready: () =>
      pool.query('select 1').then(
        () => {
          away = false;
          return true;
        },
        (error: Error) => {
          // Once until it answers again: a balancer asks every few seconds.
          if (!away) options.log?.warn({ error: error.message }, 'the database does not answer');
          away = true;
          return false;
        },
      ),
    waiting: () => pool.waitingCount,
    close: () => pool.end(),
  };
}
