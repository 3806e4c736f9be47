import pg from 'pg';

/** Whatever runs a statement: the pool, or one connection inside a transaction. */
export interface Statements {
  query<Row extends pg.QueryResultRow>(text: string, values?: readonly unknown[]): Promise<{ rows: Row[]; rowCount: number | null }>;
}

/**
 * The group role that may touch schema `auth` and the seat directory; logins carry no rights of their own (design.md 5).
 * `rolesOf` is the database the roles were made for: a cloned database keeps the roles of its template.
 */
export function identityTablesRole(rolesOf: string): string {
  return `${rolesOf}_identity_tables`;
}

/** The database's name in an address such as `postgres://user:password@host:port/name`. */
export function databaseNameOf(databaseUrl: string): string {
  return decodeURIComponent(new URL(databaseUrl).pathname.slice(1));
}

/** Identity's own pool: every connection works as the login's group role (`…_identity` -> `…_identity_tables`) and looks into schema `auth` first. */
export function openPool(databaseUrl: string, size = 10): pg.Pool {
  const role = `${decodeURIComponent(new URL(databaseUrl).username)}_tables`;
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: size,
    connectionTimeoutMillis: 5_000,
    idle_in_transaction_session_timeout: 15_000,
    statement_timeout: 15_000,
    application_name: 'lianban identity',
    options: `-c role=${role} -c search_path=auth`,
  });
  // A connection that breaks while idle is replaced at next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  // The pool hears its idle connections only; one that breaks in use makes its statement fail, and would end the process all the same.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Runs `work` in one transaction: committed when it resolves, rolled back when it throws. */
export async function inTransaction<T>(pool: pg.Pool, work: (tx: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** True for a violated unique constraint: somebody else was first. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '23505';
}
