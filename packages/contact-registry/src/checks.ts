import { plainText, TEXT_LIMITS } from '@lianban/complaint/decide/field-checks';
import type { FieldProblem, ProblemCode } from '@lianban/complaint/decision';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { ContactChecks } from './contact-checks.ts';
import { fixedLine, inSegments, mobile, tollFree } from './phone-numbers.ts';
import {
  changed,
  fieldWord,
  isFieldKey,
  REQUIRED_FIELDS,
  serviceOf,
  type Card,
  type Change,
  type Contact,
  type FieldValue,
  type Liaison,
} from './registration.ts';
import type { RegistrySettings } from './registry-settings.ts';

/** What can be wrong with a card besides what `PROBLEM_CODES` of the complaint package names; sentences of the portal. */
export const REGISTRY_PROBLEM_CODES = [
  'extension_not_allowed',
  'area_code_missing',
  'not_a_fixed_line',
  'not_a_mobile',
  'not_a_toll_free_number',
  'not_china_mobile',
  'mobile_does_not_change',
  'not_a_url',
  'not_a_service_number',
  'service_unknown',
  'too_few',
  'repeated',
  'not_a_day',
  'mixed_timing',
  'emergency_not_needed',
  'window_reversed',
] as const;
export type RegistryProblemCode = (typeof REGISTRY_PROBLEM_CODES)[number] | ProblemCode;

/**
 * Why the service contact's mobile needs the carrier's exception (REG-02): its segment is not China Mobile's (number
 * portability), or the number changes during the cooperation.
 */
export type ExceptionKind = 'not_china_mobile' | 'mobile_changes';

/** What a check may know. */
export interface CheckContext {
  readonly settings: RegistrySettings;
  /** The partner's card as it is now. */
  readonly card: Card;
  /** The partner's services of the programme. */
  readonly serviceIds: readonly Uuid[];
  /** Whether an exception is asked for, so that what needs one is noted instead of refused (REG-02). */
  readonly exceptionAsked: boolean;
}

/** What is wrong, what is to be kept of the rest in its one form, and what the carrier must except (REG-02). */
export interface CheckedChanges {
  readonly changes: Change[];
  readonly problems: FieldProblem[];
  readonly exceptions: ExceptionKind[];
}

const DOTTED = /^[^.]+(\.[^.]+)+$/;

/** The checks of a card's fields (REG-01, REG-02): names the problem of each, hands back values in their one form. */
export class RegistryChecks extends ContactChecks<RegistryProblemCode> {
  readonly exceptions: ExceptionKind[] = [];
  readonly #context: CheckContext;

  constructor(context: CheckContext) {
    super();
    this.#context = context;
  }

  /** One field's new value. */
  change({ field, value }: Change): Change {
    return { field, value: this.#value(field, value) } as Change;
  }

  #value(field: Change['field'], value: FieldValue): FieldValue {
    const { settings, serviceIds } = this.#context;
    const serviceId = serviceOf(field);
    if (serviceId !== null && !serviceIds.includes(serviceId)) this.note(field, 'service_unknown');
    switch (fieldWord(field)) {
      case 'company_name':
        return this.text(field, value as string, 'line');
      case 'business_types':
        return this.#businessTypes(field, value as readonly string[]);
      case 'service_contact':
        return this.#serviceContact(field, value as Contact);
      case 'technical_contact':
        return this.#contact(field, value as Contact);
      case 'liaisons':
        return this.#liaisons(field, value as readonly Liaison[]);
      case 'hotline_fixed':
        return this.number(field, value as string, fixedLine);
      case 'hotline_mobile':
        return this.number(field, value as string, mobile);
      case 'toll_free':
        return optional(value as string | null, (text) => this.number(field, text, tollFree));
      case 'email':
        return this.email(field, value as string);
      case 'web_column':
        return this.#url(field, value as string);
      case 'service_number':
        return optional(value as string | null, (text) => this.#serviceNumber(field, text));
      case 'tariff':
        return optional(value as string | null, (text) => this.#short(field, text, settings.longestTariff));
    }
  }

  #businessTypes(field: string, types: readonly string[]): string[] {
    this.#howMany(field, types.length, this.#context.settings.mostBusinessTypes);
    const texts = types.map((type, index) => this.text(`${field}.${index}`, type, 'name'));
    return [...new Set(texts)];
  }

  #serviceContact(field: string, value: Contact): Contact {
    const { settings, card, exceptionAsked } = this.#context;
    const before = this.problems.length;
    const contact = this.#contact(field, value);
    if (this.problems.slice(before).some((problem) => problem.field === `${field}.mobile`)) return contact;
    const registered = card.service_contact?.mobile;
    const needs: (readonly [ExceptionKind, RegistryProblemCode])[] = [];
    if (registered === undefined || registered !== contact.mobile) {
      if (!inSegments(contact.mobile, settings.chinaMobileSegments)) needs.push(['not_china_mobile', 'not_china_mobile']);
      if (registered !== undefined) needs.push(['mobile_changes', 'mobile_does_not_change']);
    }
    for (const [exception, problem] of needs) {
      if (exceptionAsked) this.exceptions.push(exception);
      else this.note(`${field}.mobile`, problem);
    }
    return contact;
  }

  #contact(field: string, { name, mobile: number, email }: Contact): Contact {
    return {
      name: this.text(`${field}.name`, name, 'name'),
      mobile: this.number(`${field}.mobile`, number, mobile),
      email: optional(email, (text) => this.email(`${field}.email`, text)),
    };
  }

  #liaisons(field: string, liaisons: readonly Liaison[]): Liaison[] {
    this.#howMany(field, liaisons.length, this.#context.settings.mostLiaisons);
    const seen = new Set<string>();
    return liaisons.map((liaison, index) => {
      const at = `${field}.${index}`;
      const checked = {
        ...this.#contact(at, liaison),
        fixedLine: optional(liaison.fixedLine, (text) => this.number(`${at}.fixedLine`, text, fixedLine)),
      };
      const who = `${checked.name} ${checked.mobile}`;
      if (seen.has(who)) this.note(at, 'repeated');
      seen.add(who);
      return checked;
    });
  }

  #howMany(field: string, count: number, most: number): void {
    if (count < 1) this.note(field, 'too_few', '1');
    else if (count > most) this.note(field, 'too_many', String(most));
  }

  /** A page's address; who leaves the scheme out means https. */
  #url(field: string, value: string): string {
    const text = this.clean(field, value.normalize('NFKC'), 'address');
    if (text === null) return value.trim();
    const whole = /^[a-z][a-z\d+.-]*:/i.test(text) && !/^[^/]+:\d/.test(text) ? text : `https://${text}`;
    const url = URL.canParse(whole) ? new URL(whole) : null;
    const fits =
      url !== null &&
      /^https?:$/.test(url.protocol) &&
      DOTTED.test(url.hostname) &&
      !/\s/.test(text) &&
      `${url.username}${url.password}` === '';
    if (!fits) this.note(field, 'not_a_url');
    // Its one form is what is kept, and what a list hands back to be read again: letters that are no ASCII are longer in it.
    else if (url.href.length > TEXT_LIMITS.address) this.note(field, 'too_long', String(TEXT_LIMITS.address));
    return fits ? url.href : text;
  }

  #serviceNumber(field: string, value: string): string {
    const text = this.clean(field, value.normalize('NFKC').replace(/[- ]/g, ''), 'name');
    if (text === null) return value.trim();
    if (!/^\d{3,20}$/.test(text)) this.note(field, 'not_a_service_number');
    return text;
  }

  #short(field: string, value: string, longest: number): string {
    const text = this.text(field, value, 'text');
    if ([...text].length > longest && !this.problems.some((problem) => problem.field === field))
      this.note(field, 'too_long', String(longest));
    return text;
  }
}

/** Checks what is to become of a card; a field that is named twice or is none is a problem of its own. */
export function checkChanges(changes: readonly Change[], context: CheckContext): CheckedChanges {
  const checks = new RegistryChecks(context);
  const seen = new Set<string>();
  const kept = changes.flatMap((change) => {
    const { field } = change;
    if (!isFieldKey(field)) checks.note(String(field), 'unknown_value');
    else if (seen.has(field)) checks.note(field, 'repeated');
    else {
      seen.add(field);
      return [checks.change(change)];
    }
    return [];
  });
  return { changes: kept, problems: checks.problems, exceptions: checks.exceptions };
}

/** The required fields a card would still lack after the changes (REG-01). */
export function missingFields(card: Card, changes: readonly Change[]): FieldProblem[] {
  const after = changed(card, changes);
  return REQUIRED_FIELDS.filter((field) => after[field] == null).map((field) => ({ field, code: 'required' }));
}

/** Problems that forbid even a draft: what would break a store or a screen. Everything else a draft may still have. */
const NOT_EVEN_IN_A_DRAFT: readonly string[] = ['too_long', 'control_characters', 'too_many', 'unknown_value', 'service_unknown'];

/** What a draft keeps: checked values in their one form, the others as they were typed, so that nothing is lost. */
export function checkDraft(changes: readonly Change[], context: CheckContext): Omit<CheckedChanges, 'exceptions'> {
  const { problems: all } = checkChanges(changes, context);
  const problems = all.filter(({ field, code }) => NOT_EVEN_IN_A_DRAFT.includes(code) || (code === 'repeated' && isFieldKey(field)));
  const kept = problems.length > 0 ? [] : changes.map((change) => keptInDraft(change, context));
  return { changes: kept, problems };
}

function keptInDraft(change: Change, context: CheckContext): Change {
  const checked = checkChanges([change], context);
  return checked.problems.length === 0 ? (checked.changes[0] ?? change) : change;
}

/** An optional text: what is empty or blank is not there. */
function optional<T>(value: string | null | undefined, check: (text: string) => T): T | null {
  return value == null || plainText(value) === '' ? null : check(value);
}
