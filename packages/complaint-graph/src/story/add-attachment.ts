import type { AttachmentDraft } from '@lianban/complaint/command';
import { AUDIENCES, type Uuid } from '@lianban/complaint/vocabulary';
import type { CommandForm } from '../command/command-form.ts';

/** A file that was sent before, by its id: name, type and size are what the write path finds stored. */
export function sentFile(attachmentId: Uuid): AttachmentDraft {
  return { attachmentId, fileName: '', bytes: 0, mediaType: '' };
}

/** Attaches a file that was sent before. */
export const addAttachment: CommandForm<'add_attachment'> = (input) => ({
  complaintId: input.id('complaintId'),
  command: {
    name: 'add_attachment',
    ...sentFile(input.id('attachmentId')),
    audience: input.word('audience', AUDIENCES),
    workOrderId: input.idOrNull('workOrderId'),
  },
});
