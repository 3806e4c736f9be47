import type { CommandName } from '@lianban/complaint/command';
import type { PersonCaller } from '@lianban/complaint/policy/facts';
import type { TenantKind } from '@lianban/complaint/vocabulary';

const INTAKE = ['take_complaint', 'confirm_record', 'link_repeat'] as const satisfies readonly CommandName[];
const DISPATCHING = [
  'send_work_order',
  'give_information',
  'decide_dispute',
  'recall_work_order',
  'reclassify_work_order',
  'urge_work_order',
] as const satisfies readonly CommandName[];
const HANDLING = [
  'accept_work_order',
  'reply_to_work_order',
  'request_information',
  'report_progress',
  'dispute_routing',
  'resolve_work_order',
] as const satisfies readonly CommandName[];
const CLOSING = [
  'record_call_back',
  'decide_major',
  'add_analysis',
  'withdraw_complaint',
  'close_complaint',
] as const satisfies readonly CommandName[];
const STORY = ['add_note', 'add_attachment', 'reveal_contact'] as const satisfies readonly CommandName[];

/** What a member demands after a complaint, and what becomes of it (ASC-02). */
const FOLLOW_UPS = [
  'order_follow_up',
  'record_rectification',
  'report_follow_up',
  'check_follow_up',
  'withdraw_follow_up',
] as const satisfies readonly CommandName[];

/** Legs have no grading to change, and who sent an order judges its result. */
const FORWARDING = [
  'send_work_order',
  'give_information',
  'decide_dispute',
  'recall_work_order',
  'urge_work_order',
  'return_work_order',
] as const satisfies readonly CommandName[];

/** The commands each kind of organisation can give through its face; a face's tests hold its mutations against this. */
export const OFFERED: Readonly<Record<TenantKind, readonly CommandName[]>> = {
  carrier: [...INTAKE, ...DISPATCHING, ...HANDLING, ...CLOSING, ...STORY],
  partner: [...INTAKE, ...DISPATCHING, ...HANDLING, ...CLOSING, ...STORY],
  vendor: [...HANDLING, 'record_call_back', ...STORY],
  association: [...INTAKE, ...FORWARDING, ...HANDLING, ...CLOSING, 'judge_validity', ...STORY],
  // A member owns no complaint here: it sends to its outlets, judges what they report, reports itself, takes the steps of its tracks (TRK-01) and follows up what it demands (ASC-02).
  member: [...FORWARDING, ...HANDLING, 'record_call_back', 'take_track_step', ...FOLLOW_UPS, ...STORY],
};

/** Whether the caller's organisation can give the command through its face at all. */
export function isOffered({ tenantKind }: Pick<PersonCaller, 'tenantKind'>, name: string): boolean {
  return OFFERED[tenantKind].some((offered) => offered === name);
}

/** The commands the caller's organisation can give, for menus; each complaint's own actions decide the moment. */
export function offeredTo({ tenantKind }: Pick<PersonCaller, 'tenantKind'>): readonly CommandName[] {
  return OFFERED[tenantKind];
}
