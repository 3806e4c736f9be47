/** What can be done on a complaint, and how it is dispatched. */
export const acts = {
  act: {
    title: 'What you can do now', nothing: 'There is nothing you can do on this complaint now.', notNow: 'Not possible now ({{count}})', order: 'Work order {{n}} · {{holder}}', asked: '{{name}} asked at {{time}}:', newHolder: 'If upheld, send it to another at once (or later)',
    upheld: { yes: 'Upheld', no: 'Not upheld', yesHelp: 'The order becomes void and its clocks do not count; a new order\'s clock starts when sent.', noHelp: 'The order stays where it is; its clocks run on.' },
    major: { yes: 'It is major', no: 'It is not' },
    outcomeHelp: { SATISFIED: 'The complaint is closed.', NOT_SATISFIED: 'The order goes back to be verified again, with a new clock.', NOT_REACHED: 'Counted as an attempt; after enough of them a leader may close it as not reached.' },
    closeHelp: { LEADER: 'A leader states the reason in writing.', NOT_REACHED: 'Attempts or days have reached the limit.', INVALID: 'Reviewed and not a valid complaint; the customer was answered.' },
    noteToHolder: 'Us and {{holder}}', noteToOwner: 'Us and {{owner}} (first receiver)',
  },
  command: {
    confirm_record: 'Record the customer\'s confirmation', link_repeat: 'Link to the first complaint', send_work_order: 'Send a work order', accept_work_order: 'Accept the order', reply_to_work_order: 'Reply', request_information: 'Ask for information', give_information: 'Give information', report_progress: 'Report progress',
    dispute_routing: 'Dispute the routing', decide_dispute: 'Decide the dispute', resolve_work_order: 'Resolve the order', recall_work_order: 'Recall the order', reclassify_work_order: 'Change the class', urge_work_order: 'Urge', record_call_back: 'Record a call-back', decide_major: 'Decide on major',
    add_analysis: 'Add the analysis', add_note: 'Note', add_attachment: 'Attach files', reveal_contact: 'Show the full contact data', withdraw_complaint: 'Withdrawn by the customer', close_complaint: 'Close the complaint',
  },
  submit: {
    confirm_record: 'Record', link_repeat: 'Link', send_work_order: 'Send', reply_to_work_order: 'Send the reply', request_information: 'Ask', give_information: 'Send', report_progress: 'Report', dispute_routing: 'Dispute', decide_dispute: 'Decide',
    resolve_work_order: 'Resolve', recall_work_order: 'Recall', reclassify_work_order: 'Change', urge_work_order: 'Urge', record_call_back: 'Record', decide_major: 'Decide', add_analysis: 'Add', add_note: 'Save the note', add_attachment: 'Upload', reveal_contact: 'Show and log', withdraw_complaint: 'Close as withdrawn', close_complaint: 'Close',
  },
  commandHelp: {
    confirm_record: '', link_repeat: 'Where the same matter was accepted or answered before; a repeat counts by itself.', send_work_order: 'Several may work on it at once, each with its own clocks.', reply_to_work_order: '', request_information: '', give_information: '', report_progress: 'Where no final answer is possible in time: tell the customer and the first receiver first.', dispute_routing: '', decide_dispute: '',
    resolve_work_order: 'Say what the cause was and what was done; the first receiver calls the customer back with it.', recall_work_order: 'The holder stops; its clocks become void.', reclassify_work_order: 'The class selects the clocks; they are counted anew.', urge_work_order: 'Reminds the holder and its leader; clocks stay.', record_call_back: '', decide_major: '', add_analysis: 'The first receiver analyses major, hot-spot and difficult complaints.',
    add_note: '', add_attachment: '', withdraw_complaint: 'The customer has said that they do not pursue it.', close_complaint: 'Without a satisfied customer, somebody with the right states why.',
  },
  doneWords: {
    take_complaint: 'Accepted. Your organisation is the first receiver and owns it to the end.', confirm_record: 'The confirmation is recorded.', link_repeat: 'Linked to the first complaint.', send_work_order: 'Sent; its clocks run from now.', accept_work_order: 'Accepted.', reply_to_work_order: 'Replied.', request_information: 'Asked; the order\'s clocks pause.', give_information: 'Given; the clocks run again.', report_progress: 'Reported.',
    dispute_routing: 'Disputed; the first receiver decides.', decide_dispute: 'Decided.', resolve_work_order: 'The order is resolved.', recall_work_order: 'The order is recalled.', reclassify_work_order: 'The class is changed, clocks counted anew.', urge_work_order: 'Urged.', record_call_back: 'The call-back is recorded.', decide_major: 'Decided.', add_analysis: 'The analysis is added.', add_note: 'The note is saved.', add_attachment: 'The files are attached.', withdraw_complaint: 'Closed as withdrawn.', close_complaint: 'The complaint is closed.',
  },
  dispatch: {
    choose: 'Choose an organisation', nobodyNow: 'Nobody yet', provides: '{{name}} (provides the service)', and: ', ', limit: { ELAPSED: '{{part}} {{n}} h', WORKING_DAYS: '{{part}} {{n}} working days', WORKING_HOURS: '{{part}} {{n}} working hours' },
    grading: { ordinary: 'Ordinary', urgent: 'Urgent', difficult: 'Difficult', fault_general: 'Fault, general', fault_important: 'Fault, important', fault_severe: 'Fault, severe' },
    definition: { ordinary: 'The holder can settle it itself.', urgent: 'The customer is upset or the effect grows: answer soon.', difficult: 'Complex cause, several to ask, or the customer refuses the explanation given.', fault_general: 'Normal service is not affected.', fault_important: 'Customers\' normal use is affected.', fault_severe: 'The service has stopped.' },
  },
};
