import type { CommandForm } from '../command/command-form.ts';

/** CMP-02, ASC-01: the association's reviewer finds a complaint valid or invalid. */
export const judgeValidity: CommandForm<'judge_validity'> = (input) => ({
  complaintId: input.id('complaintId'),
  command: { name: 'judge_validity', valid: input.flag('valid'), reason: input.said('reason') },
});
