import type { IsoInstant } from '@lianban/complaint/vocabulary';
import type { WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { Temporal } from 'temporal-polyfill';
import { dayBegins } from '../change-notice/earliest.ts';
import { sameValue } from '../differences.ts';
import type { ReportEvent } from './event.ts';
import { foldReport } from './fold.ts';
import { receiverAt, type Receiver } from './receiver.ts';
import type { ContactReport } from './report.ts';

/** Who receives a member's complaints from an instant on, up to but not including another (REG-08). `to` null: until something is reported. */
export type Duty = Pick<Extract<Receiver, { kind: 'person' }>, 'role' | 'person' | 'reason'> & {
  readonly from: IsoInstant;
  readonly to: IsoInstant | null;
};

/**
 * Who received and will receive, from the first report on, without gap or overlap: the past as it was reported by then, the
 * future as it is reported now. At every instant it names whom `receiverAt` names by the report as of then.
 */
export function dutiesOf(events: readonly ReportEvent[], calendar: WorkingCalendar): Duty[] {
  let report: ContactReport | null = null;
  let duties: Duty[] = [];
  for (const event of events) {
    report = foldReport(report, event);
    const { at } = event;
    const past = duties.filter(({ from }) => from < at).map((duty) => (duty.to === null || duty.to > at ? { ...duty, to: at } : duty));
    duties = joined([...past, ...dutiesFrom(report, at, calendar)]);
  }
  return duties;
}

/** Who receives from an instant on, by what is reported. */
function dutiesFrom(report: ContactReport, instant: IsoInstant, calendar: WorkingCalendar): Duty[] {
  const days = report.absences.filter(({ endedAt }) => endedAt === null).flatMap(({ fromDay, toDay }) => [fromDay, dayAfter(toDay)]);
  const changes = days.map((day) => dayBegins(day, calendar)).filter((at) => at !== null && at > instant) as IsoInstant[];
  const instants = [instant, ...new Set(changes.sort())];
  return instants.flatMap((from, place) => {
    const receiver = receiverAt(report, from, calendar);
    if (receiver.kind === 'seats') return [];
    const { role, person, reason } = receiver;
    return [{ role, person, reason, from, to: instants[place + 1] ?? null }];
  });
}

const dayAfter = (day: string): string => Temporal.PlainDate.from(day).add({ days: 1 }).toString();

/** Two that follow each other and say the same are one. */
function joined(duties: readonly Duty[]): Duty[] {
  return duties.reduce<Duty[]>((all, duty) => {
    const last = all.at(-1);
    const same = last?.to === duty.from && last.role === duty.role && last.reason === duty.reason && sameValue(last.person, duty.person);
    return same ? [...all.slice(0, -1), { ...last, to: duty.to }] : [...all, duty];
  }, []);
}
