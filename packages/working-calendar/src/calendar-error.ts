/** What was wrong with a question put to the calendar; each code has its own translated message in the interface. */
export type CalendarErrorCode =
  | 'day_malformed'
  | 'date_out_of_range'
  | 'duration_not_positive'
  | 'duration_too_long'
  | 'range_reversed'
  | 'time_zone_unknown'
  | 'addition_repeated'
  | 'hours_plan_invalid';

/** Thrown for input that has no answer: a caller that takes input from people checks `code` and answers with it. */
export class CalendarError extends RangeError {
  readonly code: CalendarErrorCode;

  constructor(code: CalendarErrorCode, detail: string) {
    super(`${code}: ${detail}`);
    this.name = 'CalendarError';
    this.code = code;
  }
}
