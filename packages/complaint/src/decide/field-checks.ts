import type { FieldProblem, ProblemCode } from '../decision.ts';
import { canonicalInstant, daysAfter } from '../instant.ts';
import type { IsoInstant } from '../vocabulary.ts';

/** The longest texts, in characters (code points). */
export const TEXT_LIMITS = { line: 200, text: 10_000, name: 100, address: 300 } as const;

/** How far back a stated instant may lie: nobody registers what is older than a year. */
const STATED_WITHIN_DAYS = 366;
/** Clocks of people's machines differ by so much without anybody lying about the future. */
const SKEW_MS = 5 * 60_000;

// Control characters would break logs, exports and screens; line breaks and tabs are what people type.
const CONTROL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const LINE_BREAK = /[\n\r\t]/;
// Letters nobody sees and nobody types: copied along from pages and address books, or put in to make a text read as another
// (they turn the reading order round, or tell two equal names apart). Joiners and variation selectors are parts of letters.
const UNSEEN =
  /[\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;
/** More signs on one letter than any script has stand across the lines above and below. */
const HEAPED = /(\p{M}{4})\p{M}+/gu;
const NOTHING_SEEN = /^[\p{Default_Ignorable_Code_Point}\s\u2800]*$/u;

/** A text in its one form: trimmed, line breaks as one form, without letters that nobody sees and signs heaped on one; '' where nothing else is in it. */
export function plainText(value: string): string {
  const text = value.replace(/\r\n?/g, '\n').replace(UNSEEN, '').replace(HEAPED, '$1').trim();
  return NOTHING_SEEN.test(text) ? '' : text;
}

/** Collects what is wrong with an input's fields and hands back what is to be kept of the right ones. */
export class FieldChecks {
  readonly problems: FieldProblem[] = [];

  add(field: string, code: ProblemCode, limit?: string): void {
    this.problems.push(limit === undefined ? { field, code } : { field, code, limit });
  }

  /** A text in its one form (`plainText`). `line` texts hold no line breaks. */
  text(field: string, value: string, size: keyof typeof TEXT_LIMITS, required: 'required' | 'optional' = 'required'): string {
    const text = plainText(value);
    const longest = TEXT_LIMITS[size];
    if (text === '') {
      if (required === 'required') this.add(field, 'required');
    } else if (text.length > longest && [...text].length > longest) this.add(field, 'too_long', String(longest));
    else if (CONTROL.test(text) || (size !== 'text' && LINE_BREAK.test(text))) this.add(field, 'control_characters');
    return text;
  }

  /** A value of a closed list, as it may come past the types. */
  oneOf<T extends string>(field: string, value: T, values: readonly T[]): T {
    if (!values.includes(value)) this.add(field, 'unknown_value', values.join(' '));
    return value;
  }

  /** A whole number within limits. */
  count(field: string, value: number, least: number, most: number): number {
    if (!Number.isInteger(value) || value < least) this.add(field, 'too_small', String(least));
    else if (value > most) this.add(field, 'too_large', String(most));
    return value;
  }

  /**
   * An instant that people state of the past: not in the future, not before `earliest`, at most a year ago.
   *
   * @param said how the limit is told, where people read another clock than UTC's
   */
  past(
    field: string,
    value: IsoInstant,
    now: IsoInstant,
    earliest: IsoInstant = daysAfter(now, -STATED_WITHIN_DAYS),
    said: (limit: IsoInstant) => string = (limit) => limit,
  ): IsoInstant {
    const instant = this.#instant(field, value);
    if (instant === null) return now;
    if (instant < earliest) this.add(field, 'too_early', said(earliest));
    if (instant <= now) return instant;
    if (Date.parse(instant) - Date.parse(now) > SKEW_MS) this.add(field, 'in_the_future', said(now));
    return now;
  }

  /** An instant that is promised: after now, not later than `latest`. */
  future(field: string, value: IsoInstant, now: IsoInstant, latest: IsoInstant): IsoInstant {
    const instant = this.#instant(field, value);
    if (instant === null) return latest;
    if (instant <= now) this.add(field, 'not_in_the_future', now);
    else if (instant > latest) this.add(field, 'too_late', latest);
    return instant;
  }

  #instant(field: string, value: IsoInstant): IsoInstant | null {
    const instant = canonicalInstant(value);
    if (instant === null) this.add(field, 'not_an_instant');
    return instant;
  }
}
