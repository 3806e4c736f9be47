import { FOR_ALL, forOwner } from '../audience.ts';
import { mayNameOthers } from '../joint.ts';
import type { Closing } from '../vocabulary.ts';
import { voidOpenClocks } from './order-clocks.ts';
import type { Turn } from './turn.ts';

/**
 * Closes the complaint; its own clocks end with it. That it is closed is for every party. The reason is a word that may
 * name any of them: where several work on it, it becomes a note of the first receiver's side (domain.md 1).
 */
export function closeAs(turn: Turn, as: Closing, reason = ''): void {
  voidOpenClocks(turn, null);
  const restricted = mayNameOthers(turn.state);
  if (restricted && reason !== '')
    turn.append('note_added', forOwner(turn.state), { noteId: turn.context.newId(), workOrderId: null }, { note: reason });
  turn.append('complaint_closed', FOR_ALL, { as }, restricted ? {} : { reason });
}
