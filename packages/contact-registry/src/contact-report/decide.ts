import type { Caller } from '@lianban/complaint/command';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { Temporal } from 'temporal-polyfill';
import { dayBegins, dayOf } from '../change-notice/earliest.ts';
import { ContactChecks } from '../contact-checks.ts';
import { fixedLine, mobile } from '../phone-numbers.ts';
import type { ReportCommand, ReportContext, ReportDecision, ReportProblemCode } from './decision.ts';
import { REPORT_EVENT_VERSION, type ReportEvent, type ReportEventPayloads, type ReportEventType } from './event.ts';
import { reportDifferences } from './fold.ts';
import { mayReport } from './policy.ts';
import {
  HANDLERS,
  isSamePerson,
  REPORT_FIELDS,
  type ContactReport,
  type ReportedDepartment,
  type ReportedPerson,
  type ReportValues,
} from './report.ts';

/** The three that receive, one after the other: three people, or there is a day on which nobody does. */
const RECEIVING = ['handler_a', 'handler_b', 'leader'] as const;

/**
 * What a command makes of a member's report: the events to append, or why not (REG-08). Every change is effective in the
 * instant it is reported. Pure: `context.now` is the only present.
 *
 * @param report null where there is none yet; only `file_report` fits that
 */
export function decide(report: ContactReport | null, command: ReportCommand, caller: Caller, context: ReportContext): ReportDecision {
  const verdict = mayReport(report, context.memberTenantId, command.name, caller);
  if (verdict !== 'allowed') return { kind: 'refused', code: verdict };
  const turn = new ReportTurn(caller, context);
  if (command.name === 'file_report') return turn.file(command.values);
  if (report === null) return { kind: 'refused', code: 'nothing_filed' };
  switch (command.name) {
    case 'change_report':
      return turn.change(report, command.values);
    case 'report_absence':
      return turn.absence(command);
    case 'end_absence':
      return turn.back(report, command.absenceId);
  }
}

class ReportTurn {
  readonly #checks = new ContactChecks<ReportProblemCode>();
  readonly #caller: Caller;
  readonly #context: ReportContext;

  constructor(caller: Caller, context: ReportContext) {
    this.#caller = caller;
    this.#context = context;
  }

  file(values: ReportValues): ReportDecision {
    const kept = this.#checked(values) as ReportValues;
    this.#threePeople(kept);
    return this.#decided('report_filed', { memberTenantId: this.#context.memberTenantId }, kept);
  }

  change(report: ContactReport, values: Partial<ReportValues>): ReportDecision {
    const kept = this.#checked(values);
    const after = { ...report.values, ...kept };
    this.#threePeople(after);
    const fields = reportDifferences(report.values, after).map(({ field }) => field);
    if (fields.length === 0) this.#checks.note('values', 'nothing_changed');
    const changed = Object.fromEntries(fields.map((field) => [field, after[field]])) as Partial<ReportValues>;
    return this.#decided('report_changed', { fields }, changed);
  }

  absence({ absenceId, handler, fromDay, toDay }: Extract<ReportCommand, { name: 'report_absence' }>): ReportDecision {
    const { calendar, now, settings } = this.#context;
    const checks = this.#checks;
    checks.oneOf('handler', handler, HANDLERS);
    const today = dayOf(now, calendar);
    const days = [
      ['fromDay', fromDay],
      ['toDay', toDay],
    ] as const;
    for (const [field, day] of days) if (dayBegins(day, calendar) === null) checks.note(field, 'not_a_day');
    if (checks.problems.length === 0) {
      const latest = Temporal.PlainDate.from(today).add({ days: settings.latestDaysAhead }).toString();
      // Nothing is reported backwards: who received on a day that is over has received.
      if (fromDay < today) checks.note('fromDay', 'too_early', today);
      if (toDay < fromDay) checks.note('toDay', 'window_reversed');
      else if (toDay > latest) checks.note('toDay', 'too_late', latest);
    }
    return this.#decided('absence_reported', { absenceId, handler, fromDay, toDay });
  }

  back({ absences }: ContactReport, absenceId: Uuid): ReportDecision {
    const absence = absences.find(({ id }) => id === absenceId);
    if (absence === undefined) return { kind: 'refused', code: 'absence_unknown' };
    const over = absence.endedAt !== null || absence.toDay < dayOf(this.#context.now, this.#context.calendar);
    return over ? { kind: 'refused', code: 'absence_over' } : this.#decided('absence_ended', { absenceId });
  }

  #checked(values: Partial<ReportValues>): Partial<ReportValues> {
    const checked = REPORT_FIELDS.flatMap((field) => {
      const value = values[field];
      if (value === undefined) return [];
      return [[field, field === 'responsible_department' ? this.#department(field, value) : this.#person(field, value as ReportedPerson)]];
    });
    return Object.fromEntries(checked) as Partial<ReportValues>;
  }

  #person(field: string, person: ReportedPerson): ReportedPerson {
    const { personId } = person;
    if (personId !== null && !this.#context.personIds.includes(personId)) this.#checks.note(`${field}.personId`, 'nobody_of_the_member');
    return { ...this.#department(field, person), mobile: this.#checks.number(`${field}.mobile`, person.mobile, mobile), personId };
  }

  #department(field: string, { name, phone, email }: ReportedDepartment): ReportedDepartment {
    const checks = this.#checks;
    return {
      name: checks.text(`${field}.name`, name, 'name'),
      phone: checks.number(`${field}.phone`, phone, fixedLine),
      email: checks.email(`${field}.email`, email),
    };
  }

  #threePeople(values: ReportValues): void {
    RECEIVING.forEach((role, index) => {
      const before = RECEIVING.slice(0, index).map((other) => values[other]);
      // Two people may have one name; one mobile in two pockets is one person.
      const known = before.some((other) =>
        other.personId !== null && values[role].personId !== null
          ? isSamePerson(other, values[role])
          : isSamePerson(other, values[role]) || other.mobile === values[role].mobile,
      );
      if (known) this.#checks.note(role, 'same_person');
    });
  }

  #decided<T extends ReportEventType>(type: T, payload: ReportEventPayloads[T], values?: Partial<ReportValues>): ReportDecision {
    const { problems } = this.#checks;
    if (problems.length > 0) return { kind: 'invalid', problems };
    const actor =
      this.#caller.kind === 'system'
        ? { personId: null, tenantId: null }
        : { personId: this.#caller.personId, tenantId: this.#caller.tenantId };
    const event = {
      type,
      version: REPORT_EVENT_VERSION,
      at: this.#context.now,
      actor,
      payload,
      ...(values === undefined ? {} : { values }),
    };
    // The union by type and the generic one are the same; the compiler cannot follow that through a type variable.
    return { kind: 'decided', events: [event as ReportEvent] };
  }
}
