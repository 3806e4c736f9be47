import type { Caller } from '@lianban/complaint/command';
import { fromTemporal, toTemporal } from '@lianban/complaint/instant';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import { dueAfterWorkingDays } from '@lianban/working-calendar/working-days';
import { fits, refused, StandingChecks, stepBy, type Outcome, type Step, type Verdict } from '../decision.ts';
import type { Month } from '../month.ts';
import type { StandingSettings } from '../standing-settings.ts';
import { counts, type Contribution } from './contribution.ts';
import type { Mode } from './mode.ts';
import type { Deduction } from './rubric.ts';

/** What a partner objects to. */
export interface Contested {
  readonly kind: 'complaint' | 'deduction';
  readonly id: Uuid;
}

/** A partner's objection to something that counts on a closed card, and what became of it. */
export interface Objection {
  readonly id: Uuid;
  readonly partnerTenantId: Uuid;
  readonly month: Month;
  readonly about: Contested;
  /** Of the first version it counts on; the next version shows what the decision made of it. */
  readonly version: number;
  /** With the evidence in the partner's words as its reason. */
  readonly filed: Step;
  readonly decided: (Step & { readonly upheld: boolean }) | null;
}

/** One version of a partner's closed card, as the partner was shown it; a partner with both modes has two cards a month. */
export interface ShownVersion {
  readonly partnerTenantId: Uuid;
  readonly mode: Mode;
  readonly month: Month;
  readonly version: number;
  readonly shownAt: IsoInstant;
  readonly contributions: readonly Pick<Contribution, 'complaintId' | 'reason'>[];
  readonly deductions: readonly Pick<Deduction, 'id' | 'decided'>[];
}

/** What deciding may know besides the input. */
export interface ObjectionContext {
  readonly objectionId: Uuid;
  readonly now: IsoInstant;
  readonly calendar: WorkingCalendar;
  readonly settings: Pick<StandingSettings, 'objectionWorkingDays'>;
  /** Every version of the partner's cards of the month, of either mode, in the order they were shown. */
  readonly versions: readonly ShownVersion[];
  /** The partner's objections so far. */
  readonly existing: readonly Objection[];
}

/** Until when, exclusive, a partner may object to what a version shown then counts for the first time (CAL-02). */
export function objectionEnds(
  shownAt: IsoInstant,
  calendar: WorkingCalendar,
  settings: Pick<StandingSettings, 'objectionWorkingDays'>,
): IsoInstant {
  return fromTemporal(dueAfterWorkingDays(calendar, toTemporal(shownAt), settings.objectionWorkingDays).due);
}

/**
 * Whether the partner may object now: once to each counted complaint or accepted deduction, and in time from the first
 * version that counts it; a later version of the month opens no second time for what was shown before.
 */
export function mayObject(
  about: Contested,
  partnerTenantId: Uuid,
  caller: Caller,
  context: Omit<ObjectionContext, 'objectionId'>,
): Verdict {
  const right = fits(caller, 'partner', partnerTenantId);
  if (right !== 'allowed') return right;
  const own = context.versions.filter((version) => version.partnerTenantId === partnerTenantId);
  const first = own.find((version) => countsOn(version, about));
  const latest = own.filter((version) => !own.some((other) => other.mode === version.mode && other.version > version.version));
  if (first === undefined || !latest.some((version) => countsOn(version, about))) return 'nothing_to_object_to';
  if (context.existing.some((one) => one.about.kind === about.kind && one.about.id === about.id)) return 'already_objected';
  return context.now < objectionEnds(first.shownAt, context.calendar, context.settings) ? 'allowed' : 'objection_window_over';
}

/** The objection, with its evidence in words. */
export function fileObjection(
  input: { readonly about: Contested; readonly partnerTenantId: Uuid; readonly evidence: string },
  caller: Caller,
  context: ObjectionContext,
): Outcome<Objection> {
  const { about, partnerTenantId } = input;
  const verdict = mayObject(about, partnerTenantId, caller, context);
  if (verdict !== 'allowed') return refused(verdict);
  const first = context.versions.find((version) => version.partnerTenantId === partnerTenantId && countsOn(version, about));
  if (first === undefined) return refused('nothing_to_object_to');
  const checks = new StandingChecks();
  const evidence = checks.text('evidence', input.evidence, 'text');
  return checks.outcome(() => ({
    id: context.objectionId,
    partnerTenantId,
    month: first.month,
    about,
    version: first.version,
    filed: stepBy(caller, context.now, evidence),
    decided: null,
  }));
}

/** Whether the caller may decide an objection now. */
export function mayDecideObjection({ partnerTenantId, decided }: Pick<Objection, 'partnerTenantId' | 'decided'>, caller: Caller): Verdict {
  const right = fits(caller, 'reviewer', partnerTenantId);
  return right === 'allowed' && decided !== null ? 'already_decided' : right;
}

/** The carrier's reviewer decides it once, with a reason. */
export function decideObjection(
  objection: Objection,
  input: { readonly upheld: boolean; readonly reason: string },
  caller: Caller,
  now: IsoInstant,
): Outcome<Objection> {
  const verdict = mayDecideObjection(objection, caller);
  if (verdict !== 'allowed') return refused(verdict);
  const checks = new StandingChecks();
  const reason = checks.text('reason', input.reason, 'text');
  return checks.outcome(() => ({ ...objection, decided: { ...stepBy(caller, now, reason), upheld: input.upheld } }));
}

/** Contributions with those taken out that a partner objected to and was right about. */
export function withObjections(contributions: readonly Contribution[], objections: readonly Objection[]): Contribution[] {
  const upheld = new Set(objections.filter((one) => isUpheld(one, 'complaint')).map((one) => `${one.partnerTenantId} ${one.about.id}`));
  return contributions.map((one) => (upheld.has(`${one.partnerTenantId} ${one.complaintId}`) ? takenOut(one) : one));
}

/** A contribution that a partner objected to and was right about; what did not count anyway keeps its own reason. */
export function takenOut(contribution: Contribution): Contribution {
  return counts(contribution) ? { ...contribution, reason: 'objection_upheld' } : contribution;
}

/** Deductions without those a partner objected to and was right about. */
export function standingDeductions(deductions: readonly Deduction[], objections: readonly Objection[]): Deduction[] {
  const upheld = new Set(objections.filter((one) => isUpheld(one, 'deduction')).map(({ about }) => about.id));
  return deductions.filter(({ id }) => !upheld.has(id));
}

function isUpheld({ about, decided }: Objection, kind: Contested['kind']): boolean {
  return about.kind === kind && decided?.upheld === true;
}

function countsOn({ contributions, deductions }: ShownVersion, { kind, id }: Contested): boolean {
  return kind === 'complaint'
    ? contributions.some((one) => one.complaintId === id && counts(one))
    : deductions.some((one) => one.id === id && one.decided?.accepted === true);
}
