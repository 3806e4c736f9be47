import type { Caller } from '@lianban/complaint/command';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
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
import { BrokenStandingLog, eventMaker, eventUnless, foldLog, type LogDecision, type LogEvent } from '../log.ts';
import type { StandingMessage } from '../messages.ts';
import { checkWords, type KnownWords } from './check-words.ts';
import { bulletinFigures } from './figures.ts';
import type { FrozenData } from './frozen.ts';
import { halfEnds, isHalfYear, type HalfYear } from './half-year.ts';
import {
  BULLETIN_SECTIONS,
  bulletinDocument,
  draftTexts,
  type BulletinDocument,
  type BulletinSectionId,
  type BulletinTexts,
} from './sections.ts';
import { BULLETIN_COMMANDS, BULLETIN_TABLE, type BulletinCommandName, type BulletinState } from './states.ts';
import { tokensOf } from './tokens.ts';

/** The events of a bulletin's log; the words of sections are `texts`, by section. */
export interface BulletinEventPayloads {
  /** `digest`: of the frozen data, by which it is shown that they are still what the draft was made from. */
  bulletin_drafted: { half: HalfYear; frozenAt: IsoInstant; settingsVersion: number; digest: string };
  /** `complaintIds`: those that are told as typical cases since, beside those told before. */
  section_edited: { sectionId: BulletinSectionId; complaintIds?: readonly Uuid[] };
  bulletin_approved: Record<string, never>;
  bulletin_reopened: Record<string, never>;
  /** The criticisms that are published with it; among the words `document` is all that was issued, as it was issued. */
  bulletin_issued: { caseIds: readonly Uuid[] };
}
export type BulletinEvent<T extends keyof BulletinEventPayloads = keyof BulletinEventPayloads> = LogEvent<BulletinEventPayloads, T>;
const bulletinEvent = eventMaker<BulletinEventPayloads>();

/** A half-yearly bulletin as its log means it (ASC-03). */
export interface Bulletin {
  readonly id: Uuid;
  readonly half: HalfYear;
  readonly state: BulletinState;
  readonly frozenAt: IsoInstant;
  readonly texts: BulletinTexts;
  /** By section: the version of the log at which it was last written. */
  readonly versions: Readonly<Record<BulletinSectionId, number>>;
  /** Complaints that were told as typical cases, in whatever version. */
  readonly toldComplaintIds: readonly Uuid[];
  readonly digest: string;
  readonly drafted: Step;
  readonly approved: Step | null;
  readonly issued: (Step & { readonly caseIds: readonly Uuid[]; readonly document: BulletinDocument }) | null;
  readonly version: number;
}

/** What a caller asks of a bulletin. */
export type BulletinCommand =
  /** The draft from frozen data of a half-year that is over; one a half-year. */
  | { readonly name: 'draft' }
  /** `version`: the section's as the editor saw it. */
  | {
      readonly name: 'edit_section';
      readonly sectionId: BulletinSectionId;
      readonly version: number;
      readonly text: string;
      /** Complaints that are told in it from now on; their customers' and staff's names may not stand in any section. */
      readonly complaintIds?: readonly Uuid[];
      readonly reason: string;
    }
  | { readonly name: 'approve' | 'reopen' | 'issue'; readonly reason: string };

/** Everything a decision may know besides the bulletin itself. */
export interface BulletinContext {
  readonly now: IsoInstant;
  readonly timeZone: string;
  /** What was frozen, without criticisms that were revoked since. */
  readonly frozen: FrozenData;
  /** The digest of what was frozen. */
  readonly digest: string;
  /** Names of customers and staff of the complaints that are told as typical cases. */
  readonly knownNames: readonly string[];
}

/** Who does what: the service department drafts and edits, the leader approves (ASC-03). */
const DOES: Readonly<Record<BulletinCommandName | 'draft', StandingDuty>> = {
  draft: 'associationReviewer',
  edit_section: 'associationReviewer',
  approve: 'associationLeader',
  reopen: 'associationLeader',
  issue: 'associationReviewer',
};

/** Whether a bulletin is the caller's to read: the association's always, for members once it is issued. */
export function seesBulletin({ state }: Pick<Bulletin, 'state'>, caller: Person): boolean {
  return caller.tenantKind === 'association' || (caller.tenantKind === 'member' && state === 'issued');
}

/** Whether a command is the caller's work at all, whatever state the bulletin is in. */
export function rightTo(name: BulletinCommand['name'], caller: Caller): Verdict {
  return fits(caller, DOES[name], '');
}

/** Whether the caller may give a command to a bulletin now; the same answer for `decide` and `bulletinActions`. */
export function mayCommand(bulletin: Pick<Bulletin, 'state'>, name: BulletinCommandName, caller: Caller): Verdict {
  const right = rightTo(name, caller);
  if (right !== 'allowed') return right;
  const move = BULLETIN_TABLE[bulletin.state][name];
  return 'refused' in move ? move.refused : 'allowed';
}

/** Every command to a bulletin, by the policies that `decide` uses; none for those who may only read it. */
export function bulletinActions(bulletin: Bulletin, caller: Person): Action<BulletinCommandName>[] {
  if (caller.tenantKind !== 'association') return [];
  return actionsBy(BULLETIN_COMMANDS, (name) => mayCommand(bulletin, name, caller));
}

/**
 * What a command makes of a bulletin: the events to append, or why not (ASC-03). Pure: `context.now` is the only present.
 *
 * @param bulletin null where there is none yet; only `draft` fits that
 */
export function decide(
  bulletin: Bulletin | null,
  command: BulletinCommand,
  caller: Caller,
  context: BulletinContext,
): LogDecision<BulletinEventPayloads> {
  if (command.name === 'draft') return bulletin === null ? draft(caller, context) : refused('already_drafted');
  if (bulletin === null) return refused('not_a_party');
  const verdict = mayCommand(bulletin, command.name, caller);
  if (verdict !== 'allowed') return refused(verdict);
  const { now } = context;
  const checks = new StandingChecks();
  switch (command.name) {
    case 'edit_section': {
      const { sectionId, version } = command;
      if (!BULLETIN_SECTIONS.includes(sectionId)) return refused('section_unknown');
      if (bulletin.versions[sectionId] !== version) return refused('changed_meanwhile');
      const text = checks.text('text', command.text, 'text', 'optional');
      const reason = checks.text('reason', command.reason, 'line', 'optional');
      if (text === bulletin.texts[sectionId]) checks.add('text', 'nothing_changed');
      // Words that are no text of ours are not looked through, however many they are.
      if (checks.problems.length === 0) checkWords('text', text, checks, words(context));
      const told = (command.complaintIds ?? []).filter((id) => !bulletin.toldComplaintIds.includes(id));
      const payload = { sectionId, ...(told.length === 0 ? {} : { complaintIds: told }) };
      return eventUnless(checks, () => bulletinEvent(caller, now, 'section_edited', payload, reason, { [sectionId]: text }));
    }
    case 'approve': {
      const reason = checks.text('reason', command.reason, 'text', 'optional');
      for (const sectionId of BULLETIN_SECTIONS) {
        if (bulletin.texts[sectionId] === '') checks.add(sectionId, 'required');
        checkWords(sectionId, bulletin.texts[sectionId], checks, words(context));
      }
      return eventUnless(checks, () => bulletinEvent(caller, now, 'bulletin_approved', {}, reason));
    }
    case 'reopen': {
      const reason = checks.text('reason', command.reason, 'text');
      return eventUnless(checks, () => bulletinEvent(caller, now, 'bulletin_reopened', {}, reason));
    }
    case 'issue': {
      const reason = checks.text('reason', command.reason, 'text', 'optional');
      return eventUnless(checks, () => {
        const { frozen } = context;
        const document = JSON.stringify(bulletinDocument(bulletin.texts, bulletinFigures(frozen), frozen));
        const caseIds = frozen.cases.map(({ caseId }) => caseId);
        return bulletinEvent(caller, now, 'bulletin_issued', { caseIds }, reason, { document });
      });
    }
  }
}

/** What a half-year's data make a draft of; the system may, so that it lies ready on the first morning. */
function draft(caller: Caller, { now, timeZone, frozen, digest }: BulletinContext): LogDecision<BulletinEventPayloads> {
  const right = caller.kind === 'system' ? 'allowed' : rightTo('draft', caller);
  if (right !== 'allowed') return refused(right);
  const checks = new StandingChecks();
  const { half, frozenAt, settingsVersion, cases } = frozen;
  if (!isHalfYear(half)) checks.note('half', 'not_a_half_year');
  // Data frozen while the half-year runs would tell of a part of it.
  else if (now < halfEnds(half, { timeZone }) || frozenAt < halfEnds(half, { timeZone })) return refused('half_year_not_over');
  return eventUnless(checks, () => {
    const texts = draftTexts(bulletinFigures(frozen), cases);
    return bulletinEvent(caller, now, 'bulletin_drafted', { half, frozenAt, settingsVersion, digest }, '', { ...texts });
  });
}

/** What the words may name, and nobody's. */
const words = ({ frozen, knownNames }: BulletinContext): KnownWords => ({ tokens: tokensOf(bulletinFigures(frozen)), knownNames });

/** The bulletin after one more event of its log. @throws BrokenStandingLog when the log does not fit itself */
export function foldBulletin(bulletin: Bulletin | null, event: BulletinEvent, id: Uuid): Bulletin {
  const { type, step, payload, texts = {} } = event;
  if (type === 'bulletin_drafted') {
    if (bulletin !== null) throw new BrokenStandingLog('a bulletin is drafted once');
    const written = bySection((sectionId) => texts[sectionId] ?? '');
    const begun = { state: 'draft', texts: written, versions: bySection(() => 1), drafted: step, approved: null, issued: null } as const;
    const { half, frozenAt, digest } = payload;
    return { id, half, frozenAt, digest, toldComplaintIds: [], ...begun, version: 1 };
  }
  if (bulletin === null) throw new BrokenStandingLog(`the log begins with ${type}`);
  const version = bulletin.version + 1;
  switch (type) {
    case 'section_edited': {
      const { sectionId, complaintIds = [] } = payload;
      const toldComplaintIds = [...bulletin.toldComplaintIds, ...complaintIds];
      const text = { ...bulletin.texts, [sectionId]: texts[sectionId] ?? '' };
      return { ...bulletin, texts: text, toldComplaintIds, versions: { ...bulletin.versions, [sectionId]: version }, version };
    }
    case 'bulletin_approved':
      return { ...bulletin, state: 'approved', approved: step, version };
    case 'bulletin_reopened':
      return { ...bulletin, state: 'draft', approved: null, version };
    case 'bulletin_issued':
      return {
        ...bulletin,
        state: 'issued',
        issued: { ...step, caseIds: payload.caseIds, document: JSON.parse(texts['document'] ?? '') as BulletinDocument },
        version,
      };
  }
}

/** The bulletin after a whole log. @throws BrokenStandingLog as `foldBulletin` */
export function foldBulletinLog(events: readonly BulletinEvent[], id: Uuid): Bulletin | null {
  return foldLog<Bulletin, BulletinEvent>(events, (bulletin, event) => foldBulletin(bulletin, event, id));
}

/** Messages about a bulletin. */
export const BULLETIN_MESSAGES = ['bulletin_issued'] as const;

/** Who is told of an issued bulletin: every member (ASC-03). */
export function issueMessages({ half }: Pick<Bulletin, 'half'>, memberTenantIds: readonly Uuid[]): StandingMessage<'bulletin_issued'>[] {
  return memberTenantIds.map((tenantId) => ({
    kind: 'bulletin_issued',
    tenantId,
    roles: STANDING_ROLES.memberService.roles,
    values: { half },
  }));
}

function bySection<T>(of: (sectionId: BulletinSectionId) => T): Record<BulletinSectionId, T> {
  return Object.fromEntries(BULLETIN_SECTIONS.map((sectionId) => [sectionId, of(sectionId)])) as Record<BulletinSectionId, T>;
}
