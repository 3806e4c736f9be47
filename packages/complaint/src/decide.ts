import type { Caller, Command, CommandName } from './command.ts';
import type { Decision, DecisionContext } from './decision.ts';
import { acceptWorkOrder } from './decide/accept-work-order.ts';
import { addAnalysis } from './decide/add-analysis.ts';
import { addAttachment } from './decide/add-attachment.ts';
import { addNote } from './decide/add-note.ts';
import { checkFollowUp } from './decide/check-follow-up.ts';
import { closeComplaint } from './decide/close-complaint.ts';
import { confirmRecord } from './decide/confirm-record.ts';
import { decideDispute } from './decide/decide-dispute.ts';
import { decideMajor } from './decide/decide-major.ts';
import { disputeRouting } from './decide/dispute-routing.ts';
import { giveInformation } from './decide/give-information.ts';
import { judgeValidity } from './decide/judge-validity.ts';
import { linkRepeat } from './decide/link-repeat.ts';
import { orderFollowUp } from './decide/order-follow-up.ts';
import { recallWorkOrder } from './decide/recall-work-order.ts';
import { reclassifyWorkOrder } from './decide/reclassify-work-order.ts';
import { recomputeClocks } from './decide/recompute-clocks.ts';
import { recordCallBack } from './decide/record-call-back.ts';
import { recordRectification } from './decide/record-rectification.ts';
import { remindFollowUps } from './decide/remind-follow-ups.ts';
import { replyToWorkOrder } from './decide/reply-to-work-order.ts';
import { reportFollowUp } from './decide/report-follow-up.ts';
import { reportProgress } from './decide/report-progress.ts';
import { requestInformation } from './decide/request-information.ts';
import { resolveWorkOrder } from './decide/resolve-work-order.ts';
import { returnWorkOrder } from './decide/return-work-order.ts';
import { revealContact } from './decide/reveal-contact.ts';
import { sendWorkOrder } from './decide/send-work-order.ts';
import { takeComplaint } from './decide/take-complaint.ts';
import { takeTrackStep } from './decide/take-track-step.ts';
import { refused, type Matter } from './decide/turn.ts';
import { urgeWorkOrder } from './decide/urge-work-order.ts';
import { watchClocks } from './decide/watch-clocks.ts';
import { withdrawComplaint } from './decide/withdraw-complaint.ts';
import { withdrawFollowUp } from './decide/withdraw-follow-up.ts';
import type { ComplaintState } from './state.ts';
import { SYSTEM_COMMANDS, type SystemCommand } from './status-table.ts';

type PersonCommand = Exclude<CommandName, 'take_complaint' | SystemCommand>;
type Decide<N extends PersonCommand> = (matter: Matter, command: Command<N>) => Decision;

const TABLE: { readonly [N in PersonCommand]: Decide<N> } = {
  confirm_record: confirmRecord,
  link_repeat: linkRepeat,
  send_work_order: sendWorkOrder,
  accept_work_order: acceptWorkOrder,
  reply_to_work_order: replyToWorkOrder,
  request_information: requestInformation,
  give_information: giveInformation,
  report_progress: reportProgress,
  dispute_routing: disputeRouting,
  decide_dispute: decideDispute,
  resolve_work_order: resolveWorkOrder,
  return_work_order: returnWorkOrder,
  recall_work_order: recallWorkOrder,
  reclassify_work_order: reclassifyWorkOrder,
  urge_work_order: urgeWorkOrder,
  record_call_back: recordCallBack,
  judge_validity: judgeValidity,
  decide_major: decideMajor,
  add_analysis: addAnalysis,
  add_note: addNote,
  add_attachment: addAttachment,
  reveal_contact: revealContact,
  take_track_step: takeTrackStep,
  order_follow_up: orderFollowUp,
  record_rectification: recordRectification,
  report_follow_up: reportFollowUp,
  check_follow_up: checkFollowUp,
  withdraw_follow_up: withdrawFollowUp,
  withdraw_complaint: withdrawComplaint,
  close_complaint: closeComplaint,
};

const SYSTEM: { readonly [N in SystemCommand]: (state: ComplaintState, context: DecisionContext) => Decision } = {
  watch_clocks: watchClocks,
  recompute_clocks: recomputeClocks,
  remind_follow_ups: remindFollowUps,
};

/**
 * What a command makes of a complaint: the events to append, or why not. Pure: everything it may know is in its
 * arguments, and `context.now` is the only present.
 *
 * @param state null where there is no complaint yet; only `take_complaint` fits that
 */
export function decide(state: ComplaintState | null, command: Command, caller: Caller, context: DecisionContext): Decision {
  if (command.name === 'take_complaint') return state === null ? takeComplaint(command, caller, context) : refused('nothing_to_do');
  // What is not there and what is not the caller's to see are told apart by nobody.
  if (state === null) return refused('not_a_party');
  if (isOfSystem(command)) return caller.kind === 'system' ? SYSTEM[command.name](state, context) : refused('system_only');
  if (caller.kind === 'system') return refused('not_a_party');
  // The table pairs each command with its own function; the compiler cannot follow that through the union.
  const act = TABLE[command.name] as Decide<PersonCommand>;
  return act({ state, caller, context }, command);
}

function isOfSystem(command: Command): command is Command<SystemCommand> {
  return SYSTEM_COMMANDS.some((name) => name === command.name);
}
