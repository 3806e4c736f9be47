import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { DecidedBy } from './change-notice/event.ts';
import { decidedBy, isDue, takesEffectAt, type Notice } from './change-notice/notice.ts';
import type { Card, Change, FieldKey, FieldValue } from './registration.ts';

/** One field's value from an instant on, up to but not including another (REG-04). */
export interface Period {
  readonly field: FieldKey;
  /** null: nothing is registered any more, as of a service that is not offered. */
  readonly value: FieldValue;
  readonly from: IsoInstant;
  /** Exclusive; null: until something else takes effect. */
  readonly to: IsoInstant | null;
  readonly noticeId: Uuid;
  /** When the partner said so: of two changes that take effect in the same instant the later word holds. */
  readonly submittedAt: IsoInstant;
  readonly decidedBy: DecidedBy;
}

/** What of a notice the registry takes over. */
export interface EffectiveChange {
  readonly noticeId: Uuid;
  readonly submittedAt: IsoInstant;
  readonly decidedBy: DecidedBy;
  readonly changes: readonly Change[];
}

/** What a submitted notice brings into the registry. @throws Error for a notice that was never submitted */
export function effectiveChange(notice: Notice): EffectiveChange {
  if (notice.submitted === null) throw new Error(`notice ${notice.id} was not submitted`);
  const { id: noticeId, changes, submitted } = notice;
  return { noticeId, submittedAt: submitted.at, decidedBy: notice.decidedBy ?? decidedBy(notice), changes };
}

/**
 * The registry with a notice's changes from `at` on (REG-04). Each value holds until the next one of its field, so that
 * periods neither overlap nor leave a gap, notices may come in any order, and one that comes twice changes nothing.
 * Periods are sorted by field and time.
 */
export function applyNotice(periods: readonly Period[], notice: EffectiveChange, at: IsoInstant): Period[] {
  const { noticeId, submittedAt, decidedBy } = notice;
  const added = notice.changes.map(({ field, value }): Period => ({ field, value, from: at, to: null, noticeId, submittedAt, decidedBy }));
  const touched = new Set(added.map(({ field }) => field));
  const untouched = periods.filter(({ field }) => !touched.has(field));
  const rest = [...touched].flatMap((field) => chained([...periods, ...added].filter((period) => period.field === field)));
  return [...untouched, ...rest].sort(byFieldAndTime);
}

/** The periods in force at an instant, one a field at most. Total: before the first registration there are none. */
export function asOf(periods: readonly Period[], instant: IsoInstant): Period[] {
  return periods.filter(({ from, to }) => from <= instant && (to === null || instant < to));
}

/** The card in force at an instant (REG-04). */
export function cardAsOf(periods: readonly Period[], instant: IsoInstant): Card {
  // Each period holds the value of its own field; the compiler cannot follow that through the entries.
  return Object.fromEntries(asOf(periods, instant).map(({ field, value }) => [field, value])) as Card;
}

/**
 * The registry as it is in truth at `now`: with the notices whose instant has come although the worker has not written
 * them yet. Readers that use it never see an outage.
 */
export function withDueNotices(periods: readonly Period[], openNotices: readonly Notice[], now: IsoInstant): Period[] {
  return openNotices
    .filter((notice) => isDue(notice, now))
    .reduce<Period[]>((all, notice) => applyNotice(all, effectiveChange(notice), takesEffectAt(notice) ?? now), [...periods]);
}

/** What breaks the promise of no gap and no overlap, as text; empty for every registry that `applyNotice` made. */
export function faultsOf(periods: readonly Period[]): string[] {
  const sorted = [...periods].sort(byFieldAndTime);
  return sorted.flatMap((period, index) => {
    const { field, from, to } = period;
    const next = sorted[index + 1];
    const last = next?.field !== field;
    const faults = to !== null && to <= from ? [`${field}: a period from ${from} is empty`] : [];
    if (last && to !== null) faults.push(`${field}: a gap after ${to}`);
    if (!last && to === null) faults.push(`${field}: an overlap at ${next?.from}`);
    if (!last && to !== null && next !== undefined && next.from !== to)
      faults.push(`${field}: ${next.from < to ? 'an overlap' : 'a gap'} at ${to}`);
    return faults;
  });
}

/** Ends each period where the next begins; of those that begin together the last word stays. */
function chained(periods: readonly Period[]): Period[] {
  const latest = new Map<IsoInstant, Period>();
  for (const period of [...periods].sort(byWord)) latest.set(period.from, period);
  const sorted = [...latest.values()].sort(byFieldAndTime);
  return sorted.map((period, index) => ({ ...period, to: sorted[index + 1]?.from ?? null }));
}

function byWord(one: Period, other: Period): number {
  return compare(one.submittedAt, other.submittedAt) || compare(one.noticeId, other.noticeId);
}

function byFieldAndTime(one: Period, other: Period): number {
  return compare(one.field, other.field) || compare(one.from, other.from);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
