import type { IsoInstant, TenantKind, Uuid } from '@lianban/complaint/vocabulary';
import { Temporal } from 'temporal-polyfill';
import type { Database } from '../database.ts';
import { beginStatement } from '../tenant-transaction.ts';
import { sha256 } from './canonical.ts';

/** The local day of an instant, `YYYY-MM-DD`. */
export const localDay = (at: IsoInstant, timeZone: string): string =>
  Temporal.Instant.from(at).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** Takes the lowest free number of the day; numbers others are just taking are passed over, so nobody waits. */
export const CLAIM_NUMBER = `delete from lianban.complaint_number where (tenant_id, day, serial) in
  (select tenant_id, day, serial from lianban.complaint_number where tenant_id = $1 and day = $2 order by serial limit 1 for update skip locked)
  returning serial`;

const BATCH = 100;
const PREFIX: Readonly<Record<TenantKind, string>> = { carrier: 'TS', partner: 'TP', vendor: 'TV', association: 'TA', member: 'TM' };
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The number a complaint is known by: `TS20261122-000123` where the programme has one such organisation, with four
 * characters of the organisation where it has many (each counts by itself, so a number tells nothing of another's volume).
 */
export function complaintNumber(tenant: { id: Uuid; kind: TenantKind }, day: string, serial: number): string {
  const single = tenant.kind === 'carrier' || tenant.kind === 'association' || tenant.kind === 'vendor';
  const own = single ? '' : `${[...sha256(tenant.id).subarray(0, 4)].map((byte) => LETTERS[byte % 32]).join('')}-`;
  return `${PREFIX[tenant.kind]}${own}${day.replaceAll('-', '')}-${String(serial).padStart(6, '0')}`;
}

/** Lays out the next free numbers of a tenant's day, in a transaction of its own that holds the counter for a moment only. */
export async function layOutNumbers(database: Database, tenantId: Uuid, day: string): Promise<void> {
  const client = await database.pool.connect();
  try {
    await Promise.all([
      client.query(beginStatement(database.role('complaint_writer'), { tenant_id: tenantId }, 'read write')),
      client.query(
        `with counter as (insert into lianban.complaint_number_day (tenant_id, day, last) values ($1, $2, ${BATCH})
          on conflict (tenant_id, day) do update set last = complaint_number_day.last + ${BATCH} returning last)
        insert into lianban.complaint_number (tenant_id, day, serial) select $1, $2, generate_series(last - ${BATCH - 1}, last) from counter`,
        [tenantId, day],
      ),
    ]);
  } finally {
    await client.query('commit').then(
      () => client.release(),
      () => client.release(true),
    );
  }
}
