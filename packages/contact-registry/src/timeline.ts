import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { DecidedBy } from './change-notice/event.ts';
import { isOpenNotice, waitsFor, type Notice, type Waiting } from './change-notice/notice.ts';
import { applyNotice, cardAsOf, effectiveChange, type Period } from './effective-dating.ts';
import { PLAIN_FIELDS, type FieldKey, type FieldValue } from './registration.ts';

/** A change to come: shown beside the value in force, and as a warning on open work orders (REG-04). */
export interface UpcomingChange {
  readonly field: FieldKey;
  readonly from: FieldValue;
  readonly to: FieldValue;
  /** When; null: not before what it waits for is done. */
  readonly at: IsoInstant | null;
  readonly noticeId: Uuid;
  readonly waitsFor: readonly Waiting[];
}

/** One stretch of a timeline's row, clipped to the picture. */
export interface TimelineStretch {
  readonly from: IsoInstant;
  readonly to: IsoInstant;
  readonly value: FieldValue;
  readonly noticeId: Uuid;
  readonly decidedBy: DecidedBy;
  readonly when: 'past' | 'now' | 'upcoming';
}

/** One field's row of a timeline's picture. */
export interface TimelineRow {
  readonly field: FieldKey;
  readonly stretches: readonly TimelineStretch[];
}

/** What open notices will change after `now`, soonest first, undecided ones last. */
export function upcomingChanges(periods: readonly Period[], openNotices: readonly Notice[], now: IsoInstant): UpcomingChange[] {
  return openNotices
    .filter(isOpenNotice)
    .flatMap((notice) => {
      const waiting = waitsFor(notice);
      const at = waiting.length > 0 ? null : notice.plannedAt;
      const card = cardAsOf(periods, notice.plannedAt ?? now);
      return notice.changes.map(({ field, value }) => ({
        field,
        from: card[field] ?? null,
        to: value,
        at,
        noticeId: notice.id,
        waitsFor: waiting,
      }));
    })
    .sort((one, other) => (order(one) < order(other) ? -1 : 1));
}

/**
 * The rows of a picture of a partner's registry from `from` to `to`: what was, what is at `now`, and what open notices
 * that wait for nobody will bring.
 */
export function timeline(
  periods: readonly Period[],
  openNotices: readonly Notice[],
  { from, to, now }: { readonly from: IsoInstant; readonly to: IsoInstant; readonly now: IsoInstant },
): TimelineRow[] {
  const rows = Map.groupBy(withPlannedNotices(periods, openNotices, now), ({ field }) => field);
  return [...rows]
    .map(([field, ofField]) => ({ field, stretches: ofField.flatMap((period) => stretchOf(period, from, to, now)) }))
    .filter(({ stretches }) => stretches.length > 0)
    .sort((one, other) => place(one.field) - place(other.field));
}

/** The registry as it will be by all that is known at `now`: with the open notices that wait for nobody (REG-04: any future day). */
export function withPlannedNotices(periods: readonly Period[], openNotices: readonly Notice[], now: IsoInstant): Period[] {
  return openNotices
    .filter((notice) => isOpenNotice(notice) && waitsFor(notice).length === 0)
    .reduce<Period[]>((all, notice) => applyNotice(all, effectiveChange(notice), notice.plannedAt ?? now), [...periods]);
}

function stretchOf(
  { value, noticeId, decidedBy, ...period }: Period,
  from: IsoInstant,
  to: IsoInstant,
  now: IsoInstant,
): TimelineStretch[] {
  const begins = period.from > from ? period.from : from;
  const ends = period.to !== null && period.to < to ? period.to : to;
  if (begins >= ends) return [];
  const when = period.from > now ? 'upcoming' : period.to !== null && period.to <= now ? 'past' : 'now';
  return [{ from: begins, to: ends, value, noticeId, decidedBy, when }];
}

function order({ at, field, noticeId }: UpcomingChange): string {
  return `${at ?? '~'} ${field} ${noticeId}`;
}

/** Fields of services come after the others, in the registry's own order. */
function place(field: FieldKey): number {
  const index = (PLAIN_FIELDS as readonly FieldKey[]).indexOf(field);
  return index < 0 ? PLAIN_FIELDS.length : index;
}
