import type { CommandForm } from '../command/command-form.ts';

/** The customer takes the complaint back. */
export const withdrawComplaint: CommandForm<'withdraw_complaint'> = (input) => ({
  complaintId: input.id('complaintId'),
  command: { name: 'withdraw_complaint', reason: input.said('reason') },
});
