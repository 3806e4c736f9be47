/** What can be wrong with a field of an input; each is a sentence of the catalogue. */
export const PROBLEM_CODES = [
  'required', 'too_long', 'too_many', 'control_characters', 'not_an_id', 'not_a_date', 'out_of_range', 'not_a_phone', 'not_an_email',
  'not_allowed', 'unknown', 'duplicate', 'other_content',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
