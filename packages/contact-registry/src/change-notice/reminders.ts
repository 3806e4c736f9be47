import { fromTemporal, hoursAfter, toTemporal } from '@lianban/complaint/instant';
import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { localDay, type WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { Temporal } from 'temporal-polyfill';
import type { RegistrySettings } from '../registry-settings.ts';
import { isOpenNotice, waitsFor, type Notice } from './notice.ts';

/** What a department owes to an open notice. */
export type Owed = 'acknowledgement' | 'approval' | 'exception' | 'confirmation';

/** An instant at which a department that has not acted by then is reminded. */
export interface Reminder {
  readonly at: IsoInstant;
  readonly to: 'group_customer_department' | 'service_centre';
  readonly owed: Owed;
}

/**
 * When those who owe a step to the notice are reminded, in order: mornings of working days after it reached them and
 * before it takes effect; hours after an emergency (REG-05). Nothing is owed to what is effective on notice. Reminders
 * end with the planned instant, but go on where the notice cannot take effect without the step.
 */
export function remindersOf(notice: Notice, calendar: WorkingCalendar, settings: RegistrySettings): Reminder[] {
  const owed = owedTo(notice);
  if (owed === null) return [];
  const { since, what } = owed;
  const to = what === 'confirmation' ? 'service_centre' : 'group_customer_department';
  const { at: time, afterWorkingDays, beforeEffectWorkingDays, emergencyAfterHours } = settings.reminders;
  const cannotWait = notice.kind === 'emergency' && what !== 'confirmation';
  const instants = cannotWait
    ? emergencyAfterHours.map((hours) => hoursAfter(since, hours))
    : [
        ...afterWorkingDays.map((days) => morning(calendar, since, days, time)),
        ...(notice.plannedAt === null
          ? []
          : beforeEffectWorkingDays.map((days) => morning(calendar, notice.plannedAt ?? since, -days, time))),
      ];
  const end = waitsFor(notice).length > 0 ? null : notice.plannedAt;
  return [...new Set(instants)]
    .filter((at) => at > since && (end === null || at < end))
    .sort()
    .map((at) => ({ at, to, owed: what }));
}

/** The first reminder after an instant, or null: what a worker keeps as the notice's next look. */
export function nextReminder(notice: Notice, after: IsoInstant, calendar: WorkingCalendar, settings: RegistrySettings): Reminder | null {
  return remindersOf(notice, calendar, settings).find(({ at }) => at > after) ?? null;
}

/** What a department owes to an open notice first, and since when; null: nothing. */
export function owedTo(notice: Notice): { readonly what: Owed; readonly since: IsoInstant } | null {
  const { kind, submitted, acknowledged, informed } = notice;
  if (!isOpenNotice(notice) || submitted === null || kind === 'on_notice') return null;
  if (acknowledged === null) return { what: kind === 'emergency' ? 'approval' : 'acknowledgement', since: submitted.at };
  if (waitsFor(notice).includes('exception')) return { what: 'exception', since: submitted.at };
  return informed === null ? { what: 'confirmation', since: acknowledged.at } : null;
}

/** The local time on the nth working day after the instant's day, or before it where `days` is negative. */
export function morning(calendar: WorkingCalendar, instant: IsoInstant, days: number, time: string): IsoInstant {
  const step = Math.sign(days);
  let date = localDay(calendar, toTemporal(instant));
  for (let left = Math.abs(days); left > 0;) {
    date = date.add({ days: step });
    if (calendar.isWorkingDay(date.toString())) left -= 1;
  }
  const plainTime = Temporal.PlainTime.from(time);
  return fromTemporal(date.toZonedDateTime({ timeZone: calendar.timeZone, plainTime }).toInstant());
}
