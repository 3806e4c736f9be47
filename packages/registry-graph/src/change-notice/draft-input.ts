import type { InputReader } from '@lianban/complaint-graph/command/input-reader';
import type { NoticeDraftInput } from '@lianban/contact-registry/change-notice/decision';
import { readChanges } from '../card/card-input.ts';

/** What a partner writes into a notice. */
export function readDraft(input: InputReader): NoticeDraftInput {
  return {
    changes: readChanges(input),
    effectiveDay: input.instantOrNull('effectiveDay'),
    emergency: input.flag('emergency'),
    reason: input.said('reason'),
    exceptionReason: input.said('exceptionReason'),
  };
}
