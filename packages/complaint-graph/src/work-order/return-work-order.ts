import { seenWorkOrder, type CommandForm } from '../command/command-form.ts';

/** Who sent an order does not take its result. */
export const returnWorkOrder: CommandForm<'return_work_order'> = (input) => {
  const { complaintId, workOrderId, seenVersion } = seenWorkOrder(input);
  return { complaintId, seenVersion, command: { name: 'return_work_order', workOrderId, reason: input.said('reason') } };
};
