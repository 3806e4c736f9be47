import type { Caller } from '@lianban/complaint/command';
import type { Uuid } from '@lianban/complaint/vocabulary';
import type pg from 'pg';
import type { Database } from './database.ts';
import { inOneFlight } from './one-flight.ts';
import type { GroupRole } from './schema/row-security.ts';

/** Somebody in a seat, in the programme of that seat's tenant. */
export type Reader = Extract<Caller, { kind: 'person' }> & { readonly programmeId: Uuid };

/** A transaction under a caller's row security. `roundTrips` counts flights to the server, for tests. */
export interface Tx {
  readonly who: Reader;
  readonly database: Database;
  /** `name` null: planned afresh for its values each time, where a plan good for all values would be bad for some (ranges, long lists). */
  query<R extends object>(text: string, values?: readonly unknown[], name?: string | null): Promise<R[]>;
  /**
   * One statement under another group role of the same login; for the narrow search role only. Whatever else runs in the
   * transaction at the same time runs as itself, because the change of role and its end are sent with the statement.
   */
  queryAs<R extends object>(group: GroupRole, text: string, values: readonly unknown[], name?: string | null): Promise<R[]>;
  readonly statements: () => number;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** What row security knows of a transaction; each must be a UUID or one of the trade's words, so that it can stand in SQL text. */
export interface Settings {
  readonly programme_id?: Uuid | undefined;
  readonly tenant_id?: Uuid | undefined;
  readonly tenant_kind?: string | undefined;
  readonly unit_id?: Uuid | null | undefined;
  readonly person_id?: Uuid | undefined;
  readonly complaint_id?: Uuid | undefined;
  readonly partner_id?: Uuid | undefined;
}

/** BEGIN, settings and role in one message (design.md 5). `mode`: with one snapshot for all its statements where it says so. */
export function beginStatement(
  role: string,
  settings: Settings,
  mode: 'read only' | 'read write' | 'isolation level repeatable read',
): string {
  const parts = Object.entries(settings).flatMap(([name, value]) => {
    if (value === null || value === undefined) return [];
    if (!UUID.test(value) && !/^[a-z_]{1,40}$/.test(value)) throw new Error(`app.${name} is neither a UUID nor a word`);
    return [`set_config('app.${name}', '${value}', true)`];
  });
  return `begin ${mode}; set local role "${role}"${parts.length > 0 ? `; select ${parts.join(', ')}` : ''}`;
}

/** The settings of a person in a seat. */
export const settingsOf = (who: Reader): Settings => ({
  programme_id: who.programmeId,
  tenant_id: who.tenantId,
  tenant_kind: who.tenantKind,
  unit_id: who.unitId,
  person_id: who.personId,
});

/**
 * One read-only transaction as a caller sees the database. The settings live and die with it; a GraphQL request runs all
 * its reads in one. A failing statement ends it: the error goes to whoever asked, and the connection returns clean.
 */
export async function readAs<T>(database: Database, who: Reader, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(database, who, 'read only', work);
}

/** The same for a tenant's own small writes: uploads, read marks, settings. Complaints are written by `runCommand` only. */
export async function writeAs<T>(database: Database, who: Reader, work: (tx: Tx) => Promise<T>): Promise<T> {
  return inTransaction(database, who, 'read write', work);
}

async function inTransaction<T>(
  database: Database,
  who: Reader,
  mode: 'read only' | 'read write',
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const client = await database.pool.connect();
  inOneFlight(client);
  const begun = client.query(beginStatement(database.readerRole, settingsOf(who), mode));
  begun.catch(() => undefined);
  const tx = transactionOf(database, client, who);
  try {
    const result = await work(tx);
    await begun;
    const ended = client.query(mode === 'read only' ? 'rollback' : 'commit');
    if (mode === 'read only') release(client, ended);
    else {
      await ended;
      client.release();
    }
    return result;
  } catch (error) {
    release(client, client.query('rollback'));
    throw error;
  }
}

/** Gives the connection back once the transaction has ended; a connection that cannot even do that is thrown away. */
export function release(client: pg.PoolClient, ended: Promise<unknown>): void {
  ended.then(
    () => client.release(),
    () => client.release(true),
  );
}

const NAMED = new Map<string, string>();
const MOST_NAMED = 400;

/** Statements asked again are planned once per connection; what comes after the first few hundred texts is planned each time. */
function nameOf(text: string): string | undefined {
  const known = NAMED.get(text);
  if (known !== undefined || NAMED.size >= MOST_NAMED) return known;
  NAMED.set(text, `read-${NAMED.size}`);
  return NAMED.get(text);
}

const named = (text: string, values: readonly unknown[], name: string | undefined) => ({
  text,
  values: [...values],
  ...(name === undefined ? {} : { name }),
});

function transactionOf(database: Database, client: pg.PoolClient, who: Reader): Tx {
  let statements = 1;
  const query = async <R extends object>(text: string, values: readonly unknown[] = [], name?: string | null): Promise<R[]> => {
    statements += 1;
    inOneFlight(client);
    const { rows } = await client.query<R>(named(text, values, name === undefined ? nameOf(text) : (name ?? undefined)));
    return rows;
  };
  return {
    who,
    database,
    query,
    statements: () => statements,
    queryAs: async <R extends object>(group: GroupRole, text: string, values: readonly unknown[], name?: string | null): Promise<R[]> => {
      inOneFlight(client);
      // Its operators have no statistics under a parameter: left to guess, the planner would read the whole table.
      const taken = client.query(`set local role "${database.role(group)}"; set local enable_seqscan = off`);
      const answer = query<R>(text, values, name);
      const back = client.query(`set local role "${database.readerRole}"; set local enable_seqscan = on`);
      const [, rows] = await Promise.all([taken, answer, back]);
      return rows;
    },
  };
}
