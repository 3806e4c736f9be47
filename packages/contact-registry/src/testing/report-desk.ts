import { seat } from '@lianban/complaint/testing/cast';
import { shanghai } from '@lianban/complaint/testing/story';
import type { Caller } from '@lianban/complaint/command';
import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { coverageGaps } from '../contact-report/coverage.ts';
import { decide } from '../contact-report/decide.ts';
import { DEFAULT_REPORT_SETTINGS, type ReportCommand, type ReportDecision } from '../contact-report/decision.ts';
import type { ReportEvent } from '../contact-report/event.ts';
import { foldReport, reportAsOf } from '../contact-report/fold.ts';
import { receiverAt } from '../contact-report/receiver.ts';
import type { ContactReport, HandlerRole, ReportedPerson, ReportValues } from '../contact-report/report.ts';
import { calendar } from './desk.ts';

/** Who acts; the member is `member-a`. */
export const MEMBER_CAST = {
  department: seat('member-a', 'member', ['responsible_department']),
  leader: seat('member-a', 'member', ['leader']),
  administrator: seat('member-a', 'member', ['administrator']),
  handler: seat('member-a', 'member', ['handler']),
  outletManager: seat('member-a', 'member', ['outlet_manager'], 'outlet-1'),
  departmentOfOutlet: seat('member-a', 'member', ['responsible_department'], 'outlet-1'),
  ofOtherMember: seat('member-b', 'member', ['leader', 'responsible_department']),
  officer: seat('association', 'association', ['intake_officer']),
} as const;

/** A person of a report in its one form; `digit` tells the numbers apart. */
export function person(name: string, digit: number, personId: string | null = null): ReportedPerson {
  return {
    name,
    phone: `+8624225329${String(digit).padStart(2, '0')}`,
    mobile: `+861381234${String(digit).padStart(4, '0')}`,
    email: `p${digit}@example.com`,
    personId,
  };
}

/** A report that lacks nothing. */
export const WHOLE_REPORT: ReportValues = {
  leader: person('李行长', 1, 'leader'),
  responsible_department: { name: '服务监督部', phone: '+862422532990', email: 'service@example.com' },
  handler_a: person('张甲', 2, 'a'),
  handler_b: person('王乙', 3, 'b'),
};

/** One member's report for tests: it holds the present, gives commands to `decide` and keeps what comes of them. */
export class ReportDesk {
  now: IsoInstant;
  readonly events: ReportEvent[] = [];
  #report: ContactReport | null = null;

  constructor(now = '2026-03-02 10:00') {
    this.now = shanghai(now);
  }

  static filed(now = '2026-03-02 10:00', values: ReportValues = WHOLE_REPORT): ReportDesk {
    return new ReportDesk(now).does(MEMBER_CAST.department, { name: 'file_report', values });
  }

  get report(): ContactReport {
    if (this.#report === null) throw new Error('no report was filed');
    return this.#report;
  }

  get reportOrNull(): ContactReport | null {
    return this.#report;
  }

  at(local: string): this {
    this.now = shanghai(local);
    return this;
  }

  /** What a command would come to now; nothing happens. */
  asks(caller: Caller, command: ReportCommand): ReportDecision {
    return decide(this.#report, command, caller, {
      memberTenantId: 'member-a',
      now: this.now,
      calendar,
      settings: DEFAULT_REPORT_SETTINGS,
      personIds: ['leader', 'a', 'b', 'c', 'd'],
    });
  }

  /** A command that must succeed. */
  does(caller: Caller, command: ReportCommand): this {
    const decision = this.asks(caller, command);
    if (decision.kind !== 'decided') throw new Error(`${command.name}: ${JSON.stringify(decision)}`);
    for (const event of decision.events) {
      this.events.push(event);
      this.#report = foldReport(this.#report, event);
    }
    return this;
  }

  /** An absence that must be taken; its id is `absenceId`, or the number of events so far. */
  away(handler: HandlerRole, fromDay: string, toDay = fromDay, absenceId = `absence-${this.events.length}`): this {
    return this.does(MEMBER_CAST.handler, { name: 'report_absence', absenceId, handler, fromDay, toDay });
  }

  /** The reason code or the field problems, as short text; `decided` where there are none. */
  answer(caller: Caller, command: ReportCommand): string {
    const decision = this.asks(caller, command);
    if (decision.kind === 'decided') return 'decided';
    if (decision.kind === 'refused') return decision.code;
    return decision.problems.map(({ field, code, limit }) => `${field}: ${code}${limit === undefined ? '' : ` ${limit}`}`).join(', ');
  }

  /** Who receives at a wall-clock time in Shanghai by all that is reported so far, and why. */
  receives(local: string, known: ContactReport | null = this.#report): string {
    const receiver = receiverAt(known, shanghai(local), calendar);
    return receiver.kind === 'person' ? `${receiver.person.name} ${receiver.reason}` : `${receiver.roles.join(' ')} ${receiver.reason}`;
  }

  /** The same by what was reported at that time. */
  received(local: string): string {
    return this.receives(local, reportAsOf(this.events, shanghai(local)));
  }

  gaps(fromDay: string, toDay: string): string[] {
    return coverageGaps(this.report, fromDay, toDay, calendar).map((gap) => `${gap.fromDay}…${gap.toDay} ${gap.workingDays}`);
  }
}
