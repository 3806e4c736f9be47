import { seenWorkOrder, type CommandForm } from '../command/command-form.ts';
import { readWorkOrderDraft } from './work-order-draft.ts';

/** CMP-07: the first receiver decides a disputed routing; an upheld one may name the new holder. */
export const decideDispute: CommandForm<'decide_dispute'> = (input, making) => {
  const { complaintId, workOrderId, seenVersion } = seenWorkOrder(input);
  const newWorkOrder = input.part('newWorkOrder');
  return {
    complaintId,
    seenVersion,
    command: {
      name: 'decide_dispute',
      workOrderId,
      upheld: input.flag('upheld'),
      reason: input.said('reason'),
      newWorkOrder: newWorkOrder && readWorkOrderDraft(newWorkOrder, making),
    },
  };
};
