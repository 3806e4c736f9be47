import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Step } from '@lianban/partner-standing/decision';
import { BrokenStandingLog } from '@lianban/partner-standing/log';
import type { StandingParties } from '@lianban/partner-standing/messages';
import type { Month } from '@lianban/partner-standing/month';
import type { CardDifference } from '@lianban/partner-standing/month-close/differences';
import type { MissingCode } from '@lianban/partner-standing/month-close/missing';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import type { Objection } from '@lianban/partner-standing/scorecard/objection';
import type { Deduction } from '@lianban/partner-standing/scorecard/rubric';
import type { Scorecard } from '@lianban/partner-standing/scorecard/scorecard';
import type { StandingEventOf } from './stored-log.ts';
import type { ProjectedRows, RowKey } from './subjects.ts';

// The pure decisions about deductions, objections and closings hand back whole things; here they are logs of what happened to each.

/** Every kind of event here is written in this version today. */
const VERSION = 1;

/** A deduction as its log means it; `version` is the number of its events. */
export interface LoggedDeduction extends Deduction {
  readonly version: number;
}

/** The event that makes a deduction from what it was before. */
export function deductionEvent(before: Deduction | null, after: Deduction): StandingEventOf {
  const { decided, proposed, id: _id, partnerTenantId: _partner, ...subject } = after;
  if (before === null) return { type: 'deduction_proposed', version: VERSION, step: proposed, payload: subject };
  if (decided === null) throw new BrokenStandingLog('a deduction is decided or it stays as it is');
  const { accepted, points, ...step } = decided;
  return { type: 'deduction_decided', version: VERSION, step, payload: { accepted, points } };
}

export function foldDeduction(
  deduction: LoggedDeduction | null,
  event: StandingEventOf,
  id: Uuid,
  { partnerTenantId }: StandingParties,
): LoggedDeduction {
  const { type, step, payload } = event;
  if (type === 'deduction_proposed') {
    const subject = payload as Omit<Deduction, 'id' | 'partnerTenantId' | 'proposed' | 'decided'>;
    return { ...subject, id, partnerTenantId, proposed: step, decided: null, version: 1 };
  }
  if (deduction === null) throw new BrokenStandingLog(`the log begins with ${type}`);
  const decided = { ...step, ...(payload as { accepted: boolean; points: number }) };
  return { ...deduction, decided, version: deduction.version + 1 };
}

export function deductionRows(deduction: LoggedDeduction, key: RowKey, lastEventAt: IsoInstant): ProjectedRows {
  const { id, month, itemId, source, evidence, points, decided, version } = deduction;
  const state = decided === null ? 'proposed' : decided.accepted ? 'accepted' : 'declined';
  const findingId = source === 'reviewer' ? null : (evidence[0]?.id ?? null);
  const acceptedPoints = decided?.accepted === true ? decided.points : null;
  return { Deduction: [{ ...key, id, month, itemId, source, state, points, acceptedPoints, findingId, lastEventAt, version }] };
}

/** An objection as its log means it; `version` is the card's. */
export type LoggedObjection = Objection;

/** The event that makes an objection from what it was before. */
export function objectionEvent(before: Objection | null, { month, about, version, filed, decided }: Objection): StandingEventOf {
  if (before === null)
    return { type: 'card_objection_filed', version: VERSION, step: filed, payload: { month, about, cardVersion: version } };
  if (decided === null) throw new BrokenStandingLog('an objection is decided or it stays as it is');
  const { upheld, ...step } = decided;
  return { type: 'card_objection_decided', version: VERSION, step, payload: { upheld } };
}

export function foldObjection(
  objection: Objection | null,
  event: StandingEventOf,
  id: Uuid,
  { partnerTenantId }: StandingParties,
): Objection {
  const { type, step, payload } = event;
  if (type === 'card_objection_filed') {
    const { month, about, cardVersion } = payload as { month: Month; about: Objection['about']; cardVersion: number };
    return { id, partnerTenantId, month, about, version: cardVersion, filed: step, decided: null };
  }
  if (objection === null) throw new BrokenStandingLog(`the log begins with ${type}`);
  return { ...objection, decided: { ...step, ...(payload as { upheld: boolean }) } };
}

export function objectionRows(objection: Objection, key: RowKey, lastEventAt: IsoInstant): ProjectedRows {
  const { id, month, about, version: cardVersion, filed, decided } = objection;
  const state = decided === null ? 'filed' : decided.upheld ? 'upheld' : 'rejected';
  const of = { id, month, aboutKind: about.kind, aboutId: about.id, cardVersion, state };
  return { CardObjection: [{ ...key, ...of, filedAt: filed.at, decidedAt: decided?.at ?? null, lastEventAt }] };
}

/** One version of a closed card, less the complaints behind it, of which it keeps the number and digest. */
export interface FrozenVersion {
  readonly version: number;
  readonly card: Scorecard;
  readonly deductions: readonly Deduction[];
  readonly settingsVersion: number;
  readonly differences: readonly CardDifference[];
  readonly contributions: { readonly count: number; readonly digest: string };
}

/** The closed card of a month and mode, every version. */
export interface LoggedCard {
  readonly id: Uuid;
  readonly partnerTenantId: Uuid;
  readonly month: Month;
  readonly mode: Mode;
  readonly versions: readonly (FrozenVersion & { readonly closed: Step })[];
}

export function cardClosedEvent(frozen: FrozenVersion, closed: Step): StandingEventOf {
  return { type: 'card_closed', version: VERSION, step: closed, payload: frozen };
}

export function foldCard(
  card: LoggedCard | null,
  { step, payload }: StandingEventOf,
  id: Uuid,
  { partnerTenantId }: StandingParties,
): LoggedCard {
  const frozen = payload as FrozenVersion;
  const { month, mode } = frozen.card;
  return { id, partnerTenantId, month, mode, versions: [...(card?.versions ?? []), { ...frozen, closed: step }] };
}

export function cardRows({ id, month, mode, versions }: LoggedCard, key: RowKey): ProjectedRows {
  return {
    ClosedCard: versions.map(({ version, card, deductions, settingsVersion, differences, contributions, closed }) => ({
      ...key,
      month,
      mode,
      version,
      standingId: id,
      latest: version === versions.length,
      closedAt: closed.at,
      closedByPersonId: closed.personId,
      settingsVersion,
      card,
      deductions,
      differences,
      complaints: contributions.count,
      contributionsDigest: contributions.digest,
    })),
  };
}

/** That a carrier closes a month, as its log means it. */
export interface LoggedClosing {
  readonly id: Uuid;
  readonly month: Month;
  readonly acknowledged: readonly MissingCode[];
  /** With the reason of a correction. */
  readonly asked: Step;
  readonly finished: { readonly at: IsoInstant; readonly partners: number; readonly versions: number; readonly left: number } | null;
}

export function closingAskedEvent(month: Month, acknowledged: readonly MissingCode[], step: Step): StandingEventOf {
  return { type: 'closing_asked', version: VERSION, step, payload: { month, acknowledged } };
}

export function closingFinishedEvent(
  counts: { readonly partners: number; readonly versions: number; readonly left: number },
  at: IsoInstant,
): StandingEventOf {
  return { type: 'closing_finished', version: VERSION, step: { at, personId: null, tenantId: null, reason: '' }, payload: counts };
}

export function foldClosing(closing: LoggedClosing | null, { type, step, payload }: StandingEventOf, id: Uuid): LoggedClosing {
  if (type === 'closing_asked') {
    const { month, acknowledged } = payload as { month: Month; acknowledged: MissingCode[] };
    return { id, month, acknowledged, asked: step, finished: null };
  }
  if (closing === null) throw new BrokenStandingLog(`the log begins with ${type}`);
  return { ...closing, finished: { at: step.at, ...(payload as { partners: number; versions: number; left: number }) } };
}

export function closingRows({ id, month, acknowledged, asked, finished }: LoggedClosing, key: RowKey): ProjectedRows {
  const { partners = null, versions = null, left = null } = finished ?? {};
  const state = finished === null ? 'running' : 'finished';
  const of = { id, month, state, askedAt: asked.at, askedByPersonId: asked.personId, acknowledged };
  return { MonthClosing: [{ ...key, ...of, finishedAt: finished?.at ?? null, partners, versions, left }] };
}
