import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { AccountabilityCase } from '@lianban/partner-standing/accountability/case';
import type { EnteredPublicity } from '@lianban/partner-standing/accountability/findings';
import type { CaseState } from '@lianban/partner-standing/accountability/states';
import { cursorOf, readTimeCursor } from '../read/list.ts';
import type { Tx } from '../tenant-transaction.ts';
import type { ConductPage } from './read-conduct.ts';
import { ownSide } from './read-refunds.ts';
import { standingById } from './read-story.ts';

/** Cases by id, in their order; null for what the caller may not see. */
export const casesById = (tx: Tx, ids: readonly Uuid[]): Promise<(AccountabilityCase | null)[]> => standingById(tx, 'case', ids);

/** Matters that reached the public, by id. */
export const publicityById = (tx: Tx, ids: readonly Uuid[]): Promise<(EnteredPublicity | null)[]> => standingById(tx, 'publicity', ids);

export interface CaseQuestion {
  /** Null: every member's that the caller may see. */
  readonly memberTenantId: Uuid | null;
  readonly states: readonly CaseState[] | null;
  readonly first: number;
  readonly after: string | null;
}

/** A page of cases, what happened to latest first. */
export async function casePage(
  tx: Tx,
  { memberTenantId, states, first, after: cursor }: CaseQuestion,
): Promise<ConductPage<AccountabilityCase>> {
  const after = readTimeCursor(cursor);
  const rows = await tx.query<{ id: Uuid; at: IsoInstant }>(
    `select a.id, a.last_event_at as at from lianban.accountability_case a where a.programme_id = $1 and ${ownSide(tx, 'a')} and ($3::uuid is null or a.partner_tenant_id = $3)
    and ($4::text[] is null or a.state = any($4)) and ($5::timestamptz is null or (a.last_event_at, a.id) < ($5, $6::uuid))
    order by a.last_event_at desc, a.id desc limit ${first + 1}`,
    [tx.who.programmeId, tx.who.tenantId, memberTenantId, states, after?.at ?? null, after?.id ?? null],
    null,
  );
  const kept = rows.slice(0, first);
  const found = await casesById(
    tx,
    kept.map(({ id }) => id),
  );
  const items = found.flatMap((item, index) => (item === null ? [] : [{ cursor: cursorOf(kept[index]!.at, item.id), item }]));
  return { items, hasNextPage: rows.length > first, hasPreviousPage: after !== null };
}

/** The cases whose criticism costs awards of a season, of the caller's own side (ACC-03). */
export async function casesOfSeason(tx: Tx, seasonId: string): Promise<AccountabilityCase[]> {
  const rows = await tx.query<{ id: Uuid }>(
    `select a.id from lianban.accountability_case a where a.programme_id = $1 and ${ownSide(tx, 'a')} and a.season_id = $3 order by a.id`,
    [tx.who.programmeId, tx.who.tenantId, seasonId],
  );
  const found = await casesById(
    tx,
    rows.map(({ id }) => id),
  );
  return found.filter((one) => one !== null);
}
