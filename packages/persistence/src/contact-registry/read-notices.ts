import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { NoticeEventType } from '@lianban/contact-registry/change-notice/event';
import type { Notice } from '@lianban/contact-registry/change-notice/notice';
import type { Change } from '@lianban/contact-registry/registration';
import { byId } from '../read/columns.ts';
import { cursorOf, readTimeCursor } from '../read/list.ts';
import type { Tx } from '../tenant-transaction.ts';
import { noticeEventOf, noticeLogs, noticesOf, type NoticeLogRow } from './stored-log.ts';
import { inMonth, monthValues, type LocalMonth } from './local-month.ts';

/** One line of a notice's story as the caller may see it (CMP-08). */
export interface NoticeStoryEvent {
  readonly noticeId: Uuid;
  readonly sequence: number;
  readonly type: NoticeEventType;
  readonly at: IsoInstant;
  readonly actorTenantId: Uuid | null;
  readonly personName: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly texts: { readonly reason?: string; readonly exceptionReason?: string };
  /** What was stated with the event; null where it states nothing, or nothing for the caller. */
  readonly changes: readonly Change[] | null;
}

/**
 * Notices by id, in their order; null for what the caller may not see. To the carrier a notice is what was submitted: what was
 * typed into its drafts stays the partner's.
 */
export async function noticesById(tx: Tx, ids: readonly Uuid[]): Promise<(Notice | null)[]> {
  const rows = await tx.query<NoticeLogRow>(noticeLogs('e.programme_id = $1 and e.change_notice_id = any($2)'), [tx.who.programmeId, ids]);
  const notices = noticesOf(rows);
  return ids.map((id) => notices.get(id) ?? null);
}

/** The open notices of partners that the caller may see, by partner. */
export async function openNoticesOf(tx: Tx, partnerTenantIds: readonly Uuid[]): Promise<ReadonlyMap<Uuid, readonly Notice[]>> {
  const rows = await tx.query<NoticeLogRow>(
    noticeLogs(`e.programme_id = $1 and e.change_notice_id in (select n.id from lianban.change_notice n
      where n.programme_id = $1 and n.partner_tenant_id = any($2) and n.open)`),
    [tx.who.programmeId, partnerTenantIds],
  );
  return Map.groupBy(noticesOf(rows).values(), ({ partnerTenantId }) => partnerTenantId);
}

/** The stories of notices, each oldest first, by notice. */
export async function noticeStory(tx: Tx, ids: readonly Uuid[]): Promise<ReadonlyMap<Uuid, readonly NoticeStoryEvent[]>> {
  const [rows, names] = await Promise.all([
    tx.query<NoticeLogRow>(noticeLogs('e.programme_id = $1 and e.change_notice_id = any($2)'), [tx.who.programmeId, ids]),
    tx.query<{ noticeId: Uuid; personId: Uuid; name: string }>(
      'select change_notice_id as "noticeId", person_id as "personId", name from lianban.change_notice_actor where programme_id = $1 and change_notice_id = any($2)',
      [tx.who.programmeId, ids],
    ),
  ]);
  const nameOf = new Map(names.map(({ noticeId, personId, name }) => [`${noticeId} ${personId}`, name]));
  const events = rows.map((row): NoticeStoryEvent => {
    const { type, at, actor, payload, texts = {}, changes = null } = noticeEventOf(row);
    const personName = nameOf.get(`${row.changeNoticeId} ${actor.personId}`) ?? null;
    return {
      noticeId: row.changeNoticeId,
      sequence: row.sequence,
      type,
      at,
      actorTenantId: actor.tenantId,
      personName,
      payload,
      texts,
      changes,
    };
  });
  return Map.groupBy(events, ({ noticeId }) => noticeId);
}

/**
 * What a list of notices shows: `owed` what a department has still to do, by the day it should be done; `open` what may still
 * take effect; `drafts`; `exceptions` that were granted (REG-02); `short_notice` (REG-05); or `all`. Besides `owed`, the latest first.
 */
export type NoticeView = 'owed' | 'open' | 'drafts' | 'exceptions' | 'short_notice' | 'all';

export interface NoticeQuestion {
  readonly view: NoticeView;
  /** Only what these departments owe; null: whichever. */
  readonly owed?: readonly string[] | null;
  /** Only this partner's; null: every partner the caller may see. */
  readonly partnerTenantId: Uuid | null;
  /** Only what was submitted in it; null: whenever. */
  readonly submittedIn?: LocalMonth | null;
  readonly first: number;
  readonly after: string | null;
}

export interface ChangeNoticePage {
  readonly items: readonly { readonly cursor: string; readonly item: Notice }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

const VIEWS: Readonly<Record<NoticeView, string>> = {
  owed: 'n.owed is not null',
  open: 'n.open',
  drafts: "n.state = 'drafted'",
  exceptions: 'n.exception_granted_at is not null',
  short_notice: 'n.short_notice',
  all: 'true',
};

/** A page of change notices by key: one index range of the caller's own side. */
export async function noticePage(tx: Tx, question: NoticeQuestion): Promise<ChangeNoticePage> {
  const { view, partnerTenantId, first, owed = null } = question;
  const after = readTimeCursor(question.after);
  const [sort, beyond, order] = view === 'owed' ? ['n.decide_by', '>', 'asc'] : ['n.last_event_at', '<', 'desc'];
  // Each side has an index of its own: the policy's OR would be answered by neither.
  const side = tx.who.tenantKind === 'carrier' ? 'n.carrier_tenant_id = $2 and n.submitted_at is not null' : 'n.partner_tenant_id = $2';
  const rows = await tx.query<{ id: Uuid; at: IsoInstant }>(
    `select n.id, ${sort} as at from lianban.change_notice n where n.programme_id = $1 and ${side} and ${VIEWS[view]}
    and ($3::uuid is null or n.partner_tenant_id = $3) and ($4::text[] is null or n.owed = any($4))
    and ($5::timestamptz is null or (${sort}, n.id) ${beyond} ($5, $6::uuid)) and ${inMonth('n.submitted_at', '$7', '$8')} order by ${sort} ${order}, n.id ${order} limit ${first + 1}`,
    [
      tx.who.programmeId,
      tx.who.tenantId,
      partnerTenantId,
      owed,
      after?.at ?? null,
      after?.id ?? null,
      ...monthValues(question.submittedIn),
    ],
  );
  const kept = rows.slice(0, first);
  const notices = await noticesById(
    tx,
    kept.map(({ id }) => id),
  );
  const items = byId(
    kept.map(({ id }) => id),
    notices.filter((notice) => notice !== null),
    ({ id }) => id,
  ).flatMap((item, index) => (item === null ? [] : [{ cursor: cursorOf(kept[index]!.at, item.id), item }]));
  return { items, hasNextPage: rows.length > first, hasPreviousPage: after !== null };
}

/** How many notices each department has still to act on, for the carrier's pages. */
export async function owedCounts(tx: Tx): Promise<Readonly<Record<string, number>>> {
  const rows = await tx.query<{ owed: string; count: number }>(
    `select owed, count(*)::int as count from lianban.change_notice n where n.programme_id = $1 and n.carrier_tenant_id = $2 and n.owed is not null group by owed`,
    [tx.who.programmeId, tx.who.tenantId],
  );
  return Object.fromEntries(rows.map(({ owed, count }) => [owed, count]));
}
