import type { Caller } from '@lianban/complaint/command';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { checkWords, type KnownWords } from '../bulletin/check-words.ts';
import type { FrozenData } from '../bulletin/frozen.ts';
import { halfEnds, isHalfYear, type HalfYear } from '../bulletin/half-year.ts';
import {
  actionsBy,
  fits,
  refused,
  StandingChecks,
  STANDING_ROLES,
  type Action,
  type Person,
  type StandingDuty,
  type Step,
  type Verdict,
} from '../decision.ts';
import { BrokenStandingLog, eventMaker, eventUnless, type LogDecision, type LogEvent } from '../log.ts';
import type { StandingMessage, StandingParties } from '../messages.ts';
import { checkCompletion, checkCountermeasure, MOST_COUNTERMEASURES, type Countermeasure } from './countermeasures.ts';
import { summaryFigures, summaryTokens } from './figures.ts';
import {
  draftTexts,
  SUMMARY_SECTIONS,
  summaryDocument,
  type SummaryDocument,
  type SummarySectionId,
  type SummaryTexts,
} from './sections.ts';
import { SUMMARY_COMMANDS, SUMMARY_TABLE, type SummaryCommandName, type SummaryState } from './states.ts';

/** The events of a summary's log; words are `texts`: of sections by section, of countermeasures by `measure.…`. */
export interface SummaryEventPayloads {
  /** `digest`: of the frozen data, by which it is shown that they are still what the draft was made from. */
  summary_drafted: { half: HalfYear; frozenAt: IsoInstant; settingsVersion: number; digest: string };
  section_edited: { sectionId: SummarySectionId };
  countermeasure_added: { measureId: Uuid; dueDay: string };
  countermeasure_dropped: { measureId: Uuid };
  countermeasure_completed: { measureId: Uuid; day: string };
  /** Among the words `document` is the whole summary as it was finished. */
  summary_finished: Record<string, never>;
  summary_reopened: Record<string, never>;
  summary_handed_in: Record<string, never>;
}
export type SummaryEvent<T extends keyof SummaryEventPayloads = keyof SummaryEventPayloads> = LogEvent<SummaryEventPayloads, T>;
const summaryEvent = eventMaker<SummaryEventPayloads>();

/** A member's periodic summary as its log means it (ASC-02). */
export interface Summary {
  readonly id: Uuid;
  readonly half: HalfYear;
  readonly state: SummaryState;
  readonly frozenAt: IsoInstant;
  readonly digest: string;
  readonly texts: SummaryTexts;
  /** By section: the version of the log at which it was last written. */
  readonly versions: Readonly<Record<SummarySectionId, number>>;
  /** In the order in which they were added. */
  readonly countermeasures: readonly Countermeasure[];
  readonly drafted: Step;
  readonly finished: (Step & { readonly document: SummaryDocument }) | null;
  readonly handedIn: Step | null;
  readonly version: number;
}

/** What a caller asks of a summary. */
export type SummaryCommand =
  /** The draft from frozen data of a half-year that is over; one a half-year. */
  | { readonly name: 'draft' }
  /** `version`: the section's as the editor saw it. */
  | {
      readonly name: 'edit_section';
      readonly sectionId: SummarySectionId;
      readonly version: number;
      readonly text: string;
      readonly reason: string;
    }
  | ({ readonly name: 'add_countermeasure'; readonly measureId: Uuid } & Pick<Countermeasure, 'text' | 'who' | 'dueDay'>)
  | { readonly name: 'drop_countermeasure'; readonly measureId: Uuid; readonly reason: string }
  | { readonly name: 'complete_countermeasure'; readonly measureId: Uuid; readonly day: string; readonly note: string }
  | { readonly name: 'finish' | 'reopen' | 'hand_in'; readonly reason: string };

/** Everything a decision may know besides the summary itself. */
export interface SummaryContext {
  readonly memberTenantId: Uuid;
  readonly now: IsoInstant;
  readonly timeZone: string;
  readonly frozen: FrozenData;
  /** The digest of what was frozen. */
  readonly digest: string;
}

/** Who does what: the responsible department draws it up and follows it up, the leader finishes it and hands it in. */
const DOES: Readonly<Record<SummaryCommandName | 'draft', StandingDuty>> = {
  draft: 'member',
  edit_section: 'member',
  add_countermeasure: 'member',
  drop_countermeasure: 'member',
  complete_countermeasure: 'member',
  finish: 'memberLeader',
  reopen: 'memberLeader',
  hand_in: 'memberLeader',
};

/** Whether a command is the caller's work at all, whatever state the summary is in. */
export function rightTo(name: SummaryCommand['name'], caller: Caller, memberTenantId: Uuid): Verdict {
  return fits(caller, DOES[name], memberTenantId);
}

/** Whether the caller may give a command to a summary now; the same answer for `decide` and `summaryActions`. */
export function mayCommand(summary: Pick<Summary, 'state'>, name: SummaryCommandName, caller: Caller, memberTenantId: Uuid): Verdict {
  const right = rightTo(name, caller, memberTenantId);
  if (right !== 'allowed') return right;
  const move = SUMMARY_TABLE[summary.state][name];
  return 'refused' in move ? move.refused : 'allowed';
}

/** Every command to a summary, by the policies that `decide` uses; none for those who may only read it. */
export function summaryActions(summary: Summary, caller: Person, memberTenantId: Uuid): Action<SummaryCommandName>[] {
  if (caller.tenantId !== memberTenantId) return [];
  return actionsBy(SUMMARY_COMMANDS, (name) => mayCommand(summary, name, caller, memberTenantId));
}

/**
 * What a command makes of a summary: the events to append, or why not (ASC-02). Pure: `context.now` is the only present.
 *
 * @param summary null where there is none yet; only `draft` fits that
 */
export function decide(
  summary: Summary | null,
  command: SummaryCommand,
  caller: Caller,
  context: SummaryContext,
): LogDecision<SummaryEventPayloads> {
  if (command.name === 'draft') return summary === null ? draft(caller, context) : refused('already_drafted');
  if (summary === null) return refused('not_a_party');
  const { memberTenantId, now, timeZone, frozen } = context;
  const verdict = mayCommand(summary, command.name, caller, memberTenantId);
  if (verdict !== 'allowed') return refused(verdict);
  const checks = new StandingChecks();
  const words: KnownWords = { tokens: summaryTokens(summaryFigures(memberTenantId, frozen)), knownNames: [] };
  switch (command.name) {
    case 'edit_section': {
      const { sectionId, version } = command;
      if (!SUMMARY_SECTIONS.includes(sectionId)) return refused('section_unknown');
      if (summary.versions[sectionId] !== version) return refused('changed_meanwhile');
      const text = checks.text('text', command.text, 'text', 'optional');
      const reason = checks.text('reason', command.reason, 'line', 'optional');
      if (text === summary.texts[sectionId]) checks.add('text', 'nothing_changed');
      if (checks.problems.length === 0) checkWords('text', text, checks, words);
      return eventUnless(checks, () => summaryEvent(caller, now, 'section_edited', { sectionId }, reason, { [sectionId]: text }));
    }
    case 'add_countermeasure': {
      const { measureId } = command;
      const { text, who, dueDay } = checkCountermeasure(command, checks, words, { now, timeZone });
      if (summary.countermeasures.length >= MOST_COUNTERMEASURES) checks.add('measure', 'too_many', String(MOST_COUNTERMEASURES));
      const texts = { 'measure.text': text, 'measure.who': who };
      return eventUnless(checks, () => summaryEvent(caller, now, 'countermeasure_added', { measureId, dueDay }, '', texts));
    }
    case 'drop_countermeasure': {
      const { measureId } = command;
      const found = openMeasure(summary, measureId);
      if (typeof found === 'string') return refused(found);
      const reason = checks.text('reason', command.reason, 'line');
      return eventUnless(checks, () => summaryEvent(caller, now, 'countermeasure_dropped', { measureId }, reason));
    }
    case 'complete_countermeasure': {
      const { measureId } = command;
      const found = openMeasure(summary, measureId);
      if (typeof found === 'string') return refused(found);
      const { day, note } = checkCompletion(command, checks, words, { now, timeZone, since: summary.drafted.at });
      return eventUnless(checks, () =>
        summaryEvent(caller, now, 'countermeasure_completed', { measureId, day }, '', { 'measure.note': note }),
      );
    }
    case 'finish': {
      const reason = checks.text('reason', command.reason, 'text', 'optional');
      for (const sectionId of SUMMARY_SECTIONS) {
        const listed = sectionId === 'countermeasures' && summary.countermeasures.length > 0;
        if (summary.texts[sectionId] === '' && !listed) checks.add(sectionId, 'required');
        checkWords(sectionId, summary.texts[sectionId], checks, words);
      }
      return eventUnless(checks, () => {
        const document = JSON.stringify(summaryDocument(memberTenantId, summary.texts, summary.countermeasures, frozen));
        return summaryEvent(caller, now, 'summary_finished', {}, reason, { document });
      });
    }
    case 'reopen': {
      const reason = checks.text('reason', command.reason, 'text');
      return eventUnless(checks, () => summaryEvent(caller, now, 'summary_reopened', {}, reason));
    }
    case 'hand_in': {
      const reason = checks.text('reason', command.reason, 'text', 'optional');
      return eventUnless(checks, () => summaryEvent(caller, now, 'summary_handed_in', {}, reason));
    }
  }
}

function openMeasure({ countermeasures }: Summary, measureId: Uuid): Countermeasure | 'measure_unknown' | 'measure_already_done' {
  const found = countermeasures.find(({ id }) => id === measureId);
  if (found === undefined) return 'measure_unknown';
  return found.done === null ? found : 'measure_already_done';
}

/** What a half-year's data make a draft of. */
function draft(caller: Caller, { memberTenantId, now, timeZone, frozen, digest }: SummaryContext): LogDecision<SummaryEventPayloads> {
  const right = rightTo('draft', caller, memberTenantId);
  if (right !== 'allowed') return refused(right);
  const checks = new StandingChecks();
  const { half, frozenAt, settingsVersion } = frozen;
  if (!isHalfYear(half)) checks.note('half', 'not_a_half_year');
  // Data frozen while the half-year runs would tell of a part of it.
  else if (now < halfEnds(half, { timeZone }) || frozenAt < halfEnds(half, { timeZone })) return refused('half_year_not_over');
  return eventUnless(checks, () => {
    const texts = draftTexts(summaryFigures(memberTenantId, frozen));
    return summaryEvent(caller, now, 'summary_drafted', { half, frozenAt, settingsVersion, digest }, '', { ...texts });
  });
}

/** The summary after one more event of its log. @throws BrokenStandingLog when the log does not fit itself */
export function foldSummary(summary: Summary | null, event: SummaryEvent, id: Uuid): Summary {
  const { type, step, payload, texts = {} } = event;
  if (type === 'summary_drafted') {
    if (summary !== null) throw new BrokenStandingLog('a summary is drafted once');
    const { half, frozenAt, digest } = payload;
    const written = { texts: bySection((sectionId) => texts[sectionId] ?? ''), versions: bySection(() => 1) };
    const begun = { state: 'draft', countermeasures: [], drafted: step, finished: null, handedIn: null, version: 1 } as const;
    return { id, half, frozenAt, digest, ...written, ...begun };
  }
  if (summary === null) throw new BrokenStandingLog(`the log begins with ${type}`);
  const version = summary.version + 1;
  const { countermeasures } = summary;
  switch (type) {
    case 'section_edited': {
      const { sectionId } = payload;
      const text = { ...summary.texts, [sectionId]: texts[sectionId] ?? '' };
      return { ...summary, texts: text, versions: { ...summary.versions, [sectionId]: version }, version };
    }
    case 'countermeasure_added': {
      const { measureId, dueDay } = payload;
      const added = { id: measureId, text: texts['measure.text'] ?? '', who: texts['measure.who'] ?? '', dueDay, done: null };
      return { ...summary, countermeasures: [...countermeasures, added], version };
    }
    case 'countermeasure_dropped':
      return { ...summary, countermeasures: countermeasures.filter((each) => each.id !== payload.measureId), version };
    case 'countermeasure_completed': {
      const done = { ...step, day: payload.day, note: texts['measure.note'] ?? '' };
      const followed = countermeasures.map((each) => (each.id === payload.measureId ? { ...each, done } : each));
      return { ...summary, countermeasures: followed, version };
    }
    case 'summary_finished':
      return {
        ...summary,
        state: 'finished',
        finished: { ...step, document: JSON.parse(texts['document'] ?? '') as SummaryDocument },
        version,
      };
    case 'summary_reopened':
      return { ...summary, state: 'draft', finished: null, version };
    case 'summary_handed_in':
      return { ...summary, state: 'handed_in', handedIn: step, version };
  }
}

/** Messages about a summary. */
export const SUMMARY_MESSAGES = ['summary_handed_in'] as const;

/** Who is told of an event: of one that was handed in the association's reviewers and leader. */
export function summaryMessages(
  { type }: SummaryEvent,
  { half }: Pick<Summary, 'half'>,
  { carrierTenantId }: StandingParties,
): StandingMessage<'summary_handed_in'>[] {
  if (type !== 'summary_handed_in') return [];
  return [{ kind: type, tenantId: carrierTenantId, roles: STANDING_ROLES.associationReviewer.roles, values: { half } }];
}

function bySection<T>(of: (sectionId: SummarySectionId) => T): Record<SummarySectionId, T> {
  return Object.fromEntries(SUMMARY_SECTIONS.map((sectionId) => [sectionId, of(sectionId)])) as Record<SummarySectionId, T>;
}
