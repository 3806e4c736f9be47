import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { StandingParties } from '@lianban/partner-standing/messages';
import type pg from 'pg';
import type { Database } from '../../database.ts';
import { inOneFlight } from '../../one-flight.ts';
import { programmeContext, type ProgrammeContext, type Query } from '../../programme-context.ts';
import { beginStatement, type Settings } from '../../tenant-transaction.ts';

/** One partner's standing, locked: nobody else writes it until the transaction ends. */
export interface OpenedStanding {
  readonly programmeId: Uuid;
  readonly parties: StandingParties;
  readonly partnerName: string;
  readonly context: ProgrammeContext;
  /** A command with this key that was committed before. */
  readonly remembered: Remembered | null;
  /** The complaint the caller named and may see. */
  readonly complaint: { readonly id: Uuid; readonly customerId: Uuid | null } | null;
  readonly query: Query;
  /**
   * Statements about one complaint as those write who write complaints, within the same transaction. The complaint's row is to be locked by them: the
   * partner's lock comes first, and no complaint's command ever asks for it.
   */
  readonly asComplaintWriter: <T>(complaintId: Uuid, work: () => Promise<T>) => Promise<T>;
}

/** What a committed command was, and the log that came of it. */
export interface Remembered {
  readonly digest: Buffer;
  readonly resultId: Uuid;
}

export interface StandingOpening {
  readonly programmeId: Uuid;
  /** Whose standing; the carrier's or association's own id for what is about all its partners or members. */
  readonly partnerTenantId: Uuid;
  /** A complaint that is to be looked at with the caller's own eyes; null: none. */
  readonly complaintId?: Uuid | null;
  /** Who asks, and under which key; null for the system. */
  readonly person: { readonly tenantId: Uuid; readonly personId: Uuid; readonly key: string } | null;
  /** Pass a standing over that somebody else holds, instead of waiting. */
  readonly passOver?: boolean;
}

const LOCK_KEY = `hashtextextended('lianban partner standing|' || $1 || '|' || $2, 0)`;

/**
 * Begins a writing transaction about one partner's standing in one flight. The lock is the partner's and the only one that
 * standing ever waits for: a month is closed partner by partner, each in a transaction of its own, so people wait for one
 * partner's at most, and complaints, which never take it, for none.
 *
 * @returns null where there is no such partner, or where it was passed over
 */
export async function openStanding(
  database: Database,
  client: pg.PoolClient,
  settings: Settings,
  { programmeId, partnerTenantId, complaintId = null, person, passOver = false }: StandingOpening,
): Promise<OpenedStanding | null> {
  const role = database.role('standing_writer');
  const begin = { ...settings, programme_id: programmeId, partner_id: partnerTenantId };
  const rows = async <R extends object>(name: string, text: string, values: unknown[]): Promise<R[]> =>
    (await client.query<R>({ name: `standing-${name}`, text, values })).rows;
  const ofPartner = [programmeId, partnerTenantId];
  inOneFlight(client);
  const [, complaints, , locked, remembered, revision, names] = await Promise.all([
    client.query(beginStatement(complaintId === null ? role : database.readerRole, begin, 'read write')),
    complaintId === null
      ? []
      : rows<{ id: Uuid; customerId: Uuid | null }>(
          'complaint',
          'select id, customer_id as "customerId" from lianban.complaint where programme_id = $1 and id = $2',
          [programmeId, complaintId],
        ),
    complaintId === null ? null : client.query(`set local role "${role}"`),
    passOver
      ? rows<{ taken: boolean }>('try-lock', `select pg_try_advisory_xact_lock(${LOCK_KEY}) as taken`, ofPartner)
      : rows<{ taken: boolean }>('lock', `select true as taken from (select pg_advisory_xact_lock(${LOCK_KEY})) as waited`, ofPartner),
    person === null
      ? []
      : rows<Remembered>(
          'remembered',
          'select digest, coalesce(complaint_id, change_notice_id, registry_entry_id, standing_id) as "resultId" from lianban.command_log where tenant_id = $1 and person_id = $2 and key = $3',
          [person.tenantId, person.personId, person.key],
        ),
    rows<{ revision: number }>('revision', 'select revision from lianban.programme where id = $1', [programmeId]),
    rows<{ name: string }>('name', 'select short_name as name from lianban.tenant where programme_id = $1 and id = $2', ofPartner),
  ]);
  if (locked[0]?.taken !== true) return null;
  const query: Query = async <R extends object>(text: string, values: readonly unknown[]) =>
    (await client.query<R>(text, [...values])).rows;
  const context = await programmeContext(query, database, 'standing_writer', programmeId, revision[0]?.revision ?? null);
  const parties = partiesOf(context, partnerTenantId);
  if (parties === null) return null;
  return {
    programmeId,
    parties,
    partnerName: names[0]?.name ?? '',
    context,
    remembered: remembered[0] ?? null,
    complaint: complaints[0] ?? null,
    query,
    asComplaintWriter: async (id, work) => {
      await client.query(`set local role "${database.role('complaint_writer')}"`);
      await client.query("select set_config('app.complaint_id', $1, true)", [id]);
      const result = await work();
      await client.query(`set local role "${role}"`);
      return result;
    },
  };
}

/** Who is who around a partner or a member, or a carrier's or association's own; null for what is none of them. A member is to its association what a partner is to its carrier. */
function partiesOf({ tenants }: ProgrammeContext, id: Uuid): StandingParties | null {
  const tenant = tenants.get(id);
  if (tenant?.kind === 'carrier' || tenant?.kind === 'association') return { partnerTenantId: id, carrierTenantId: id };
  const carrierTenantId = tenant?.supervisorTenantId ?? null;
  return (tenant?.kind === 'partner' || tenant?.kind === 'member') && carrierTenantId !== null
    ? { partnerTenantId: id, carrierTenantId }
    : null;
}

/** The present of a decision, and the zone its months are told in. */
export const presentOf = ({ context }: OpenedStanding, now: IsoInstant) => ({ now, timeZone: context.calendar.timeZone });
