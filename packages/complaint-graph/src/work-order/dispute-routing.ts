import { seenWorkOrder, type CommandForm } from '../command/command-form.ts';

/** CMP-07: the matter is not the holder’s; said once, with evidence. */
export const disputeRouting: CommandForm<'dispute_routing'> = (input) => {
  const { complaintId, workOrderId, seenVersion } = seenWorkOrder(input);
  return { complaintId, seenVersion, command: { name: 'dispute_routing', workOrderId, evidence: input.said('evidence') } };
};
