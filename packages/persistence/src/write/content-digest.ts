import type { Command } from '@lianban/complaint/command';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { canonicalJson, sha256 } from './canonical.ts';

/** Names under which commands carry ids and numbers that are made for them; a retry brings others. */
const MADE = new Set(['number', 'receivedAt', 'callBackId', 'noteId']);

/**
 * Digest of what somebody asked for, by which a retry is told from another command under the same key.
 *
 * @param content the input as the caller sent it; without it the command, less the ids that are made per attempt
 */
export function contentOf(command: Command, complaintId: Uuid | null, content: unknown): Buffer {
  return sha256(canonicalJson({ name: command.name, complaintId, content: content ?? stripped(command) }));
}

function stripped(command: Command): unknown {
  const plain = Object.fromEntries(
    Object.entries(command).filter(([key]) => !MADE.has(key) && !(command.name === 'request_information' && key === 'requestId')),
  );
  const draft = (each: unknown): unknown => (each === null || typeof each !== 'object' ? each : { ...each, workOrderId: undefined });
  if (command.name === 'take_complaint') return { ...plain, workOrders: command.workOrders.map(draft) };
  if (command.name === 'send_work_order') return { ...plain, workOrder: draft(command.workOrder) };
  if (command.name === 'decide_dispute') return { ...plain, newWorkOrder: draft(command.newWorkOrder) };
  return plain;
}
