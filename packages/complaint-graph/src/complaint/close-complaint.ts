import type { CommandForm } from '../command/command-form.ts';

/** CMP-02, CMP-05: a leader or reviewer closes with a written reason. */
export const closeComplaint: CommandForm<'close_complaint'> = (input) => ({
  complaintId: input.id('complaintId'),
  command: { name: 'close_complaint', as: input.word('as', ['leader', 'not_reached', 'invalid']), reason: input.said('reason') },
});
