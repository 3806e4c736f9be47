import type { Uuid } from '@lianban/complaint/vocabulary';
import { fits, type Verdict } from '@lianban/partner-standing/decision';
import type { Database } from '../database.ts';
import { writeAs, type Reader, type Tx } from '../tenant-transaction.ts';

export type RelateOutcome =
  { readonly kind: 'done' } | { readonly kind: 'refused'; readonly code: Exclude<Verdict, 'allowed'> } | { readonly kind: 'unknown' };

/** Which services share a platform, a gateway or a business with one (RTE-04), as a carrier's manager enters it; replaces what was entered before. */
export async function relateServices(
  database: Database,
  who: Reader,
  serviceId: Uuid,
  relatedServiceIds: readonly Uuid[],
): Promise<RelateOutcome> {
  const verdict = fits(who, 'manager', '');
  if (verdict !== 'allowed') return { kind: 'refused', code: verdict };
  const related = [...new Set(relatedServiceIds)].filter((id) => id !== serviceId);
  return writeAs(database, who, async (tx) => {
    const known = await tx.query('select 1 from lianban.service where programme_id = $1 and id = any($2)', [
      who.programmeId,
      [serviceId, ...related],
    ]);
    if (known.length !== related.length + 1) return { kind: 'unknown' };
    await tx.query('delete from lianban.service_relation where programme_id = $1 and $2 in (service_id, related_service_id)', [
      who.programmeId,
      serviceId,
    ]);
    await tx.query(
      'insert into lianban.service_relation (programme_id, service_id, related_service_id) select $1, $2, unnest($3::uuid[])',
      [who.programmeId, serviceId, related],
    );
    return { kind: 'done' };
  });
}

/** The services related to each, either way round; for the carrier. */
export async function relatedServices(tx: Tx): Promise<ReadonlyMap<Uuid, readonly Uuid[]>> {
  const rows = await tx.query<{ serviceId: Uuid; relatedServiceId: Uuid }>(
    `select service_id as "serviceId", related_service_id as "relatedServiceId" from lianban.service_relation where programme_id = $1
    union select related_service_id, service_id from lianban.service_relation where programme_id = $1`,
    [tx.who.programmeId],
  );
  const groups = Map.groupBy(rows, ({ serviceId }) => serviceId);
  return new Map([...groups].map(([id, all]) => [id, all.map(({ relatedServiceId }) => relatedServiceId)]));
}
