import type { Caller } from '@lianban/complaint/command';
import { fromTemporal, toTemporal } from '@lianban/complaint/instant';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { dueAfterWorkingDays } from '@lianban/working-calendar/working-days';
import { endOfDay } from '../deadline.ts';
import { refused, StandingChecks } from '../decision.ts';
import { eventUnless, type LogDecision } from '../log.ts';
import type { StandingSettings } from '../standing-settings.ts';
import {
  sanctionEvent,
  type SanctionEvent,
  type SanctionEventPayloads,
  type SanctionEventType,
  type SanctionEvidence,
  type SanctionSubject,
} from './event.ts';
import { mayCommand, maySuspendAtOnce, seesSanction } from './policy.ts';
import { isOverdue, type Sanction } from './sanction.ts';
import { LAPSING_STATES } from './states.ts';

/** What a manager says of a service by judgement and not by a card (SAN-05). */
export interface JudgedSubject {
  readonly partnerTenantId: Uuid;
  readonly serviceId: Uuid | null;
  readonly evidence: readonly SanctionEvidence[];
  readonly reason: string;
}

/** What a caller asks of a sanction. */
export type SanctionCommand =
  /** By the system only, from a closed card or a month's cost. */
  | { readonly name: 'propose'; readonly subject: SanctionSubject }
  /** By the system only: what it rested on says otherwise now. */
  | { readonly name: 'lapse' }
  /** By the system only: the deadline of an order has passed; once. */
  | { readonly name: 'note_deadline' }
  | ({ readonly name: 'suspend_at_once' } & JudgedSubject & { readonly serviceId: Uuid })
  | ({ readonly name: 'propose_ending' } & JudgedSubject)
  /** `deadlineDay`: local day `YYYY-MM-DD` by whose end things must be put right; null: the settings' number of working days. */
  | { readonly name: 'confirm'; readonly deadlineDay: string | null; readonly reason: string }
  | { readonly name: 'submit_plan'; readonly plan: string }
  | { readonly name: 'object'; readonly evidence: string }
  | { readonly name: 'decide_objection'; readonly upheld: boolean; readonly reason: string }
  | { readonly name: 'review_suspension'; readonly upheld: boolean; readonly reason: string }
  | { readonly name: keyof typeof SIMPLE; readonly reason: string };

/** Everything a decision may know besides the sanction itself. */
export interface SanctionContext {
  readonly now: IsoInstant;
  readonly calendar: WorkingCalendar;
  readonly settings: Pick<StandingSettings, 'rectificationWorkingDays' | 'suspensionMonths'>;
  readonly settingsVersion: number;
}

export type SanctionDecision = LogDecision<SanctionEventPayloads>;

/** Commands that are one word with a reason: which event they make, and whether the reason may be left out. */
const SIMPLE = {
  decline: ['sanction_declined', 'required'],
  approve_ending: ['ending_approved', 'required'],
  decline_ending: ['sanction_declined', 'required'],
  return_plan: ['plan_returned', 'required'],
  accept_plan: ['plan_accepted', 'optional'],
  find_compliant: ['found_compliant', 'required'],
  lift: ['sanction_lifted', 'required'],
} as const satisfies Record<string, readonly [SanctionEventType, 'required' | 'optional']>;

/**
 * What a command makes of a sanction: the events to append, or why not (SAN-01…06). Pure: `context.now` is the only present.
 *
 * @param sanction null where there is none yet; only `propose`, `suspend_at_once` and `propose_ending` fit that
 */
export function decide(sanction: Sanction | null, command: SanctionCommand, caller: Caller, context: SanctionContext): SanctionDecision {
  if (command.name === 'propose' || command.name === 'suspend_at_once' || command.name === 'propose_ending') {
    return sanction === null ? begin(command, caller, context) : refused('already_there');
  }
  // What is not there and what is not the caller's to see are told apart by nobody.
  if (sanction === null) return refused('not_a_party');
  if (command.name === 'lapse') {
    if (caller.kind !== 'system') return refused('system_only');
    if (!LAPSING_STATES.includes(sanction.state)) return refused('already_decided');
    return once(sanctionEvent(caller, context.now, 'sanction_lapsed', {}));
  }
  if (command.name === 'note_deadline') {
    if (caller.kind !== 'system') return refused('system_only');
    if (sanction.deadlinePassed !== null || !isOverdue(sanction, context.now)) return refused('already_decided');
    return once(sanctionEvent(caller, context.now, 'deadline_passed', {}));
  }
  if (caller.kind === 'system' || !seesSanction(sanction, caller)) return refused('not_a_party');
  const verdict = mayCommand(sanction, command.name, caller);
  return verdict === 'allowed' ? byPerson(sanction, command, caller, context) : refused(verdict);
}

type Begins = Extract<SanctionCommand, { name: 'propose' | 'suspend_at_once' | 'propose_ending' }>;
type PersonCommand = Exclude<SanctionCommand, Begins | { name: 'lapse' | 'note_deadline' }>;

function begin(command: Begins, caller: Caller, { now }: SanctionContext): SanctionDecision {
  if (command.name === 'propose') {
    if (caller.kind !== 'system') return refused('system_only');
    return once(sanctionEvent(caller, now, 'sanction_proposed', command.subject));
  }
  const verdict = maySuspendAtOnce(command.partnerTenantId, caller);
  if (verdict !== 'allowed') return refused(verdict);
  const { partnerTenantId, serviceId, evidence } = command;
  const subject = { partnerTenantId, rule: 'SAN-05', mode: null, serviceId, month: null, evidence } as const;
  const checks = new StandingChecks();
  const reason = checks.text('reason', command.reason, 'text');
  // Harm does not wait for a file of proof; an ending does.
  if (command.name === 'propose_ending' && evidence.length === 0) checks.note('evidence', 'no_evidence');
  return eventUnless(checks, () =>
    command.name === 'suspend_at_once'
      ? sanctionEvent(caller, now, 'service_suspended', { ...subject, measure: 'service_suspension' }, reason)
      : sanctionEvent(caller, now, 'sanction_proposed', { ...subject, measure: 'ending' }, reason),
  );
}

function byPerson(sanction: Sanction, command: PersonCommand, caller: Caller, context: SanctionContext): SanctionDecision {
  const { now } = context;
  const checks = new StandingChecks();
  switch (command.name) {
    case 'confirm':
      return confirm(sanction, command, caller, context);
    case 'submit_plan': {
      const plan = checks.text('plan', command.plan, 'text');
      return eventUnless(checks, () => sanctionEvent(caller, now, 'plan_submitted', {}, plan));
    }
    case 'object': {
      const evidence = checks.text('evidence', command.evidence, 'text');
      return eventUnless(checks, () => sanctionEvent(caller, now, 'objection_filed', {}, evidence));
    }
    case 'decide_objection':
    case 'review_suspension': {
      const reason = checks.text('reason', command.reason, 'text');
      const type = command.name === 'decide_objection' ? 'objection_decided' : 'suspension_reviewed';
      return eventUnless(checks, () => sanctionEvent(caller, now, type, { upheld: command.upheld }, reason));
    }
    default: {
      const [type, required] = SIMPLE[command.name];
      const reason = checks.text('reason', command.reason, 'text', required);
      return eventUnless(checks, () => sanctionEvent(caller, now, type, {}, reason));
    }
  }
}

/** SAN-01…04: the reviewer's word sets the deadline and begins the suspension; an ending waits for the second person. */
function confirm(
  { measure }: Sanction,
  { deadlineDay, reason: text }: Extract<SanctionCommand, { name: 'confirm' }>,
  caller: Caller,
  { now, calendar, settings, settingsVersion }: SanctionContext,
): SanctionDecision {
  const checks = new StandingChecks();
  const reason = checks.text('reason', text, 'text', 'optional');
  const ending = measure === 'ending';
  if (ending && deadlineDay !== null) checks.note('deadlineDay', 'no_deadline_here');
  const counted = ending || deadlineDay !== null ? null : dueAfterWorkingDays(calendar, toTemporal(now), settings.rectificationWorkingDays);
  const named = ending || deadlineDay === null ? null : endOfDay(checks, 'deadlineDay', deadlineDay, now, calendar);
  const suspendedUntil = measure === 'rectification_for_a_month' ? monthsLater(now, settings.suspensionMonths, calendar) : null;
  return eventUnless(checks, () =>
    sanctionEvent(
      caller,
      now,
      'sanction_confirmed',
      {
        deadlineAt: counted === null ? named : fromTemporal(counted.due),
        suspendedUntil,
        settingsVersion,
        provisionalYears: counted?.provisionalYears ?? [],
      },
      reason,
    ),
  );
}

/** The same time of day so many months later where the programme is; the last day of a shorter month. */
function monthsLater(now: IsoInstant, months: number, { timeZone }: WorkingCalendar): IsoInstant {
  return fromTemporal(toTemporal(now).toZonedDateTimeISO(timeZone).add({ months }).toInstant());
}

function once(event: SanctionEvent): SanctionDecision {
  return { kind: 'decided', events: [event] };
}
