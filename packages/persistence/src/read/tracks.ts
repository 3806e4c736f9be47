import type { MemberTrack } from '@lianban/complaint/state';
import type { TrackUnit } from '@lianban/complaint/two-track/tracks';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { Temporal } from 'temporal-polyfill';
import { storableText } from '../storable.ts';
import type { Tx } from '../tenant-transaction.ts';
import { among, byComplaint, columnsOf } from './columns.ts';

/** A member's own track of a complaint (TRK-01). */
export type TrackRecord = MemberTrack & {
  readonly complaintId: Uuid;
  readonly waits1: TrackUnit | null;
  readonly waits2: TrackUnit | null;
};

const select = (): string => `select ${columnsOf('ComplaintTrack', 't', ['programmeId'])} from lianban.complaint_track t`;

/** Tracks of complaints as far as the caller has any: its organisation's own. */
export async function tracksOf(tx: Tx, complaintIds: readonly Uuid[]): Promise<TrackRecord[][]> {
  const asked = among('t.complaint_id', 2, complaintIds);
  const rows = await tx.query<TrackRecord>(`${select()} where t.programme_id = $1 and ${asked.sql} order by t.complaint_id`, [
    tx.who.programmeId,
    asked.value,
  ]);
  return byComplaint(complaintIds, rows);
}

/** Which of a member's tracks are asked for: what waits (for one unit or anybody), or what is filed away (in a year, under a number). */
export type TrackQuestion =
  | { readonly kind: 'waiting'; readonly unit: TrackUnit | null }
  | { readonly kind: 'archived'; readonly from: IsoInstant | null; readonly to: IsoInstant | null; readonly number: string | null };

/** Where a page goes on: the instant its last row is sorted by, and the row's complaint. */
export interface TrackPlace {
  readonly at: IsoInstant;
  readonly complaintId: Uuid;
}

/** A page of the caller's organisation's tracks: what waits, oldest first; what is filed away, latest first. */
export async function trackPage(
  tx: Tx,
  question: TrackQuestion,
  { first, after }: { readonly first: number; readonly after: TrackPlace | null },
): Promise<TrackRecord[]> {
  const { tenantId } = tx.who;
  if (question.kind === 'waiting')
    return tx.query<TrackRecord>(
      `${select()} where t.tenant_id = $1 and t.waits1 is not null and ($2::text is null or t.waits1 = $2 or t.waits2 = $2)
      and ($3::timestamptz is null or (t.begun_at, t.complaint_id) > ($3, $4)) order by t.begun_at, t.complaint_id limit $5`,
      [tenantId, question.unit, after?.at ?? null, after?.complaintId ?? null, first],
    );
  const { from, to, number } = question;
  return tx.query<TrackRecord>(
    `${select()} where t.tenant_id = $1 and t.archived_at is not null and ($2::timestamptz is null or t.archived_at >= $2)
    and ($3::timestamptz is null or t.archived_at < $3) and ($4::text is null or t.archive_number = $4)
    and ($5::timestamptz is null or (t.archived_at, t.complaint_id) < ($5, $6)) order by t.archived_at desc, t.complaint_id desc limit $7`,
    [tenantId, from, to, number === null ? null : storableText(number), after?.at ?? null, after?.complaintId ?? null, first],
  );
}

/** The first instant of a calendar year in a zone. */
export function startOfYear(year: number, timeZone: string): IsoInstant {
  return new Date(Temporal.PlainDate.from({ year, month: 1, day: 1 }).toZonedDateTime(timeZone).epochMilliseconds).toISOString();
}
