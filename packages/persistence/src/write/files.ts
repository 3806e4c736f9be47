import type { Command } from '@lianban/complaint/command';
import type { Uuid } from '@lianban/complaint/vocabulary';
import type { EventRow } from './chain.ts';
import type { PendingAttachment } from './open-complaint.ts';

/** The command with its files as they were really uploaded; null where one is not the caller's own pending upload. */
export function withStoredFiles(command: Command, pending: readonly PendingAttachment[]): Command | null {
  const stored = (attachmentId: Uuid) => {
    const file = pending.find(({ id }) => id === attachmentId);
    return file === undefined ? null : { attachmentId, fileName: file.fileName, bytes: file.bytes, mediaType: file.mediaType };
  };
  if (command.name === 'add_attachment') {
    const file = stored(command.attachmentId);
    return file === null ? null : { ...command, ...file };
  }
  if (command.name !== 'take_complaint' || command.attachments.length === 0) return command;
  const files = command.attachments.map(({ attachmentId }) => stored(attachmentId));
  return files.every((file) => file !== null) ? { ...command, attachments: files } : null;
}

/** What becomes of uploads: attached to the complaint, for the audience of their event. */
export function attachedRows(events: readonly EventRow[], complaintId: Uuid): object[] {
  return events
    .filter(({ type }) => type === 'attachment_added')
    .map(({ payload, sequence, at, audience, tenant1, tenant2, tenant3, byUnit = false, unit1, unit2, unit3 }) => ({
      id: (payload as { attachmentId: Uuid }).attachmentId,
      complaintId,
      sequence,
      addedAt: at,
      audience,
      tenant1,
      tenant2,
      tenant3,
      byUnit,
      unit1,
      unit2,
      unit3,
    }));
}
