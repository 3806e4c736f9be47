import { AUDIENCES } from '@lianban/complaint/vocabulary';
import type { CommandForm } from '../command/command-form.ts';

/** A note for one's own organisation, for first receiver and one holder, or for all. */
export const addNote: CommandForm<'add_note'> = (input, making) => ({
  complaintId: input.id('complaintId'),
  command: {
    name: 'add_note',
    noteId: making.newId(),
    audience: input.word('audience', AUDIENCES),
    workOrderId: input.idOrNull('workOrderId'),
    note: input.said('note'),
  },
});
