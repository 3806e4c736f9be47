/**
 * What can be wrong with a field of an input; each is a sentence of the catalogue. The first lines are the graph's own
 * checks, the others come with a decision of `packages/complaint`.
 */
export const PROBLEM_CODES = [
  'not_an_id', 'too_many', 'out_of_range', 'not_a_time', 'duplicate', 'not_a_waiting_file', 'version_passed', 'other_content', 'not_allowed',
  'required', 'too_long', 'control_characters', 'unknown_value', 'too_small', 'too_large', 'too_early', 'too_late', 'in_the_future',
  'not_in_the_future', 'not_an_instant', 'not_a_phone_number', 'not_an_email', 'work_order_required',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
