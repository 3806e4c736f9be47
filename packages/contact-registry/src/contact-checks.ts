import { FieldChecks } from '@lianban/complaint/decide/field-checks';
import type { ProblemCode } from '@lianban/complaint/decision';
import type { ParsedNumber, PhoneProblem } from './phone-numbers.ts';

const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)+$/;
const LONGEST_EMAIL = 254;

/** Checks of how somebody is reached, of a card (REG-01, REG-02) or of a report (REG-08); hands back values in their one form. */
export class ContactChecks<Code extends string = never> extends FieldChecks {
  note(field: string, code: Code | PhoneProblem | ProblemCode, limit?: string): void {
    this.problems.push(limit === undefined ? { field, code } : { field, code, limit });
  }

  /** A number as `parse` takes it, in its one form. */
  number(field: string, value: string, parse: (text: string) => ParsedNumber): string {
    const text = this.clean(field, value, 'name');
    if (text === null) return value.trim();
    const result = parse(text);
    if ('number' in result) return result.number;
    this.note(field, result.problem);
    return text;
  }

  email(field: string, value: string): string {
    const text = this.clean(field, value.normalize('NFKC'), 'address');
    if (text === null) return value.trim();
    if (text.length > LONGEST_EMAIL || !EMAIL.test(text)) this.note(field, 'not_an_email');
    const at = text.lastIndexOf('@');
    return at < 0 ? text : text.slice(0, at) + text.slice(at).toLowerCase();
  }

  /** A text that is neither empty, too long nor full of control characters, or null where that was noted. */
  clean(field: string, value: string, size: 'name' | 'address'): string | null {
    const before = this.problems.length;
    const text = this.text(field, value, size);
    return this.problems.length === before ? text : null;
  }
}
