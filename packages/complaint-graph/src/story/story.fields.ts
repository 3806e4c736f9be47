import { commandField } from '../command/command-field.ts';
import { revealContactField } from '../contact/reveal-contact.field.ts';
import { addAttachment } from './add-attachment.ts';
import { addNote } from './add-note.ts';

/** What any party may add to a complaint's story. */
export const storyMutations = {
  addNote: commandField(addNote),
  addAttachment: commandField(addAttachment),
  revealContact: revealContactField,
};
