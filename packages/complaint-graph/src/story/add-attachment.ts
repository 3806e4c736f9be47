import { AUDIENCES } from '@lianban/complaint/vocabulary';
import type { CommandForm } from '../command/command-form.ts';
import { readPendingFiles } from './pending-file.ts';

/** Attaches a file that was sent before. */
export const addAttachment: CommandForm<'add_attachment'> = async (input, making) => {
  const complaintId = input.id('complaintId');
  const attachmentId = input.id('attachmentId');
  const [file] = await readPendingFiles(input, 'attachmentId', [attachmentId], making);
  return {
    complaintId,
    command: {
      name: 'add_attachment',
      ...(file ?? { attachmentId, fileName: '', bytes: 0, mediaType: '' }),
      audience: input.word('audience', AUDIENCES),
      workOrderId: input.idOrNull('workOrderId'),
    },
  };
};
