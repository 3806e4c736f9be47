import type { CommandForm } from '../command/command-form.ts';

/** Shows masked contact data, with a reason that is logged (domain.md 1). */
export const revealContact: CommandForm<'reveal_contact'> = (input) => ({
  complaintId: input.id('complaintId'),
  command: { name: 'reveal_contact', reason: input.said('reason') },
});
