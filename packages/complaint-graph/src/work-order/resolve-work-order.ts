import { seenWorkOrder, type CommandForm } from '../command/command-form.ts';

/** The matter is settled, with its cause and what was done; for an outlet with what the customer said to it (CLK-12). */
export const resolveWorkOrder: CommandForm<'resolve_work_order'> = (input, making) => {
  const { complaintId, workOrderId, seenVersion } = seenWorkOrder(input);
  const answer = input.part('answer');
  return {
    complaintId,
    seenVersion,
    command: {
      name: 'resolve_work_order',
      workOrderId,
      cause: input.said('cause'),
      measure: input.said('measure'),
      answer: answer && {
        callBackId: making.newId(),
        outcome: answer.word('outcome', ['satisfied', 'not_satisfied']),
        comment: answer.said('comment'),
      },
    },
  };
};
