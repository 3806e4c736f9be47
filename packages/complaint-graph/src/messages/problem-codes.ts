/**
 * What can be wrong with a field of an input; each is a sentence of the catalogue. The first line is the graph's own
 * checks, the second the write path's, the others come with a decision of `packages/complaint`.
 */
export const PROBLEM_CODES = [
  'not_an_id', 'too_many', 'out_of_range', 'not_a_time', 'duplicate', 'version_passed', 'not_allowed',
  'key_already_used', 'attachment_unknown', 'complaint_unknown',
  'required', 'too_long', 'control_characters', 'unknown_value', 'too_small', 'too_large', 'too_early', 'too_late', 'in_the_future',
  'not_in_the_future', 'not_an_instant', 'not_a_phone_number', 'not_an_email', 'unknown',
  'nothing_changed', 'next_answer_required', 'empty_file', 'only_when_upheld', 'same_holder', 'only_answering_call',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
