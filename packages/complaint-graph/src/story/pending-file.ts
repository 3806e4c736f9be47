import type { AttachmentDraft } from '@lianban/complaint/command';
import type { Uuid } from '@lianban/complaint/vocabulary';
import type { Making } from '../command/command-form.ts';
import type { InputReader } from '../command/input-reader.ts';

/** A file that was sent and waits for the command that attaches it. */
export type PendingFile = AttachmentDraft;

/** The files behind ids of an input; an id that is none of the caller's waiting files is a problem of `field`. */
export async function readPendingFiles(input: InputReader, field: string, ids: readonly Uuid[], making: Making): Promise<PendingFile[]> {
  if (ids.length === 0 || input.problems.length > 0) return [];
  const known = await making.pendingFiles(ids);
  const files = ids.map((id) => known.get(id));
  if (files.includes(undefined)) input.refuse(field, 'not_a_waiting_file');
  return files.filter((file) => file !== undefined);
}
