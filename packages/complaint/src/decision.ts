import type { WorkingCalendar } from '@lianban/working-calendar/working-calendar';
import type { ComplaintEvent } from './event.ts';
import type { ProgrammeSettings } from './settings.ts';
import type { TrackPeriod } from './two-track/choice.ts';
import type { IsoInstant, ProgrammeKind, TenantKind, Uuid } from './vocabulary.ts';

/** A tenant of the programme, as much of it as a decision needs. */
export interface KnownTenant {
  readonly id: Uuid;
  readonly kind: TenantKind;
  readonly unitIds: readonly Uuid[];
  /** Of a member: those of its units that are outlets; departments are head office. */
  readonly outletIds?: readonly Uuid[];
  /** The tenant that supervises it (carrier over partner and vendor, association over member), or null. */
  readonly supervisorTenantId: Uuid | null;
  /** Of a member: when it handles on two tracks what it is sent (TRK-01). */
  readonly twoTracks?: readonly TrackPeriod[];
}

/** Everything a decision may know besides the complaint itself; loaded by persistence, passed in. */
export interface DecisionContext {
  readonly complaintId: Uuid;
  readonly programmeId: Uuid;
  readonly programmeKind: ProgrammeKind;
  readonly now: IsoInstant;
  readonly settings: ProgrammeSettings;
  readonly settingsVersion: number;
  readonly calendar: WorkingCalendar;
  readonly tenants: ReadonlyMap<Uuid, KnownTenant>;
  /** Services of the programme by id: whose they are. */
  readonly services: ReadonlyMap<Uuid, { readonly id: Uuid; readonly tenantId: Uuid }>;
  /** Makes ids for clocks; deterministic in tests. */
  readonly newId: () => Uuid;
}

/** What can be wrong with a field; each a sentence of the portal's translations. */
export const PROBLEM_CODES = [
  'required',
  'too_long',
  'control_characters',
  'unknown_value',
  'unknown',
  'too_small',
  'too_large',
  'too_many',
  'too_early',
  'too_late',
  'in_the_future',
  'not_in_the_future',
  'not_an_instant',
  'not_a_phone_number',
  'not_an_email',
  'not_a_day',
  'not_a_file_name',
  'empty_file',
  'nothing_changed',
  'next_answer_required',
  'only_when_upheld',
  'same_holder',
  'only_answering_call',
  'only_outlet_answers',
  'proof_required',
  // Refusals of a work order's holder, shown at its field when a complaint is taken.
  'holder_unknown',
  'unit_unknown',
  'no_passing_back',
  'outlet_past_member',
  'holder_already_has_open_order',
  'cannot_repeat_itself',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One field of an input that cannot be taken as it is. `code` is a key of the portal's translations. */
export interface FieldProblem {
  readonly field: string;
  readonly code: string;
  /** What would be right: a limit, an earliest instant, a list of allowed values. */
  readonly limit?: string;
}

/**
 * A decision: the events to append, or why not. `refused` is about state or rights and carries a reason code,
 * `invalid` about the input's fields.
 */
export type Decision =
  | { readonly kind: 'decided'; readonly events: readonly ComplaintEvent[] }
  | { readonly kind: 'refused'; readonly code: RefusalCode }
  | { readonly kind: 'invalid'; readonly problems: readonly FieldProblem[] };

/** Reason codes of refusals, each a sentence in the portal's translations. */
export const REFUSAL_CODES = [
  'not_a_party',
  'not_the_first_receiver',
  'not_the_holder',
  'not_the_sender',
  'not_a_supervisor',
  'role_missing',
  'complaint_closed',
  'complaint_not_closed',
  'work_order_unknown',
  'work_order_not_open',
  'work_order_already_accepted',
  'work_order_already_replied',
  'work_order_open',
  'outlet_order_open',
  'parent_order_not_open',
  'already_disputed',
  'dispute_pending',
  'no_dispute',
  'request_pending',
  'no_request',
  'pause_reason_not_allowed',
  'reply_first',
  'not_all_answered',
  'call_back_too_early',
  'not_reached_too_early',
  'major_not_proposed',
  'major_already_decided',
  'already_linked',
  'cannot_repeat_itself',
  'already_confirmed',
  'holder_unknown',
  'holder_already_has_open_order',
  'no_passing_back',
  'outlet_past_member',
  'unit_unknown',
  'system_only',
  'nothing_to_do',
  'contact_not_open',
  'audience_not_allowed',
  'complaint_invalid',
  'not_in_this_programme',
  'no_track',
  'track_step_unknown',
  'track_step_done',
  'track_step_waits',
  'audit_signature_missing',
  'outlet_order_missing',
  'complaint_withdrawn',
  'follow_up_unknown',
  'follow_up_reported',
  'follow_up_not_reported',
  'follow_up_ended',
  'own_report',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];
