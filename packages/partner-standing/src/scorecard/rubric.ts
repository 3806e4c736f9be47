import type { Caller } from '@lianban/complaint/command';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { fits, refused, StandingChecks, stepBy, type Outcome, type Step, type Verdict } from '../decision.ts';
import { monthOf, type Month, type Zoned } from '../month.ts';
import type { Rubric, RubricItem, StandingSettings } from '../standing-settings.ts';

/** What a deduction is shown by; each opens. */
export const EVIDENCE_KINDS = ['complaint', 'call_back', 'drill', 'change_notice'] as const;
export interface Evidence {
  readonly kind: (typeof EVIDENCE_KINDS)[number];
  readonly id: Uuid;
}

/** Who brought it up: the registry by itself (REG-05, REG-07), or a reviewer. */
export type DeductionSource = 'short_notice' | 'drill' | 'reviewer';

/** Points off a partner's response rate of a month (SCO-05): proposed, then accepted or declined. */
export interface Deduction {
  readonly id: Uuid;
  readonly partnerTenantId: Uuid;
  readonly month: Month;
  readonly itemId: string;
  /** The item's most when it was proposed; a rubric that changes later changes nothing that was proposed under the old one. */
  readonly most: number;
  readonly settingsVersion: number;
  readonly source: DeductionSource;
  readonly evidence: readonly Evidence[];
  /** As proposed. */
  readonly points: number;
  readonly proposed: Step;
  readonly decided: (Step & { readonly accepted: boolean; readonly points: number }) | null;
}

/** What the registry has found: a change on short notice, or a call to a registered number that counts against the partner. */
export interface RegistryFinding {
  readonly source: Exclude<DeductionSource, 'reviewer'>;
  /** The change notice's or the drill's. */
  readonly id: Uuid;
  readonly partnerTenantId: Uuid;
  readonly at: IsoInstant;
  /** What the call found, in the registry's words; null for a notice. */
  readonly outcome: string | null;
}

/** What a proposal may know besides its input. */
export interface RubricContext extends Zoned {
  readonly deductionId: Uuid;
  readonly now: IsoInstant;
  readonly settings: Pick<StandingSettings, 'rubric'>;
  readonly settingsVersion: number;
}

/**
 * The deduction a registry's finding proposes by itself (SCO-05). Null where the rubric gives no points for it, or where it
 * was proposed before: a finding is proposed once, however often it is looked at.
 */
export function deductionFor(finding: RegistryFinding, existing: readonly Deduction[], context: RubricContext): Deduction | null {
  const { rubric } = context.settings;
  const rate = finding.outcome === null ? rubric.shortNotice : rubric.drills[finding.outcome];
  const item = rubric.items.find(({ id }) => id === rate?.itemId);
  const evidence: Evidence = { kind: finding.source === 'drill' ? 'drill' : 'change_notice', id: finding.id };
  const known = existing.some((one) => one.source === finding.source && one.evidence.some(({ id }) => id === finding.id));
  if (rate === undefined || rate === null || item === undefined || known) return null;
  return {
    ...proposal(item, context),
    partnerTenantId: finding.partnerTenantId,
    month: monthOf(finding.at, context),
    source: finding.source,
    evidence: [evidence],
    points: Math.min(rate.points, item.most),
    proposed: stepBy({ kind: 'system' }, context.now),
  };
}

/** What a reviewer proposes. */
export interface DeductionInput {
  readonly partnerTenantId: Uuid;
  readonly month: Month;
  readonly itemId: string;
  readonly points: number;
  readonly evidence: readonly Evidence[];
  readonly reason: string;
}

/** A deduction by a reviewer of the carrier, always with evidence (SCO-05). */
export function proposeDeduction(input: DeductionInput, caller: Caller, context: RubricContext): Outcome<Deduction> {
  const verdict = fits(caller, 'reviewer', input.partnerTenantId);
  if (verdict !== 'allowed') return refused(verdict);
  const checks = new StandingChecks();
  const item = context.settings.rubric.items.find(({ id }) => id === input.itemId);
  if (item === undefined) checks.note('itemId', 'item_unknown');
  checks.count('points', input.points, 1, item?.most ?? FULL_RATE);
  checks.begunMonth('month', input.month, context);
  if (input.evidence.length === 0) checks.note('evidence', 'no_evidence');
  const reason = checks.text('reason', input.reason, 'text');
  return checks.outcome(() => ({
    ...proposal(item ?? NO_ITEM, context),
    partnerTenantId: input.partnerTenantId,
    month: input.month,
    source: 'reviewer',
    evidence: input.evidence,
    points: input.points,
    proposed: stepBy(caller, context.now, reason),
  }));
}

/** What a reviewer decides; points are asked for where it is accepted. */
export interface DeductionDecision {
  readonly accepted: boolean;
  readonly points: number;
  readonly reason: string;
}

/** Whether deciding proposals is the caller's work at all. */
export function rightToDecide(partnerTenantId: Uuid, caller: Caller): Verdict {
  return fits(caller, 'reviewer', partnerTenantId);
}

/** Whether the caller may decide a proposal now. */
export function mayDecideDeduction({ partnerTenantId, decided }: Pick<Deduction, 'partnerTenantId' | 'decided'>, caller: Caller): Verdict {
  const right = rightToDecide(partnerTenantId, caller);
  return right === 'allowed' && decided !== null ? 'already_decided' : right;
}

/** The reviewer's word on a proposal: accepted with points up to the item's most, or declined; either with a reason, once. */
export function decideDeduction(deduction: Deduction, input: DeductionDecision, caller: Caller, now: IsoInstant): Outcome<Deduction> {
  const verdict = mayDecideDeduction(deduction, caller);
  if (verdict !== 'allowed') return refused(verdict);
  const checks = new StandingChecks();
  const reason = checks.text('reason', input.reason, 'text');
  const points = input.accepted ? checks.count('points', input.points, 1, deduction.most) : 0;
  return checks.outcome(() => ({ ...deduction, decided: { ...stepBy(caller, now, reason), accepted: input.accepted, points } }));
}

/** The points accepted so far (SCO-05: 100 minus these, never below 0); what is only proposed takes nothing away. */
export function pointsOf(deductions: readonly Deduction[]): number {
  return deductions.reduce((sum, { decided }) => sum + (decided?.points ?? 0), 0);
}

/** What is wrong with a rubric as a programme's settings would have it; fields are named as in the rubric. */
export function rubricProblems({ items, shortNotice, drills }: Rubric): StandingChecks['problems'] {
  const checks = new StandingChecks();
  const ids = new Set<string>();
  items.forEach(({ id, name, most }, index) => {
    checks.text(`items.${index}.id`, id, 'name');
    checks.text(`items.${index}.name`, name, 'line');
    checks.count(`items.${index}.most`, most, 1, FULL_RATE);
    if (ids.has(id)) checks.note(`items.${index}.id`, 'repeated');
    ids.add(id);
  });
  const rates = [
    ['shortNotice', shortNotice] as const,
    ...Object.entries(drills).map(([outcome, rate]) => [`drills.${outcome}`, rate] as const),
  ];
  for (const [field, rate] of rates) {
    if (rate === null) continue;
    const item = items.find(({ id }) => id === rate.itemId);
    if (item === undefined) checks.note(`${field}.itemId`, 'item_unknown');
    checks.count(`${field}.points`, rate.points, 1, item?.most ?? FULL_RATE);
  }
  return checks.problems;
}

const FULL_RATE = 100;
const NO_ITEM: RubricItem = { id: '', name: '', most: 0 };

function proposal({ id, most }: RubricItem, { deductionId, settingsVersion }: RubricContext) {
  return { id: deductionId, itemId: id, most, settingsVersion, decided: null };
}
