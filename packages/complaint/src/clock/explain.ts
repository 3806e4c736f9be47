import type { WorkingCalendar, DayInfo } from '@lianban/working-calendar/working-calendar';
import { dueAfterWorkingDays, workingDayEndsBetween } from '@lianban/working-calendar/working-days';
import { dueAfterWorkingHours } from '@lianban/working-calendar/working-hours';
import { fromTemporal, milliseconds, toTemporal } from '../instant.ts';
import type { ClockLimit, ProgrammeSettings } from '../settings.ts';
import type { Clock } from '../state.ts';
import type { IsoInstant } from '../vocabulary.ts';
import { dueAfter, dueMovedBy, type DueContext } from './due.ts';

/** Each code is a sentence of the portal; its values are named beside it. */
export type ClockStepCode =
  /** `rule`, `part`: the clock started at `at`. */
  | 'started'
  /** CLK-18: the answer is due when it was promised. */
  | 'promised'
  /** `hours`: so many hours round the clock, ending at `at`. */
  | 'hours_added'
  /** `day`, `name`, `source`: the day of the start event, which CAL-02 does not count. */
  | 'start_day_not_counted'
  /** `day`, `nth`, `of`, `name`, `source`: a whole working day. */
  | 'day_counted'
  /** `from`, `to`, `days`, `name`, `source`: days that do not count. */
  | 'days_off'
  /** CAL-03: started outside working hours, counting begins at `at`. */
  | 'begins_at_opening'
  /** `day`, `from`, `to`: instants between which working hours counted. */
  | 'hours_counted'
  /** `year`: the official calendar is not known, its days were computed from weekends (CAL-01). */
  | 'provisional_year'
  /** What the count gave before any pause. */
  | 'due_before_pauses'
  /** `reason`. */
  | 'paused'
  /** `ms`: the pause of 24×7 time moved the due instant by its length. */
  | 'resumed_after_time'
  /** `days`: it moved by the ends of working days inside the pause (design.md 8); may be 0. */
  | 'resumed_after_days'
  /** The working hours left at the pause were counted on from `at`. */
  | 'resumed_with_hours_left'
  /** `version`: the calendar or the settings have changed since; the clock keeps what it was started or recomputed under. */
  | 'counted_under_earlier_settings'
  | 'due'
  /** `percent`. */
  | 'warns'
  | 'met'
  /** CMP-10: stopped by a promise of a next answer given in time. */
  | 'extended'
  | 'breached'
  /** `ms`: answered, but so late (CLK-20). */
  | 'answered_late'
  | 'void';

/** One step of how a due instant came about, to be read out in order. */
export interface ClockStep {
  readonly code: ClockStepCode;
  /** The instant the step is about, or null for a step about whole days. */
  readonly at: IsoInstant | null;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Why a clock is due when it is: its start, everything that was counted, each pause and how far it moved the end, the
 * warnings, and what became of it (interface.md 'Why').
 *
 * @param calendar the programme's calendar of today; where it has changed since, a step says so
 */
export function explainClock(clock: Clock, calendar: WorkingCalendar, settings: ProgrammeSettings): ClockStep[] {
  const context: DueContext = { calendar, settings };
  if (clock.limit === null) {
    return [step('promised', clock.startedAt, { rule: clock.rule }), ...pausesOf(clock, null, context).steps, ...endOf(clock)];
  }
  const { dueAt } = dueAfter(clock.limit, clock.startedAt, context);
  const { steps: pauses, due: counted } = pausesOf(clock, dueAt, context);
  return [
    step('started', clock.startedAt, { rule: clock.rule, part: clock.part }),
    ...countOf(clock.limit, clock.startedAt, context),
    ...clock.provisionalYears.map((year) => step('provisional_year', null, { year: String(year) })),
    ...(pauses.length === 0 ? [] : [step('due_before_pauses', dueAt), ...pauses]),
    ...(counted === clock.dueAt ? [] : [step('counted_under_earlier_settings', null, { version: String(clock.settingsVersion) })]),
    ...endOf(clock),
  ];
}

function countOf(limit: ClockLimit, startedAt: IsoInstant, { calendar, settings }: DueContext): ClockStep[] {
  const start = toTemporal(startedAt);
  if (limit.calendar === 'elapsed') {
    return [step('hours_added', dueAfter(limit, startedAt, { calendar, settings }).dueAt, { hours: String(limit.hours) })];
  }
  if (limit.calendar === 'working_days') {
    const { startDay, counted } = dueAfterWorkingDays(calendar, start, limit.days);
    const steps = withDaysOffTogether(counted, (day) => [
      step('day_counted', null, { nth: String(day.nth), of: String(limit.days), ...named(day) }),
    ]);
    return [step('start_day_not_counted', null, named(startDay)), ...steps];
  }
  const { begins, counted } = dueAfterWorkingHours(calendar, settings.workingHours, start, limit.hours);
  const steps = withDaysOffTogether(counted, ({ day, spans }) =>
    spans.map(({ from, to }) => step('hours_counted', null, { day, from: fromTemporal(from), to: fromTemporal(to) })),
  );
  return begins.equals(start) ? steps : [step('begins_at_opening', fromTemporal(begins)), ...steps];
}

/** Days off in a row for the same reason are one step: nobody wants to hear 'National Day' seven times. */
function withDaysOffTogether<D extends DayInfo>(days: readonly D[], counted: (day: D) => ClockStep[]): ClockStep[] {
  const steps: ClockStep[] = [];
  let stretch: D[] = [];
  const close = () => {
    const [first] = stretch;
    if (first !== undefined) {
      const { name, source } = named(first);
      steps.push(
        step('days_off', null, { from: first.day, to: (stretch.at(-1) ?? first).day, days: String(stretch.length), name, source }),
      );
    }
    stretch = [];
  };
  for (const day of days) {
    const [first] = stretch;
    if (day.working || (first !== undefined && (first.name !== day.name || first.source !== day.source))) close();
    if (day.working) steps.push(...counted(day));
    else stretch.push(day);
  }
  close();
  return steps;
}

/** The pauses, and the due instant they lead to when they begin from `firstDue`. */
function pausesOf(clock: Clock, firstDue: IsoInstant | null, context: DueContext): { steps: ClockStep[]; due: IsoInstant | null } {
  let due = firstDue;
  const steps = clock.pauses.flatMap(({ from, to, reason }) => {
    const paused = step('paused', from, { reason });
    // A clock that was stopped while it waited keeps its due instant: that pause has an end, but moved nothing.
    if (to === null || (to === clock.stoppedAt && due === clock.dueAt)) return [paused];
    due = due === null ? null : dueMovedBy(clock.limit, due, { from, to }, context).dueAt;
    return [paused, resumed(clock.limit, from, to, due, context)];
  });
  return { steps, due };
}

function resumed(limit: ClockLimit | null, from: IsoInstant, to: IsoInstant, due: IsoInstant | null, { calendar }: DueContext): ClockStep {
  const moved: Record<string, string> = due === null ? {} : { due };
  if (limit === null || limit.calendar === 'elapsed') {
    return step('resumed_after_time', to, { ms: String(milliseconds(to) - milliseconds(from)), ...moved });
  }
  if (limit.calendar === 'working_hours') return step('resumed_with_hours_left', to, moved);
  return step('resumed_after_days', to, { days: String(workingDayEndsBetween(calendar, toTemporal(from), toTemporal(to))), ...moved });
}

function endOf(clock: Clock): ClockStep[] {
  const steps = [step('due', clock.dueAt), ...clock.warnAt.map(({ percent, at }) => step('warns', at, { percent: String(percent) }))];
  if (clock.state === 'met' || clock.state === 'extended' || clock.state === 'void') steps.push(step(clock.state, clock.stoppedAt));
  if (clock.state === 'breached') {
    steps.push(step('breached', clock.breachedAt));
    if (clock.stoppedAt !== null) steps.push(step('answered_late', clock.stoppedAt, { ms: String(clock.lateByMs) }));
  }
  return steps;
}

function named({ day, name, source }: DayInfo) {
  return { day, name: name ?? '', source };
}

function step(code: ClockStepCode, at: IsoInstant | null, values: Readonly<Record<string, string>> = {}): ClockStep {
  return { code, at, values };
}
