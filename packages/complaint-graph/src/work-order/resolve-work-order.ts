import { seenWorkOrder, type CommandForm } from '../command/command-form.ts';

/** The matter is settled, with its cause and what was done. */
export const resolveWorkOrder: CommandForm<'resolve_work_order'> = (input) => {
  const { complaintId, workOrderId, seenVersion } = seenWorkOrder(input);
  return {
    complaintId,
    seenVersion,
    command: { name: 'resolve_work_order', workOrderId, cause: input.said('cause'), measure: input.said('measure') },
  };
};
