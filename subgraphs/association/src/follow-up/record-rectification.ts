import type { CommandForm } from '@lianban/complaint-graph/command/command-form';

/** What an outlet has put right without being told (ASC-02). */
export const recordRectification: CommandForm<'record_rectification'> = (input, { newId }) => ({
  complaintId: input.id('complaintId'),
  command: {
    name: 'record_rectification',
    followUpId: newId(),
    cause: input.said('cause'),
    result: input.said('result'),
    doneDay: input.said('doneDay').trim(),
  },
});
