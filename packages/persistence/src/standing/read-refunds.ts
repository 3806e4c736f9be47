import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Month } from '@lianban/partner-standing/month';
import type { Refund } from '@lianban/partner-standing/refund/refund';
import type { RefundState } from '@lianban/partner-standing/refund/states';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import { cursorOf, readTimeCursor } from '../read/list.ts';
import type { Tx } from '../tenant-transaction.ts';
import { standingById } from './read-story.ts';

/** Refunds by id, in their order; null for what the caller may not see. */
export const refundsById = (tx: Tx, ids: readonly Uuid[]): Promise<(Refund | null)[]> => standingById(tx, 'refund', ids);

export interface RefundQuestion {
  /** Null: every partner's that the caller may see. */
  readonly partnerTenantId: Uuid | null;
  /** Null: in whatever state. */
  readonly states: readonly RefundState[] | null;
  readonly mode?: Mode | null;
  /** The month whose settlement deducts it. */
  readonly deductedMonth?: Month | null;
  readonly complaintId?: Uuid | null;
  readonly first: number;
  readonly after: string | null;
}

export interface RefundPage {
  readonly items: readonly { readonly cursor: string; readonly item: Refund }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A page of refunds, what happened to latest first, by key: one index range of the caller's own side. */
export async function refundPage(tx: Tx, question: RefundQuestion): Promise<RefundPage> {
  const { partnerTenantId, states, mode = null, deductedMonth = null, complaintId = null, first } = question;
  const after = readTimeCursor(question.after);
  const rows = await tx.query<{ id: Uuid; at: IsoInstant }>(
    `select r.id, r.last_event_at as at from lianban.refund r where r.programme_id = $1 and ${ownSide(tx, 'r')} and ($3::uuid is null or r.partner_tenant_id = $3)
    and ($4::text[] is null or r.state = any($4)) and ($5::text is null or r.mode = $5) and ($6::text is null or r.deducted_month = $6)
    and ($7::uuid is null or r.complaint_id = $7) and ($8::timestamptz is null or (r.last_event_at, r.id) < ($8, $9::uuid))
    order by r.last_event_at desc, r.id desc limit ${first + 1}`,
    [tx.who.programmeId, tx.who.tenantId, partnerTenantId, states, mode, deductedMonth, complaintId, after?.at ?? null, after?.id ?? null],
    null,
  );
  const kept = rows.slice(0, first);
  const refunds = await refundsById(
    tx,
    kept.map(({ id }) => id),
  );
  const items = refunds.flatMap((item, index) => (item === null ? [] : [{ cursor: cursorOf(kept[index]!.at, item.id), item }]));
  return { items, hasNextPage: rows.length > first, hasPreviousPage: after !== null };
}

/** How many refunds stand in each state, of the caller's own side. */
export async function refundCounts(tx: Tx, partnerTenantId: Uuid | null = null): Promise<Readonly<Partial<Record<RefundState, number>>>> {
  const rows = await tx.query<{ state: RefundState; count: number }>(
    `select r.state, count(*)::int as count from lianban.refund r where r.programme_id = $1 and ${ownSide(tx, 'r')} and ($3::uuid is null or r.partner_tenant_id = $3) group by 1`,
    [tx.who.programmeId, tx.who.tenantId, partnerTenantId],
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
}

/** Each side has an index of its own: the policy's OR would be answered by neither. `$2` is the caller's tenant. */
export const ownSide = (tx: Tx, alias: string): string =>
  tx.who.tenantKind === 'carrier' || tx.who.tenantKind === 'association'
    ? `${alias}.carrier_tenant_id = $2`
    : `${alias}.partner_tenant_id = $2`;
