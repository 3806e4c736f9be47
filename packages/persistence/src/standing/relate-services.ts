import type { FieldProblem } from '@lianban/complaint/decision';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { fits, type Verdict } from '@lianban/partner-standing/decision';
import { v7 as uuidv7 } from 'uuid';
import type { Database } from '../database.ts';
import { writeAs, type Reader, type Tx } from '../tenant-transaction.ts';
import { insertRows } from '../write/statements.ts';

export type RelateOutcome =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly code: Exclude<Verdict, 'allowed'> }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] };

/** The services that share a platform, a gateway or a business with one (RTE-04). */
export interface ServiceRelations {
  readonly serviceId: Uuid;
  readonly relatedServiceIds: readonly Uuid[];
}

export interface RelateRequest extends ServiceRelations {
  /** What the form showed as related: whoever else changed it meanwhile is not overwritten; null: whatever it is. */
  readonly seen: readonly Uuid[] | null;
  readonly now: IsoInstant;
  readonly personName: string;
}

/** Who may enter which services are related: the carrier's managers. */
export function mayRelateServices(who: Reader): Verdict {
  return fits(who, 'manager', '');
}

/**
 * Which services are related to one (RTE-04), as a carrier's manager enters it; replaces what was entered before, with every
 * pair that came or went kept as a change. Entered again it changes nothing.
 */
export async function relateServices(
  database: Database,
  who: Reader,
  { serviceId, relatedServiceIds, seen, now, personName }: RelateRequest,
): Promise<RelateOutcome> {
  const verdict = mayRelateServices(who);
  if (verdict !== 'allowed') return { kind: 'refused', code: verdict };
  const asked = new Set(relatedServiceIds.filter((id) => id !== serviceId));
  const { programmeId, personId } = who;
  return writeAs(database, who, async (tx) => {
    // Two managers follow one another, so that each sees what the other has entered.
    await tx.query("select pg_advisory_xact_lock(hashtextextended('service_relation ' || $1, 0))", [programmeId]);
    const present = new Set((await relatedServices(tx)).get(serviceId));
    const known = await tx.query<{ id: Uuid; name: string }>(
      'select id, name from lianban.service where programme_id = $1 and id = any($2)',
      [programmeId, [serviceId, ...asked, ...present]],
    );
    const unknown = (id: Uuid): boolean => !known.some((each) => each.id === id);
    if (unknown(serviceId)) return invalid('serviceId', 'unknown');
    if ([...asked].some(unknown)) return invalid('relatedServiceIds', 'unknown');
    const changes = different(asked, present);
    if (changes.length === 0) return { kind: 'done' };
    if (seen !== null && different(present, new Set(seen)).length > 0) {
      const names = known.filter(({ id }) => present.has(id)).map(({ name }) => name);
      return invalid('relatedServiceIds', 'entered_meanwhile', names.join('、') || '—');
    }
    const rows = changes.map((relatedServiceId) => ({
      programmeId,
      id: uuidv7(),
      serviceId,
      relatedServiceId,
      related: asked.has(relatedServiceId),
      at: now,
      personId,
      personName,
    }));
    await tx.query(
      `delete from lianban.service_relation where programme_id = $1
      and (service_id = $2 and related_service_id = any($3) or related_service_id = $2 and service_id = any($3))`,
      [programmeId, serviceId, changes.filter((id) => !asked.has(id))],
    );
    await tx.query(
      'insert into lianban.service_relation (programme_id, service_id, related_service_id) select $1, $2, unnest($3::uuid[])',
      [programmeId, serviceId, changes.filter((id) => asked.has(id))],
    );
    await tx.query(insertRows('ServiceRelationChange', 1), [JSON.stringify(rows)]);
    return { kind: 'done' };
  });
}

/** What is in one of two sets only. */
function different(one: ReadonlySet<Uuid>, other: ReadonlySet<Uuid>): Uuid[] {
  return [...[...one].filter((id) => !other.has(id)), ...[...other].filter((id) => !one.has(id))];
}

function invalid(field: string, code: string, limit?: string): RelateOutcome {
  return { kind: 'invalid', problems: [limit === undefined ? { field, code } : { field, code, limit }] };
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

/** That two services were found related, or no longer are. */
export interface RelationChange {
  readonly id: Uuid;
  readonly serviceId: Uuid;
  readonly relatedServiceId: Uuid;
  readonly related: boolean;
  readonly at: IsoInstant;
  readonly personName: string;
}

/** Who entered what, the latest first. @param most changes at most */
export function relationChanges(tx: Tx, most: number): Promise<RelationChange[]> {
  return tx.query<RelationChange>(
    `select id, service_id as "serviceId", related_service_id as "relatedServiceId", related, at, person_name as "personName"
    from lianban.service_relation_change where programme_id = $1 order by at desc, id desc limit $2`,
    [tx.who.programmeId, most],
  );
}
