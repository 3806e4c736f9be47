import { commandField } from '../command/command-field.ts';
import { revealContact } from './reveal-contact.ts';

/** The mutation that shows contact data once the reveal is logged. */
export const revealContactField = commandField(revealContact, async (context, complaintId) => ({
  __typename: 'ContactRevealed',
  complaint: await context.reads().complaint(complaintId),
  contact: await context.reads().contact(complaintId),
}));
