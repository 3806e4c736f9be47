import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { cursorOf, readTimeCursor } from '../read/list.ts';
import type { Tx } from '../tenant-transaction.ts';
import type { ConductPage } from './read-conduct.ts';
import { ownSide } from './read-refunds.ts';
import { standingById } from './read-story.ts';

/** An early sign as it was told: complaints of one kind at one outlet of a member (decision 0020). */
export interface ClusterSignRecord {
  readonly id: Uuid;
  readonly memberTenantId: Uuid;
  readonly outletUnitId: Uuid;
  readonly kind: string;
  readonly at: IsoInstant;
  readonly windowDays: number;
  readonly count: number;
}

export interface ClusterSignQuestion {
  /** Null: every member's that the caller may see. */
  readonly memberTenantId: Uuid | null;
  readonly first: number;
  readonly after: string | null;
}

/** A page of signs, the latest first: the association's of all its members, a member's own. */
export async function clusterSignPage(
  tx: Tx,
  { memberTenantId, first, after: cursor }: ClusterSignQuestion,
): Promise<ConductPage<ClusterSignRecord>> {
  const after = readTimeCursor(cursor);
  const rows = await tx.query<ClusterSignRecord>(
    `select s.id, s.partner_tenant_id as "memberTenantId", s.outlet_unit_id as "outletUnitId", s.kind, s.at, s.window_days as "windowDays", s.count
    from lianban.cluster_sign s where s.programme_id = $1 and ${ownSide(tx, 's')} and ($3::uuid is null or s.partner_tenant_id = $3)
    and ($4::timestamptz is null or (s.at, s.id) < ($4, $5::uuid)) order by s.at desc, s.id desc limit ${first + 1}`,
    [tx.who.programmeId, tx.who.tenantId, memberTenantId, after?.at ?? null, after?.id ?? null],
    null,
  );
  const items = rows.slice(0, first).map((item) => ({ cursor: cursorOf(item.at, item.id), item }));
  return { items, hasNextPage: rows.length > first, hasPreviousPage: after !== null };
}

/** The complaints behind signs, in the order they came, by sign; none of a sign that is not the caller's. */
export async function complaintsOfSigns(tx: Tx, signIds: readonly Uuid[]): Promise<(readonly Uuid[])[]> {
  const signs = await standingById(tx, 'cluster_sign', signIds);
  return signs.map((sign) => sign?.complaintIds ?? []);
}
