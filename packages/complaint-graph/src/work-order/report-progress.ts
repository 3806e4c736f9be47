import { seenWorkOrder, type CommandForm } from '../command/command-form.ts';

/** CMP-10: progress, with the promised time of the next answer. */
export const reportProgress: CommandForm<'report_progress'> = (input) => {
  const { complaintId, workOrderId, seenVersion } = seenWorkOrder(input);
  return {
    complaintId,
    seenVersion,
    command: { name: 'report_progress', workOrderId, progress: input.said('progress'), promisedAt: input.instantOrNull('promisedAt') },
  };
};
