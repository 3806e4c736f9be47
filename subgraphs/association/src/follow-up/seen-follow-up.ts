import type { InputReader } from '@lianban/complaint-graph/command/input-reader';
import type { Uuid } from '@lianban/complaint/vocabulary';

/** The fields every edit of a follow-up carries. */
export function seenFollowUp(input: InputReader): { complaintId: Uuid; followUpId: Uuid; seenVersion: number } {
  return {
    complaintId: input.id('complaintId'),
    followUpId: input.id('followUpId'),
    seenVersion: input.integer('version', 1, 2_147_483_647),
  };
}
