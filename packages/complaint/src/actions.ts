import type { CommandName } from './command.ts';
import { mayAcceptWorkOrder } from './policy/accept-work-order.ts';
import { mayAddAnalysis } from './policy/add-analysis.ts';
import { mayAddAttachment } from './policy/add-attachment.ts';
import { mayAddNote } from './policy/add-note.ts';
import { mayCheckFollowUp } from './policy/check-follow-up.ts';
import { CLOSING_WORDS, mayCloseComplaint, mayCloseSomehow, type ClosingWord } from './policy/close-complaint.ts';
import { mayConfirmRecord } from './policy/confirm-record.ts';
import { mayDecideDispute } from './policy/decide-dispute.ts';
import { mayDecideMajor } from './policy/decide-major.ts';
import { mayDisputeRouting } from './policy/dispute-routing.ts';
import { isParty, seesOrder, type Facts, type PersonCaller, type Verdict } from './policy/facts.ts';
import { mayGiveInformation } from './policy/give-information.ts';
import { mayJudgeValidity } from './policy/judge-validity.ts';
import { mayLinkRepeat } from './policy/link-repeat.ts';
import { followUpsShown } from './policy/follow-up-facts.ts';
import { mayOrderFollowUp } from './policy/order-follow-up.ts';
import { mayRecallWorkOrder } from './policy/recall-work-order.ts';
import { mayReclassifyWorkOrder } from './policy/reclassify-work-order.ts';
import { mayRecordCallBack } from './policy/record-call-back.ts';
import { mayRecordRectification } from './policy/record-rectification.ts';
import { mayReplyToWorkOrder } from './policy/reply-to-work-order.ts';
import { mayReportFollowUp, ofSomeFollowUp } from './policy/report-follow-up.ts';
import { mayReportProgress } from './policy/report-progress.ts';
import { mayRequestInformation } from './policy/request-information.ts';
import { mayResolveWorkOrder } from './policy/resolve-work-order.ts';
import { mayReturnWorkOrder } from './policy/return-work-order.ts';
import { mayRevealContact } from './policy/reveal-contact.ts';
import { maySendWorkOrder } from './policy/send-work-order.ts';
import { mayTakeSomeTrackStep, mayTakeTrackStep, trackShown } from './policy/take-track-step.ts';
import { mayUrgeWorkOrder } from './policy/urge-work-order.ts';
import { mayWithdrawComplaint } from './policy/withdraw-complaint.ts';
import { mayWithdrawFollowUp } from './policy/withdraw-follow-up.ts';
import type { RefusalCode } from './decision.ts';
import type { FollowUp, FollowUpCommand } from './follow-up/follow-ups.ts';
import type { ProgrammeSettings } from './settings.ts';
import type { ComplaintState, WorkOrder } from './state.ts';
import type { ComplaintCommand, WorkOrderCommand } from './status-table.ts';
import type { TrackStepName } from './two-track/tracks.ts';
import type { IsoInstant, Uuid } from './vocabulary.ts';

/** What actions are judged with besides the state and the caller. */
export interface ActionContext {
  readonly now: IsoInstant;
  readonly settings: ProgrammeSettings;
}

/** A command and whether the caller may give it now; `reason` says why not (design.md 2). */
export interface Action<N extends string = CommandName> {
  readonly name: N;
  readonly allowed: boolean;
  readonly reason: RefusalCode | null;
}

const COMPLAINT_POLICIES: { readonly [N in ComplaintCommand]: (facts: Facts) => Verdict } = {
  confirm_record: mayConfirmRecord,
  link_repeat: mayLinkRepeat,
  send_work_order: maySendWorkOrder,
  record_call_back: mayRecordCallBack,
  judge_validity: mayJudgeValidity,
  decide_major: mayDecideMajor,
  add_analysis: mayAddAnalysis,
  add_note: mayAddNote,
  add_attachment: mayAddAttachment,
  reveal_contact: mayRevealContact,
  take_track_step: mayTakeSomeTrackStep,
  order_follow_up: mayOrderFollowUp,
  record_rectification: mayRecordRectification,
  report_follow_up: ofSomeFollowUp(mayReportFollowUp),
  check_follow_up: ofSomeFollowUp(mayCheckFollowUp),
  withdraw_follow_up: ofSomeFollowUp(mayWithdrawFollowUp),
  withdraw_complaint: mayWithdrawComplaint,
  close_complaint: mayCloseSomehow,
};

const WORK_ORDER_POLICIES: { readonly [N in WorkOrderCommand]: (facts: Facts, order: WorkOrder) => Verdict } = {
  accept_work_order: mayAcceptWorkOrder,
  reply_to_work_order: mayReplyToWorkOrder,
  request_information: mayRequestInformation,
  give_information: mayGiveInformation,
  report_progress: mayReportProgress,
  dispute_routing: mayDisputeRouting,
  decide_dispute: mayDecideDispute,
  resolve_work_order: mayResolveWorkOrder,
  return_work_order: mayReturnWorkOrder,
  recall_work_order: mayRecallWorkOrder,
  reclassify_work_order: mayReclassifyWorkOrder,
  urge_work_order: mayUrgeWorkOrder,
};

const FOLLOW_UP_POLICIES: { readonly [N in FollowUpCommand]: (facts: Facts, followUp: FollowUp) => Verdict } = {
  report_follow_up: mayReportFollowUp,
  check_follow_up: mayCheckFollowUp,
  withdraw_follow_up: mayWithdrawFollowUp,
};

/** The commands to the complaint as a whole, by the same policies that `decide` uses. */
export function actionsFor(state: ComplaintState, caller: PersonCaller, context: ActionContext): Action<ComplaintCommand>[] {
  const facts: Facts = { state, caller, ...context };
  return entries(COMPLAINT_POLICIES).map(([name, policy]) => action(name, policy(facts)));
}

/** The ways of closing, one by one: which words the caller may close with (CMP-05). */
export function closingsFor(state: ComplaintState, caller: PersonCaller, context: ActionContext): Action<ClosingWord>[] {
  return CLOSING_WORDS.map((as) => action(as, mayCloseComplaint({ state, caller, ...context }, as)));
}

/** The steps of the member's own track that the caller may know of, each with whether the caller may take it now (TRK-01). */
export function trackStepsFor(state: ComplaintState, caller: PersonCaller, context: ActionContext): Action<TrackStepName>[] {
  const facts: Facts = { state, caller, ...context };
  return trackShown(facts).map(({ name }) => action(name, mayTakeTrackStep(facts, name)));
}

/** The commands to one order; none where the caller may not know of the order. */
export function workOrderActionsFor(
  state: ComplaintState,
  workOrderId: Uuid,
  caller: PersonCaller,
  context: ActionContext,
): Action<WorkOrderCommand>[] {
  const facts: Facts = { state, caller, ...context };
  const order = state.workOrders.find(({ id }) => id === workOrderId);
  if (order === undefined || !isParty(facts) || !seesOrder(facts, order)) return [];
  return entries(WORK_ORDER_POLICIES).map(([name, policy]) => action(name, policy(facts, order)));
}

/** The commands to one follow-up; none where the caller may not know of it (ASC-02). */
export function followUpActionsFor(
  state: ComplaintState,
  followUpId: Uuid,
  caller: PersonCaller,
  context: ActionContext,
): Action<FollowUpCommand>[] {
  const facts: Facts = { state, caller, ...context };
  const followUp = followUpsShown(facts).find(({ id }) => id === followUpId);
  return followUp === undefined ? [] : entries(FOLLOW_UP_POLICIES).map(([name, policy]) => action(name, policy(facts, followUp)));
}

function action<N extends string>(name: N, verdict: Verdict): Action<N> {
  return verdict === 'allowed' ? { name, allowed: true, reason: null } : { name, allowed: false, reason: verdict };
}

function entries<K extends string, V>(table: { readonly [P in K]: V }): [K, V][] {
  return Object.entries(table) as [K, V][];
}
