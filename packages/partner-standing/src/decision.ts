import { FieldChecks } from '@lianban/complaint/decide/field-checks';
import type { Caller } from '@lianban/complaint/command';
import type { FieldProblem } from '@lianban/complaint/decision';
import type { IsoInstant, Role, Uuid } from '@lianban/complaint/vocabulary';
import { formatYuan, parseYuan, type Fen, type MoneyProblemCode } from './money.ts';
import { isMonth, monthOf, type Month, type Zoned } from './month.ts';

/** Reason codes of refusals, each a sentence in the portal's translations. */
export const STANDING_REFUSAL_CODES = [
  'not_a_party',
  'role_missing',
  'seat_limited_to_unit',
  'system_only',
  'already_decided',
  'already_objected',
  'nothing_to_object_to',
  'objection_window_over',
  'month_has_missing',
  'already_there',
  'same_person',
  'not_confirmed_yet',
  'waits_for_approval',
  'waits_for_plan',
  'plan_under_review',
  'waits_for_compliance',
  'waits_for_review',
  'service_is_suspended',
  'cooperation_has_ended',
  'sanction_is_over',
  'no_objection',
  'objection_pending',
  'partner_suspended',
  'nothing_owed',
  'fee_already_refunded',
  'not_verified_yet',
  'waits_for_credit',
  'already_credited',
  'already_deducted',
  'refund_is_over',
  'month_is_settled',
  'already_countered',
  'is_a_counter_entry',
  'share_already_entered',
  'share_missing',
  'month_not_over',
  'earlier_month_open',
  'posting_unknown',
  // The association's accountability ladder (ACC-01…04).
  'not_decided_yet',
  'waits_for_interview',
  'waits_for_measures',
  'measures_are_done',
  'waits_for_committee',
  'waits_for_report',
  'waits_for_eligibility',
  'ladder_is_done',
  'case_is_over',
  'measure_unknown',
  'measure_already_done',
  'no_season',
  'not_criticised',
  // The association's bulletin (ASC-03).
  'half_year_not_over',
  'already_drafted',
  'section_unknown',
  'changed_meanwhile',
  'bulletin_in_draft',
  'bulletin_is_approved',
  'bulletin_is_issued',
  // A member's periodic summary (ASC-02).
  'summary_in_draft',
  'summary_is_finished',
  'summary_is_handed_in',
] as const;
export type StandingRefusalCode = (typeof STANDING_REFUSAL_CODES)[number];

/** What can be wrong with a field beyond what `FieldChecks` tells; each a sentence of the portal's translations. */
export type StandingProblemCode =
  | MoneyProblemCode
  | 'item_unknown'
  | 'customer_unknown'
  | 'mode_unknown'
  | 'not_a_month'
  | 'not_a_day'
  | 'not_a_count'
  | 'repeated'
  | 'no_evidence'
  | 'no_deadline_here'
  | 'only_function_fees'
  | 'not_the_shares_month'
  | 'both_sides_needed'
  | 'figure_unknown'
  | 'personal_data'
  | 'window_reversed'
  | 'overlaps'
  | 'justified_needed'
  | 'came_once'
  | 'not_a_half_year';

/** What was decided, or why not: `refused` is about state or rights, `invalid` about the input's fields. */
export type Outcome<T> =
  | { readonly kind: 'decided'; readonly result: T }
  | { readonly kind: 'refused'; readonly code: StandingRefusalCode }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] };

/** The answer of a policy. */
export type Verdict = 'allowed' | StandingRefusalCode;

/** A person in a seat. */
export type Person = Extract<Caller, { kind: 'person' }>;

/** A step that someone took, and when; the system has neither person nor tenant. */
export interface Step {
  readonly at: IsoInstant;
  readonly personId: Uuid | null;
  readonly tenantId: Uuid | null;
  /** In the words of who took it; '' where none were asked for. */
  readonly reason: string;
}

/** Who has a duty. `ofUnits`: also in a seat that is limited to a unit. */
export interface DutyHolders {
  readonly tenantKind: 'carrier' | 'partner' | 'association' | 'member';
  readonly roles: readonly Role[];
  readonly ofUnits: boolean;
}

/**
 * Who does what about a partner's or a member's standing (domain.md 1, 6, 7, 9). Standing is the whole organisation's; only
 * what comes to a desk with a complaint, such as a claim, may be taken up there.
 */
export const STANDING_ROLES = {
  reviewer: { tenantKind: 'carrier', roles: ['quality_reviewer'], ofUnits: false },
  approver: { tenantKind: 'carrier', roles: ['approver'], ofUnits: false },
  judge: { tenantKind: 'carrier', roles: ['quality_reviewer', 'approver'], ofUnits: false },
  manager: { tenantKind: 'carrier', roles: ['service_centre_manager', 'group_customer_manager'], ofUnits: false },
  clerk: { tenantKind: 'carrier', roles: ['settlement_clerk'], ofUnits: false },
  claimant: {
    tenantKind: 'carrier',
    roles: ['settlement_clerk', 'intake_agent', 'service_centre_manager', 'group_customer_manager'],
    ofUnits: true,
  },
  partner: { tenantKind: 'partner', roles: ['quality_officer', 'management_representative', 'general_manager'], ofUnits: false },
  partnerService: { tenantKind: 'partner', roles: ['service_contact', 'management_representative', 'general_manager'], ofUnits: true },
  // ACC-04: the leader decides step 1, the service committee 2 and 3; the service department's people prepare and watch.
  associationLeader: { tenantKind: 'association', roles: ['leader'], ofUnits: false },
  committee: { tenantKind: 'association', roles: ['committee_member'], ofUnits: false },
  associationReviewer: { tenantKind: 'association', roles: ['reviewer', 'leader'], ofUnits: true },
  associationDesk: { tenantKind: 'association', roles: ['intake_officer', 'reviewer', 'leader'], ofUnits: true },
  member: { tenantKind: 'member', roles: ['leader', 'responsible_department'], ofUnits: false },
  memberLeader: { tenantKind: 'member', roles: ['leader'], ofUnits: false },
  memberService: { tenantKind: 'member', roles: ['leader', 'responsible_department', 'handler'], ofUnits: false },
} as const satisfies Record<string, DutyHolders>;
export type StandingDuty = keyof typeof STANDING_ROLES;

/** Whether the caller's work it is; a partner's or a member's only on its own standing. @param judgedTenantId whose standing it is */
export function fits(caller: Caller, duty: StandingDuty, judgedTenantId: Uuid): Verdict {
  const { tenantKind, roles, ofUnits } = STANDING_ROLES[duty];
  if (caller.kind === 'system' || caller.tenantKind !== tenantKind) return 'not_a_party';
  const judged = tenantKind === 'partner' || tenantKind === 'member';
  if (judged && caller.tenantId !== judgedTenantId) return 'not_a_party';
  const known: readonly Role[] = roles;
  if (!caller.roles.some((role) => known.includes(role))) return 'role_missing';
  return ofUnits || caller.unitId === null ? 'allowed' : 'seat_limited_to_unit';
}

/** The caller's step at an instant. */
export function stepBy(caller: Caller, at: IsoInstant, reason = ''): Step {
  return caller.kind === 'system'
    ? { at, personId: null, tenantId: null, reason }
    : { at, personId: caller.personId, tenantId: caller.tenantId, reason };
}

/** Whether a step was taken by the very person who asks: where two are needed, a person with both roles is still one. */
export function isBy(step: Step | null, caller: Caller): boolean {
  return caller.kind === 'person' && step?.personId === caller.personId;
}

/** A command and whether the caller may give it now; `reason` says why not. */
export interface Action<N extends string> {
  readonly name: N;
  readonly allowed: boolean;
  readonly reason: StandingRefusalCode | null;
}

/** Every command with what the policy says of it, for buttons that do what deciding would. */
export function actionsBy<N extends string>(names: readonly N[], may: (name: N) => Verdict): Action<N>[] {
  return names.map((name) => {
    const verdict = may(name);
    return verdict === 'allowed' ? { name, allowed: true, reason: null } : { name, allowed: false, reason: verdict };
  });
}

/** A refusal, of any kind of decision. */
export function refused(code: StandingRefusalCode): { readonly kind: 'refused'; readonly code: StandingRefusalCode } {
  return { kind: 'refused', code };
}

/** The checks of this room's fields. */
export class StandingChecks extends FieldChecks {
  note(field: string, code: StandingProblemCode, limit?: string): void {
    this.problems.push(limit === undefined ? { field, code } : { field, code, limit });
  }

  /** An amount as it was typed in yuan, above 0 unless `least` says otherwise, at most `most`. */
  amount(field: string, text: string, { least = 1n, most }: { readonly least?: Fen; readonly most?: Fen } = {}): Fen {
    const amount = parseYuan(text.trim());
    if (text.trim() === '') this.add(field, 'required');
    else if (typeof amount === 'string') this.note(field, amount);
    else if (amount < least) this.add(field, 'too_small', formatYuan(least));
    else if (most !== undefined && amount > most) this.add(field, 'too_large', formatYuan(most));
    return typeof amount === 'string' ? 0n : amount;
  }

  /** A month that has begun, as it was typed; what is none or lies ahead is told. */
  begunMonth(field: string, text: string, { now, timeZone }: Zoned & { readonly now: IsoInstant }): Month {
    if (!isMonth(text)) this.note(field, 'not_a_month');
    else if (text > monthOf(now, { timeZone })) this.add(field, 'in_the_future');
    return text;
  }

  /** What was decided where nothing is wrong, else the problems. */
  outcome<T>(result: () => T): Outcome<T> {
    return this.problems.length > 0 ? { kind: 'invalid', problems: this.problems } : { kind: 'decided', result: result() };
  }
}
