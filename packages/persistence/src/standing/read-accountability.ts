import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { AccountabilityCase } from '@lianban/partner-standing/accountability/case';
import type { EnteredPublicity } from '@lianban/partner-standing/accountability/findings';
import type { RepeatFinding } from '@lianban/partner-standing/accountability/facts';
import type { Clause } from '@lianban/partner-standing/accountability/occurrences';
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
  readonly clause: Clause | null;
  readonly first: number;
  readonly after: string | null;
}

/** A page of cases, what happened to latest first. */
export async function casePage(
  tx: Tx,
  { memberTenantId, states, clause, first, after: cursor }: CaseQuestion,
): Promise<ConductPage<AccountabilityCase>> {
  const after = readTimeCursor(cursor);
  const rows = await tx.query<{ id: Uuid; at: IsoInstant }>(
    `select a.id, a.last_event_at as at from lianban.accountability_case a where a.programme_id = $1 and ${ownSide(tx, 'a')} and ($3::uuid is null or a.partner_tenant_id = $3)
    and ($4::text[] is null or a.state = any($4)) and ($5::int is null or a.clause = $5)
    and ($6::timestamptz is null or (a.last_event_at, a.id) < ($6, $7::uuid))
    order by a.last_event_at desc, a.id desc limit ${first + 1}`,
    [tx.who.programmeId, tx.who.tenantId, memberTenantId, states, clause, after?.at ?? null, after?.id ?? null],
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

/** Of seasons by id, those whose awards a criticism costs, of the caller's own side (ACC-03). */
export async function criticisedSeasons(tx: Tx, seasonIds: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select distinct a.season_id as id from lianban.accountability_case a where a.programme_id = $1 and ${ownSide(tx, 'a')} and a.season_id = any($3)`,
    [tx.who.programmeId, tx.who.tenantId, seasonIds],
  );
  return rows.map(({ id }) => id);
}

/** One way in which a customer came again, at a member that holds or held the complaint, and what was found of it last. */
export interface CameAgain {
  readonly complaintId: Uuid;
  readonly memberTenantId: Uuid;
  /** Null: the complaint itself is a repeat (CMP-03). */
  readonly callBackId: Uuid | null;
  readonly at: IsoInstant;
  readonly finding: (RepeatFinding & { readonly id: Uuid; readonly at: IsoInstant }) | null;
}

/** What of complaints accountability looks at (ACC-01(2), (4)): how the customer came again, and what reached the public. */
export interface LookedAt {
  readonly members: readonly Uuid[];
  readonly cameAgain: readonly CameAgain[];
  readonly publicityIds: readonly Uuid[];
}

/** For complaints by id, in their order; four statements whatever their number. */
export async function lookedAtOf(tx: Tx, complaintIds: readonly Uuid[]): Promise<LookedAt[]> {
  const values = [tx.who.programmeId, complaintIds];
  // Both tables are kept by member: whose they can be is known from the orders.
  const ofHolders = 'in (select o.holder_tenant_id from lianban.work_order o where o.programme_id = $1 and o.complaint_id = any($2))';
  const [holders, again, findings, publicity] = await Promise.all([
    tx.query<{ complaintId: Uuid; memberTenantId: Uuid }>(
      `select distinct o.complaint_id as "complaintId", o.holder_tenant_id as "memberTenantId" from lianban.work_order o
      join lianban.tenant t on t.programme_id = o.programme_id and t.id = o.holder_tenant_id and t.kind = 'member'
      where o.programme_id = $1 and o.complaint_id = any($2) order by 1, 2`,
      values,
    ),
    tx.query<Pick<CameAgain, 'complaintId' | 'callBackId' | 'at'>>(
      `select c.id as "complaintId", null as "callBackId", c.accepted_at as at from lianban.complaint c
      where c.programme_id = $1 and c.id = any($2) and c.repeat_of is not null
      union all
      select e.complaint_id, e.payload->>'callBackId', e.at from lianban.complaint_event e
      where e.programme_id = $1 and e.complaint_id = any($2) and e.type = 'call_back_recorded' and e.payload->>'outcome' = 'not_satisfied' order by 3`,
      values,
    ),
    tx.query<RepeatFinding & { id: Uuid; at: IsoInstant; complaintId: Uuid; memberTenantId: Uuid; aboutId: Uuid }>(
      `select f.id, f.complaint_id as "complaintId", f.partner_tenant_id as "memberTenantId", f.about_id as "aboutId", f.cause, f.justified, f.last_event_at as at
      from lianban.repeat_finding f where f.programme_id = $1 and f.partner_tenant_id ${ofHolders} and f.complaint_id = any($2)`,
      values,
    ),
    tx.query<{ id: Uuid; complaintId: Uuid }>(
      `select p.id, p.complaint_id as "complaintId" from lianban.publicity p where p.programme_id = $1 and p.partner_tenant_id ${ofHolders} and p.complaint_id = any($2)
      order by p.appeared_at, p.id`,
      values,
    ),
  ]);
  return complaintIds.map((id): LookedAt => {
    const members = holders.filter(({ complaintId }) => complaintId === id).map(({ memberTenantId }) => memberTenantId);
    const ways = again.filter(({ complaintId }) => complaintId === id);
    return {
      members,
      cameAgain: ways.flatMap((way) =>
        members.map((memberTenantId): CameAgain => {
          const found = findings.find((each) => each.memberTenantId === memberTenantId && each.aboutId === (way.callBackId ?? id));
          return { ...way, memberTenantId, finding: found ?? null };
        }),
      ),
      publicityIds: publicity.filter(({ complaintId }) => complaintId === id).map((each) => each.id),
    };
  });
}
