import { PAUSE_REASONS } from '@lianban/complaint/vocabulary';
import { seenWorkOrder, type CommandForm } from '../command/command-form.ts';

/** The holder needs an answer before it can go on. */
export const requestInformation: CommandForm<'request_information'> = (input, making) => {
  const { complaintId, workOrderId, seenVersion } = seenWorkOrder(input);
  return {
    complaintId,
    seenVersion,
    command: {
      name: 'request_information',
      workOrderId,
      requestId: making.newId(),
      reason: input.word('reason', PAUSE_REASONS),
      question: input.said('question'),
    },
  };
};
