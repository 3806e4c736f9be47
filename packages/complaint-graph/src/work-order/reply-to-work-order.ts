import { seenWorkOrder, type CommandForm } from '../command/command-form.ts';

/** The first substantive reply. */
export const replyToWorkOrder: CommandForm<'reply_to_work_order'> = (input) => {
  const { complaintId, workOrderId, seenVersion } = seenWorkOrder(input);
  return { complaintId, seenVersion, command: { name: 'reply_to_work_order', workOrderId, reply: input.said('reply') } };
};
