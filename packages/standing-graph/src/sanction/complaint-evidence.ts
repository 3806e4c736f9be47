import type { InputReader } from '@lianban/complaint-graph/command/input-reader';
import type { SanctionEvidence } from '@lianban/partner-standing/sanction/event';

const MOST = 200;

/** The complaints a judgement names. */
export const complaintEvidence = (input: InputReader): SanctionEvidence[] =>
  input.ids('complaintIds', MOST).map((id) => ({ kind: 'complaint', id }));
