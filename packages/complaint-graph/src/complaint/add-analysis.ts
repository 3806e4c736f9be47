import type { CommandForm } from '../command/command-form.ts';

/** CMP-01: the first receiver’s analysis. */
export const addAnalysis: CommandForm<'add_analysis'> = (input) => ({
  complaintId: input.id('complaintId'),
  command: { name: 'add_analysis', analysis: input.said('analysis') },
});
