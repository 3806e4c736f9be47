import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Month } from '@lianban/partner-standing/month';
import type { Contested, Objection } from '@lianban/partner-standing/scorecard/objection';
import type { Tx } from '../tenant-transaction.ts';
import { cursorOf, readTimeCursor } from '../read/list.ts';
import { ownSide } from './read-refunds.ts';
import { standingById } from './read-story.ts';
import type { LoggedDeduction } from './write/card-states.ts';

export type DeductionState = 'proposed' | 'accepted' | 'declined';
export type ObjectionState = 'filed' | 'upheld' | 'rejected';

export interface ConductQuestion<State extends string> {
  /** Null: every partner's that the caller may see. */
  readonly partnerTenantId: Uuid | null;
  readonly month: Month | null;
  readonly states: readonly State[] | null;
  readonly first: number;
  readonly after: string | null;
}

export interface ConductPage<T> {
  readonly items: readonly { readonly cursor: string; readonly item: T }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** A deduction with the evidence and words of who proposed and decided it (SCO-05). */
export const deductionsById = (tx: Tx, ids: readonly Uuid[]): Promise<(LoggedDeduction | null)[]> => standingById(tx, 'deduction', ids);

/** A page of deductions, what happened to latest first. */
export function deductionPage(tx: Tx, question: ConductQuestion<DeductionState>): Promise<ConductPage<LoggedDeduction>> {
  return page(tx, 'deduction', question, (ids) => deductionsById(tx, ids));
}

/** Objections by id, in their order; null for what the caller may not see. */
export const objectionsById = (tx: Tx, ids: readonly Uuid[]): Promise<(Objection | null)[]> => standingById(tx, 'objection', ids);

/** A page of objections to cards, what happened to latest first. */
export function objectionPage(tx: Tx, question: ConductQuestion<ObjectionState>): Promise<ConductPage<Objection>> {
  return page(tx, 'card_objection', question, (ids) => objectionsById(tx, ids));
}

/** The objections of a partner to some things, where there are any. */
export async function objectionsTo(tx: Tx, partnerTenantId: Uuid, abouts: readonly Contested[]): Promise<(Objection | null)[]> {
  const rows = await tx.query<{ id: Uuid; kind: Contested['kind']; aboutId: Uuid }>(
    `select id, about_kind as kind, about_id as "aboutId" from lianban.card_objection where programme_id = $1 and partner_tenant_id = $2 and about_id = any($3)`,
    [tx.who.programmeId, partnerTenantId, abouts.map(({ id }) => id)],
  );
  const found = await objectionsById(
    tx,
    rows.map(({ id }) => id),
  );
  return abouts.map(({ kind, id }) => found.find((each) => each?.about.kind === kind && each.about.id === id) ?? null);
}

async function page<State extends string, T extends { readonly id: Uuid }>(
  tx: Tx,
  table: string,
  { partnerTenantId, month, states, first, after: cursor }: ConductQuestion<State>,
  byIds: (ids: readonly Uuid[]) => Promise<(T | null)[]>,
): Promise<ConductPage<T>> {
  const after = readTimeCursor(cursor);
  const rows = await tx.query<{ id: Uuid; at: IsoInstant }>(
    `select x.id, x.last_event_at as at from lianban.${table} x where x.programme_id = $1 and ${ownSide(tx, 'x')} and ($3::uuid is null or x.partner_tenant_id = $3)
    and ($4::text is null or x.month = $4) and ($5::text[] is null or x.state = any($5)) and ($6::timestamptz is null or (x.last_event_at, x.id) < ($6, $7::uuid))
    order by x.last_event_at desc, x.id desc limit ${first + 1}`,
    [tx.who.programmeId, tx.who.tenantId, partnerTenantId, month, states, after?.at ?? null, after?.id ?? null],
    null,
  );
  const kept = rows.slice(0, first);
  const found = await byIds(kept.map(({ id }) => id));
  const items = found.flatMap((item, index) => (item === null ? [] : [{ cursor: cursorOf(kept[index]!.at, item.id), item }]));
  return { items, hasNextPage: rows.length > first, hasPreviousPage: after !== null };
}
