import type { CommandForm } from '../command/command-form.ts';

/** CMP-03: links a repeat to the first complaint. */
export const linkRepeat: CommandForm<'link_repeat'> = (input) => ({
  complaintId: input.id('complaintId'),
  command: { name: 'link_repeat', firstComplaintId: input.id('firstComplaintId') },
});
