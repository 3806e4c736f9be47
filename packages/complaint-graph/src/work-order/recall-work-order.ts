import { seenWorkOrder, type CommandForm } from '../command/command-form.ts';

/** The first receiver takes an order back. */
export const recallWorkOrder: CommandForm<'recall_work_order'> = (input) => {
  const { complaintId, workOrderId, seenVersion } = seenWorkOrder(input);
  return { complaintId, seenVersion, command: { name: 'recall_work_order', workOrderId, reason: input.said('reason') } };
};
