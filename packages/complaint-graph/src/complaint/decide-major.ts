import type { CommandForm } from '../command/command-form.ts';

/** CMP-04: a leader confirms or declines that the complaint is major. */
export const decideMajor: CommandForm<'decide_major'> = (input) => ({
  complaintId: input.id('complaintId'),
  command: { name: 'decide_major', major: input.flag('major'), reason: input.said('reason') },
});
