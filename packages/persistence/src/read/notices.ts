import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Database } from '../database.ts';
import { writeAs, type Reader, type Tx } from '../tenant-transaction.ts';
import { listRowsOf } from './complaints.ts';
import { cursorOf, readTimeCursor } from './list.ts';

/** A message to the caller: to all of the organisation, to one of the caller's roles, or to the caller alone (CLK-21). */
export interface NoticeRecord {
  readonly id: Uuid;
  readonly kind: string;
  /** What it is about: a complaint, a change notice of a partner, or a log of a partner's standing of this kind. */
  readonly complaintId: Uuid | null;
  readonly changeNoticeId: Uuid | null;
  readonly standingId: Uuid | null;
  readonly standingSubject: string | null;
  /** Whose registration or standing. */
  readonly partnerTenantId: Uuid | null;
  readonly workOrderId: Uuid | null;
  readonly values: Readonly<Record<string, string>>;
  readonly at: IsoInstant;
  readonly readAt: IsoInstant | null;
}

export interface NoticePage {
  readonly items: readonly { readonly cursor: string; readonly item: NoticeRecord }[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly unread: number;
}

const MOST_UNREAD = 99;
/** An early warning names no partner and is to those who may not open the alert (RTE-04); an issued bulletin's log is its association's, the bulletin is every member's (ASC-03), and a handed-in summary's its member's (ASC-02); all else of a standing is to those who may open it. */
const forCaller = (tx: Tx, n = 'n'): string => `${n}.tenant_id = $1 and (${n}.roles is null or ${n}.roles && $2::text[])
  and (${n}.complaint_id is null or exists (select 1 from ${listRowsOf(tx)} p where p.tenant_id = ${n}.tenant_id and p.complaint_id = ${n}.complaint_id))
  and (${n}.standing_id is null or ${n}.partner_tenant_id is null or exists (select 1 from lianban.standing_log log where log.programme_id = ${n}.programme_id and log.id = ${n}.standing_id)
    or (${n}.standing_subject = 'bulletin' and exists (select 1 from lianban.bulletin b where b.programme_id = ${n}.programme_id and b.id = ${n}.standing_id))
    or (${n}.standing_subject = 'summary' and exists (select 1 from lianban.summary s where s.programme_id = ${n}.programme_id and s.id = ${n}.standing_id)))`;
const READ = 'left join lianban.notice_read r on r.tenant_id = n.tenant_id and r.person_id = $3 and r.notice_id = n.id';
const whoIs = ({ who }: Tx): unknown[] => [who.tenantId, who.roles, who.personId];

/** The caller's messages, newest first, with how many are unread (counted up to 99). */
export async function noticesFor(
  tx: Tx,
  asked: { readonly first: number; readonly after: string | null; readonly unreadOnly: boolean },
): Promise<NoticePage> {
  const after = readTimeCursor(asked.after);
  const values = [...whoIs(tx), after?.at ?? null, after?.id ?? null];
  const [rows, unread] = await Promise.all([
    tx.query<NoticeRecord>(
      `select n.id, n.kind, n.complaint_id as "complaintId", n.change_notice_id as "changeNoticeId", n.standing_id as "standingId",
        n.standing_subject as "standingSubject", n.partner_tenant_id as "partnerTenantId", n.work_order_id as "workOrderId", n.values, n.at, r.read_at as "readAt" from lianban.notice n ${READ}
      where ${forCaller(tx)} and ($4::timestamptz is null or (n.at, n.id) < ($4, $5::uuid)) ${asked.unreadOnly ? 'and r.notice_id is null' : ''}
      order by n.at desc, n.id desc limit ${asked.first + 1}`,
      values,
    ),
    unreadNotices(tx),
  ]);
  const items = rows.slice(0, asked.first).map((item) => ({ cursor: cursorOf(item.at, item.id), item }));
  return { items, hasNextPage: rows.length > asked.first, hasPreviousPage: after !== null, unread };
}

/** How many messages the caller has not read, counted up to 99. */
export async function unreadNotices(tx: Tx): Promise<number> {
  const rows = await tx.query<{ count: number }>(
    `select count(*)::int as count from (select 1 from lianban.notice n ${READ} where ${forCaller(tx)} and r.notice_id is null limit ${MOST_UNREAD}) as capped`,
    whoIs(tx),
  );
  return rows[0]?.count ?? 0;
}

/** Marks messages as read by the caller: those named, and all up to and with one that is the caller's to read. */
export async function readNotices(
  database: Database,
  who: Reader,
  which: { readonly ids: readonly Uuid[]; readonly upToId: Uuid | null },
  at: IsoInstant,
): Promise<void> {
  await writeAs(database, who, async (tx) => {
    await tx.query(
      `insert into lianban.notice_read (tenant_id, person_id, notice_id, read_at) select n.tenant_id, $3, n.id, $6 from lianban.notice n ${READ}
      where ${forCaller(tx)} and r.notice_id is null and (n.id = any($4)
        or (n.at, n.id) <= (select l.at, l.id from lianban.notice l where ${forCaller(tx, 'l')} and l.id = $5))
      on conflict do nothing`,
      [...whoIs(tx), which.ids, which.upToId, at],
    );
  });
}
