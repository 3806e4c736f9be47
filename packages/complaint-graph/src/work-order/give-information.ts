import { seenWorkOrder, type CommandForm } from '../command/command-form.ts';

/** Answers the open request of an order; the clocks it paused go on. */
export const giveInformation: CommandForm<'give_information'> = (input) => {
  const { complaintId, workOrderId, seenVersion } = seenWorkOrder(input);
  return {
    complaintId,
    seenVersion,
    command: { name: 'give_information', workOrderId, requestId: input.id('requestId'), answer: input.said('answer') },
  };
};
