import type { Uuid } from '@lianban/complaint/vocabulary';
import type pg from 'pg';
import type { Database } from '../database.ts';
import { beginStatement, type Settings } from '../tenant-transaction.ts';

/** What a committed command was, and the notice, entry or report that came of it. */
export interface Remembered {
  readonly digest: Buffer;
  readonly resultId: Uuid;
}

/** Whose registry, a partner's or a member's, a writing transaction is about. */
export interface RegistryOf {
  readonly programmeId: Uuid;
  readonly tenantId: Uuid;
  /** Who asks, and under which key; null for the system. */
  readonly person: { readonly tenantId: Uuid; readonly personId: Uuid; readonly key: string } | null;
  /** Pass a registry over that somebody else holds, instead of waiting. */
  readonly passOver: boolean;
}

/** What every such transaction begins with. */
export interface RegistryBeginning {
  /** False where it was passed over. */
  readonly locked: boolean;
  /** A command with this key that was committed before. */
  readonly remembered: Remembered | null;
  readonly revision: number | null;
  /** The organisation's short name. */
  readonly name: string;
}

/** A statement of the contact registry, prepared under a name. */
export const registryRows =
  (client: pg.PoolClient) =>
  async <R extends object>(name: string, text: string, values: readonly unknown[]): Promise<R[]> =>
    (await client.query<R>({ name: `registry-${name}`, text, values: [...values] })).rows;

const LOCK_KEY = `hashtextextended('lianban contact registry|' || $1 || '|' || $2, 0)`;

/** Begins a writing transaction about one organisation's registry: its lock comes before anything is read. To be sent in one flight with what is read besides. */
export async function beginRegistry(
  database: Database,
  client: pg.PoolClient,
  settings: Settings,
  { programmeId, tenantId, person, passOver }: RegistryOf,
): Promise<RegistryBeginning> {
  const rows = registryRows(client);
  const own = [programmeId, tenantId];
  const begin = { ...settings, programme_id: programmeId, partner_id: tenantId };
  const [, locked, remembered, revision, names] = await Promise.all([
    client.query(beginStatement(database.role('registry_writer'), begin, 'read write')),
    passOver
      ? rows<{ taken: boolean }>('try-lock', `select pg_try_advisory_xact_lock(${LOCK_KEY}) as taken`, own)
      : rows<{ taken: boolean }>('lock', `select true as taken from (select pg_advisory_xact_lock(${LOCK_KEY})) as waited`, own),
    person === null
      ? []
      : rows<Remembered>(
          'remembered',
          'select digest, coalesce(complaint_id, change_notice_id, registry_entry_id) as "resultId" from lianban.command_log where tenant_id = $1 and person_id = $2 and key = $3',
          [person.tenantId, person.personId, person.key],
        ),
    rows<{ revision: number }>('revision', 'select revision from lianban.programme where id = $1', [programmeId]),
    rows<{ name: string }>('name', 'select short_name as name from lianban.tenant where programme_id = $1 and id = $2', own),
  ]);
  return {
    locked: locked[0]?.taken === true,
    remembered: remembered[0] ?? null,
    revision: revision[0]?.revision ?? null,
    name: names[0]?.name ?? '',
  };
}
