import type { CommandName } from './command.ts';
import type { RefusalCode } from './decision.ts';
import type { ComplaintStatus, WorkOrderState } from './vocabulary.ts';

/** Commands to one work order. */
export const WORK_ORDER_COMMANDS = [
  'accept_work_order',
  'reply_to_work_order',
  'request_information',
  'give_information',
  'report_progress',
  'dispute_routing',
  'decide_dispute',
  'resolve_work_order',
  'return_work_order',
  'recall_work_order',
  'reclassify_work_order',
  'urge_work_order',
] as const satisfies readonly CommandName[];
export type WorkOrderCommand = (typeof WORK_ORDER_COMMANDS)[number];

/** Commands of the system: no person may give them. */
export const SYSTEM_COMMANDS = ['watch_clocks', 'recompute_clocks', 'remind_follow_ups'] as const satisfies readonly CommandName[];
export type SystemCommand = (typeof SYSTEM_COMMANDS)[number];

/** Commands of persons to a complaint as a whole, intake apart. */
export const COMPLAINT_COMMANDS = [
  'confirm_record',
  'link_repeat',
  'send_work_order',
  'record_call_back',
  'judge_validity',
  'decide_major',
  'add_analysis',
  'add_note',
  'add_attachment',
  'reveal_contact',
  'take_track_step',
  'order_follow_up',
  'record_rectification',
  'report_follow_up',
  'check_follow_up',
  'withdraw_follow_up',
  'withdraw_complaint',
  'close_complaint',
] as const satisfies readonly CommandName[];
export type ComplaintCommand = (typeof COMPLAINT_COMMANDS)[number];

/** What moves a work order besides the commands to it: a dissatisfied call-back, and the end of the whole complaint. */
export type WorkOrderMove = WorkOrderCommand | 'record_call_back' | 'withdraw_complaint';

/** The states an order may be in after a move, or why the move is refused in its state. */
export type Move = { readonly to: readonly WorkOrderState[] } | { readonly refused: RefusalCode };

const to = (...states: readonly WorkOrderState[]): Move => ({ to: states });
const no = (code: RefusalCode): Move => ({ refused: code });

const ENDED = {
  accept_work_order: no('work_order_not_open'),
  reply_to_work_order: no('work_order_not_open'),
  request_information: no('work_order_not_open'),
  give_information: no('work_order_not_open'),
  report_progress: no('work_order_not_open'),
  dispute_routing: no('work_order_not_open'),
  decide_dispute: no('work_order_not_open'),
  resolve_work_order: no('work_order_not_open'),
  return_work_order: no('work_order_not_open'),
  recall_work_order: no('work_order_not_open'),
  reclassify_work_order: no('work_order_not_open'),
  urge_work_order: no('work_order_not_open'),
  record_call_back: no('work_order_not_open'),
  withdraw_complaint: no('work_order_not_open'),
} as const satisfies Record<WorkOrderMove, Move>;

/** The state machine of a work order (CMP-06): every state, every move. */
export const WORK_ORDER_TABLE: Readonly<Record<WorkOrderState, Readonly<Record<WorkOrderMove, Move>>>> = {
  sent: {
    accept_work_order: to('accepted'),
    reply_to_work_order: to('replied'),
    request_information: to('sent'),
    give_information: to('sent'),
    report_progress: to('sent'),
    dispute_routing: to('disputed'),
    decide_dispute: no('no_dispute'),
    resolve_work_order: to('resolved'),
    return_work_order: no('work_order_open'),
    recall_work_order: to('recalled'),
    reclassify_work_order: to('sent'),
    urge_work_order: to('sent'),
    record_call_back: no('work_order_open'),
    withdraw_complaint: to('recalled'),
  },
  accepted: {
    accept_work_order: no('work_order_already_accepted'),
    reply_to_work_order: to('replied'),
    request_information: to('accepted'),
    give_information: to('accepted'),
    report_progress: to('accepted'),
    dispute_routing: to('disputed'),
    decide_dispute: no('no_dispute'),
    resolve_work_order: to('resolved'),
    return_work_order: no('work_order_open'),
    recall_work_order: to('recalled'),
    reclassify_work_order: to('accepted'),
    urge_work_order: to('accepted'),
    record_call_back: no('work_order_open'),
    withdraw_complaint: to('recalled'),
  },
  replied: {
    accept_work_order: no('work_order_already_accepted'),
    // Not the last word: further answers are promised and given until the matter is resolved (CMP-10).
    reply_to_work_order: to('replied'),
    request_information: to('replied'),
    give_information: to('replied'),
    report_progress: to('replied'),
    dispute_routing: no('work_order_already_replied'),
    decide_dispute: no('no_dispute'),
    resolve_work_order: to('resolved'),
    return_work_order: no('work_order_open'),
    recall_work_order: to('recalled'),
    reclassify_work_order: to('replied'),
    urge_work_order: to('replied'),
    record_call_back: no('work_order_open'),
    withdraw_complaint: to('recalled'),
  },
  returned: {
    accept_work_order: to('accepted'),
    reply_to_work_order: to('replied'),
    request_information: to('returned'),
    give_information: to('returned'),
    report_progress: to('returned'),
    // It resolved the matter once as its own.
    dispute_routing: no('work_order_already_replied'),
    decide_dispute: no('no_dispute'),
    resolve_work_order: to('resolved'),
    return_work_order: no('work_order_open'),
    recall_work_order: to('recalled'),
    reclassify_work_order: to('returned'),
    urge_work_order: to('returned'),
    record_call_back: no('work_order_open'),
    withdraw_complaint: to('recalled'),
  },
  disputed: {
    accept_work_order: no('dispute_pending'),
    reply_to_work_order: no('dispute_pending'),
    request_information: no('dispute_pending'),
    give_information: no('dispute_pending'),
    report_progress: no('dispute_pending'),
    dispute_routing: no('already_disputed'),
    decide_dispute: to('void', 'sent', 'accepted'),
    resolve_work_order: no('dispute_pending'),
    return_work_order: no('work_order_open'),
    recall_work_order: no('dispute_pending'),
    reclassify_work_order: no('dispute_pending'),
    urge_work_order: no('dispute_pending'),
    record_call_back: no('work_order_open'),
    withdraw_complaint: to('recalled'),
  },
  resolved: { ...ENDED, record_call_back: to('returned'), return_work_order: to('returned') },
  void: ENDED,
  recalled: ENDED,
};

/** Which command each status admits at all; rights and further conditions are the policies' (CMP-05, CMP-06). */
export const COMPLAINT_TABLE: Readonly<Record<ComplaintStatus, Readonly<Record<ComplaintCommand, 'allowed' | RefusalCode>>>> = {
  accepted: {
    confirm_record: 'allowed',
    link_repeat: 'allowed',
    send_work_order: 'allowed',
    record_call_back: 'allowed',
    judge_validity: 'allowed',
    decide_major: 'allowed',
    add_analysis: 'allowed',
    add_note: 'allowed',
    add_attachment: 'allowed',
    reveal_contact: 'allowed',
    take_track_step: 'allowed',
    order_follow_up: 'allowed',
    record_rectification: 'allowed',
    report_follow_up: 'allowed',
    check_follow_up: 'allowed',
    withdraw_follow_up: 'allowed',
    withdraw_complaint: 'allowed',
    close_complaint: 'allowed',
  },
  handling: {
    confirm_record: 'allowed',
    link_repeat: 'allowed',
    send_work_order: 'allowed',
    record_call_back: 'allowed',
    judge_validity: 'allowed',
    decide_major: 'allowed',
    add_analysis: 'allowed',
    add_note: 'allowed',
    add_attachment: 'allowed',
    reveal_contact: 'allowed',
    take_track_step: 'allowed',
    order_follow_up: 'allowed',
    record_rectification: 'allowed',
    report_follow_up: 'allowed',
    check_follow_up: 'allowed',
    withdraw_follow_up: 'allowed',
    withdraw_complaint: 'allowed',
    close_complaint: 'work_order_open',
  },
  answering: {
    confirm_record: 'allowed',
    link_repeat: 'allowed',
    send_work_order: 'allowed',
    record_call_back: 'allowed',
    judge_validity: 'allowed',
    decide_major: 'allowed',
    add_analysis: 'allowed',
    add_note: 'allowed',
    add_attachment: 'allowed',
    reveal_contact: 'allowed',
    take_track_step: 'allowed',
    order_follow_up: 'allowed',
    record_rectification: 'allowed',
    report_follow_up: 'allowed',
    check_follow_up: 'allowed',
    withdraw_follow_up: 'allowed',
    withdraw_complaint: 'allowed',
    close_complaint: 'allowed',
  },
  // After closing the record is only added to (CMP-01, CMP-08), a supervisor may still call back (SAT-01), and a member files away (TRK-01) and follows up (ASC-02).
  closed: {
    confirm_record: 'complaint_closed',
    link_repeat: 'complaint_closed',
    send_work_order: 'complaint_closed',
    record_call_back: 'allowed',
    judge_validity: 'complaint_closed',
    decide_major: 'complaint_closed',
    add_analysis: 'allowed',
    add_note: 'allowed',
    add_attachment: 'complaint_closed',
    reveal_contact: 'allowed',
    take_track_step: 'allowed',
    order_follow_up: 'allowed',
    record_rectification: 'allowed',
    report_follow_up: 'allowed',
    check_follow_up: 'allowed',
    withdraw_follow_up: 'allowed',
    withdraw_complaint: 'complaint_closed',
    close_complaint: 'complaint_closed',
  },
};
