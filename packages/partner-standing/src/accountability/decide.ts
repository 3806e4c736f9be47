import type { Caller } from '@lianban/complaint/command';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { localDay, type WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { instantAt, milliseconds, toTemporal } from '@lianban/complaint/instant';
import { seasonOf, type AssociationSettings } from '../association-settings.ts';
import { dayIn } from '../deadline.ts';
import { refused, StandingChecks } from '../decision.ts';
import { eventUnless, type LogDecision } from '../log.ts';
import type { AccountabilityCase } from './case.ts';
import { caseEvent, type CaseEventPayloads, type CaseSubject, type CriticismGround } from './event.ts';
import { checkMinutes, type MinutesInput } from './minutes.ts';
import { mayCommand, viewOf } from './policy.ts';
import { CRITICISED_STATES, JOINING_STATES, WATCHED_STATES } from './states.ts';
import type { Trigger } from './triggers.ts';

/** What the system alone does (ACC-04: proposals), and the publication by an issued bulletin. */
export type SystemCommand =
  | { readonly name: 'propose'; readonly subject: CaseSubject; readonly triggers: readonly Trigger[] }
  | { readonly name: 'join'; readonly triggers: readonly Trigger[] }
  | { readonly name: 'lapse' }
  | { readonly name: 'propose_criticism'; readonly ground: CriticismGround }
  | { readonly name: 'publish'; readonly bulletinId: Uuid };

/** What people do. */
export type PersonCommand =
  | { readonly name: 'decide_interview'; readonly reason: string }
  | { readonly name: 'dismiss'; readonly reason: string }
  | ({ readonly name: 'hold_interview'; readonly reason: string } & MinutesInput)
  | { readonly name: 'report_measure'; readonly measureId: Uuid; readonly report: string }
  | { readonly name: 'judge_measure'; readonly measureId: Uuid; readonly done: boolean; readonly reason: string }
  | { readonly name: 'settle'; readonly reason: string }
  /** `meetingDay`: local day on which the service committee met. */
  | { readonly name: 'decide_criticism'; readonly criticise: boolean; readonly meetingDay: string; readonly reason: string }
  | { readonly name: 'report_to_supervisor'; readonly toldDay: string; readonly recommendation: string }
  | { readonly name: 'bar_from_awards'; readonly reason: string }
  | { readonly name: 'revoke'; readonly reason: string };
export type CaseCommand = SystemCommand | PersonCommand;

/** Everything a decision may know besides the case itself. */
export interface CaseContext {
  readonly now: IsoInstant;
  readonly calendar: WorkingCalendar;
  readonly settings: Pick<AssociationSettings, 'seasons'>;
  readonly settingsVersion: number;
}

export type CaseDecision = LogDecision<CaseEventPayloads>;

/** How much of a day `YYYY-MM-DD` is its month. */
const MONTH = 7;

const SYSTEM_NAMES: readonly CaseCommand['name'][] = ['propose', 'join', 'lapse', 'propose_criticism', 'publish'];

/**
 * What a command makes of a case of accountability: the events to append, or why not (ACC-01…04). Pure: `context.now` is the
 * only present.
 *
 * @param one null where there is none yet; only `propose` fits that
 */
export function decide(one: AccountabilityCase | null, command: CaseCommand, caller: Caller, context: CaseContext): CaseDecision {
  if (isSystemCommand(command)) {
    return caller.kind === 'system' ? bySystem(one, command, caller, context) : refused('system_only');
  }
  // What is not there and what is not the caller's to see are told apart by nobody.
  if (one === null || caller.kind === 'system' || viewOf(one, caller) !== 'whole') return refused('not_a_party');
  const verdict = mayCommand(one, command.name, caller);
  return verdict === 'allowed' ? byPerson(one, command, caller, context) : refused(verdict);
}

function isSystemCommand(command: CaseCommand): command is SystemCommand {
  return SYSTEM_NAMES.includes(command.name);
}

function bySystem(
  one: AccountabilityCase | null,
  command: SystemCommand,
  caller: Caller,
  { now, settingsVersion }: CaseContext,
): CaseDecision {
  const checks = new StandingChecks();
  if (command.name === 'propose') {
    if (one !== null) return refused('already_there');
    if (command.triggers.length === 0) checks.note('triggers', 'no_evidence');
    return eventUnless(checks, () =>
      caseEvent(caller, now, 'case_proposed', { ...command.subject, triggers: [...command.triggers], settingsVersion }),
    );
  }
  if (one === null) return refused('not_a_party');
  switch (command.name) {
    case 'join': {
      if (!JOINING_STATES.includes(one.state)) return refused('case_is_over');
      const known = new Set(one.triggers.map(({ key }) => key));
      const triggers = command.triggers.filter(({ key }) => !known.has(key));
      if (triggers.length === 0) return refused('already_there');
      return eventUnless(checks, () => caseEvent(caller, now, 'triggers_joined', { triggers }));
    }
    case 'lapse':
      if (one.state !== 'proposed') return refused('already_decided');
      return eventUnless(checks, () => caseEvent(caller, now, 'case_lapsed', {}));
    case 'propose_criticism':
      if (!WATCHED_STATES.includes(one.state)) return refused('waits_for_interview');
      if (one.grounds.some(({ key }) => key === command.ground.key)) return refused('already_there');
      return eventUnless(checks, () => caseEvent(caller, now, 'criticism_proposed', command.ground));
    case 'publish':
      if (!CRITICISED_STATES.includes(one.state)) return refused('not_criticised');
      if (one.published !== null) return refused('already_there');
      return eventUnless(checks, () => caseEvent(caller, now, 'case_published', { bulletinId: command.bulletinId }));
  }
}

function byPerson(one: AccountabilityCase, command: PersonCommand, caller: Caller, context: CaseContext): CaseDecision {
  const { now, calendar, settings } = context;
  const checks = new StandingChecks();
  switch (command.name) {
    case 'hold_interview': {
      // Minutes are typed to the minute: an interview in the very minute of the decision is not before it.
      const earliest = startOfMinute(one.decided?.at ?? now);
      const { payload, texts } = checkMinutes(command, checks, { now, earliest, calendar });
      const reason = checks.text('reason', command.reason, 'text', 'optional');
      return eventUnless(checks, () => caseEvent(caller, now, 'interview_held', payload, reason, texts));
    }
    case 'report_measure':
    case 'judge_measure': {
      const measure = one.interview?.measures.find(({ id }) => id === command.measureId);
      if (measure === undefined) return refused('measure_unknown');
      if (measure.judged?.done === true) return refused('measure_already_done');
      const { measureId } = command;
      if (command.name === 'report_measure') {
        const report = checks.text('report', command.report, 'text');
        return eventUnless(checks, () => caseEvent(caller, now, 'measure_reported', { measureId }, report));
      }
      const reason = checks.text('reason', command.reason, 'text');
      return eventUnless(checks, () => caseEvent(caller, now, 'measure_judged', { measureId, done: command.done }, reason));
    }
    case 'decide_criticism': {
      const reason = checks.text('reason', command.reason, 'text');
      // Criticism is what the interview did not help: a meeting before it would cost the awards of an earlier season.
      const heldDay = localDay(calendar, toTemporal(one.interview?.heldAt ?? now)).toString();
      const meetingDay = pastDay('meetingDay', command.meetingDay, checks, context, heldDay);
      const seasonId = command.criticise ? (seasonOf(meetingDay.slice(0, MONTH), settings.seasons)?.id ?? null) : null;
      const payload = { criticise: command.criticise, meetingDay, seasonId };
      return eventUnless(checks, () => caseEvent(caller, now, 'criticism_decided', payload, reason));
    }
    case 'report_to_supervisor': {
      const recommendation = checks.text('recommendation', command.recommendation, 'text');
      const toldDay = pastDay('toldDay', command.toldDay, checks, context, one.criticism?.meetingDay ?? '');
      return eventUnless(checks, () => caseEvent(caller, now, 'supervisor_told', { toldDay }, recommendation));
    }
    case 'bar_from_awards': {
      // A season that was set up after the committee met.
      const seasonId = one.criticism?.seasonId ?? seasonOf((one.criticism?.meetingDay ?? '').slice(0, MONTH), settings.seasons)?.id;
      if (seasonId === undefined) return refused('no_season');
      const reason = checks.text('reason', command.reason, 'text', 'optional');
      return eventUnless(checks, () => caseEvent(caller, now, 'eligibility_lost', { seasonId }, reason));
    }
    default: {
      const [type, required] = SIMPLE[command.name];
      const reason = checks.text('reason', command.reason, 'text', required);
      return eventUnless(checks, () => caseEvent(caller, now, type, {}, reason));
    }
  }
}

/** Commands that are one word with a reason: which event they make, and whether the reason may be left out. */
const SIMPLE = {
  decide_interview: ['interview_decided', 'optional'],
  dismiss: ['case_dismissed', 'required'],
  settle: ['case_settled', 'optional'],
  revoke: ['criticism_revoked', 'required'],
} as const;

const MINUTE_MS = 60_000;

function startOfMinute(at: IsoInstant): IsoInstant {
  return instantAt(Math.floor(milliseconds(at) / MINUTE_MS) * MINUTE_MS);
}

/** A local day that has begun, not before `earliest`. */
function pastDay(field: string, day: string, checks: StandingChecks, { now, calendar }: CaseContext, earliest: string): string {
  const today = localDay(calendar, toTemporal(now)).toString();
  if (dayIn(day, calendar) === null) checks.note(field, 'not_a_day');
  else if (day > today) checks.add(field, 'in_the_future', today);
  else if (day < earliest) checks.add(field, 'too_early', earliest);
  return day;
}
