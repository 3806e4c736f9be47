import { seenWorkOrder, type CommandForm } from '../command/command-form.ts';

/** The holder takes an order into work. */
export const acceptWorkOrder: CommandForm<'accept_work_order'> = (input) => {
  const { complaintId, workOrderId, seenVersion } = seenWorkOrder(input);
  return { complaintId, seenVersion, command: { name: 'accept_work_order', workOrderId } };
};
