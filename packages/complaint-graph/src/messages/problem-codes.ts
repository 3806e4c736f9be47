import { PROBLEM_CODES as DECIDED } from '@lianban/complaint/decision';

/** What can be wrong with a field besides what a decision says: found by the graph's own checks, or by the write path. */
const FOUND_HERE = [
  'not_an_id',
  'out_of_range',
  'not_a_time',
  'duplicate',
  'version_passed',
  'not_allowed',
  'key_already_used',
  'attachment_unknown',
  'complaint_unknown',
] as const;

/** What can be wrong with a field of an input; each is a sentence of the catalogue. */
export const PROBLEM_CODES = [...FOUND_HERE, ...DECIDED] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
