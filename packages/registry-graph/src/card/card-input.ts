import type { InputReader } from '@lianban/complaint-graph/command/input-reader';
import type { FieldProblem } from '@lianban/complaint/decision';
import { fieldWord, type Change, type FieldKey } from '@lianban/contact-registry/registration';
import { CARD_FIELDS } from '../words/enums.ts';

const MOST_CHANGES = 500;
const MOST_PARTS = 100;

/** Reads the list of changed fields, values as they were typed: what they must be is the decision's to say. */
export function readChanges(input: InputReader): Change[] {
  return input.parts('changes', MOST_CHANGES).flatMap((part): Change[] => {
    const field = part.word('field', CARD_FIELDS);
    if (field === 'service_number' || field === 'tariff') {
      return [{ field: `${field}:${part.id('serviceId')}`, value: part.said('text').trim() === '' ? null : part.said('text') }];
    }
    if (part.given('serviceId')) part.refuse('serviceId', 'unknown_value', 'SERVICE_NUMBER TARIFF');
    return [{ field, value: plainValue(field, part) } as Change];
  });
}

function plainValue(field: Exclude<(typeof CARD_FIELDS)[number], 'service_number' | 'tariff'>, part: InputReader) {
  switch (field) {
    case 'business_types':
      return part.texts('texts', MOST_PARTS);
    case 'liaisons':
      return people(part);
    case 'service_contact':
    case 'technical_contact': {
      const { name, mobile, email } = people(part)[0] ?? { name: '', mobile: '', email: null };
      return { name, mobile, email };
    }
    case 'toll_free':
      return orNull(part, 'text');
    default:
      return part.said('text');
  }
}

function people(part: InputReader) {
  return part.parts('people', MOST_PARTS).map((person) => ({
    name: person.said('name'),
    mobile: person.said('mobile'),
    fixedLine: orNull(person, 'fixedLine'),
    email: orNull(person, 'email'),
  }));
}

const orNull = (part: InputReader, field: string): string | null => (part.said(field).trim() === '' ? null : part.said(field));

/** A decision's problems under the input's own paths: `liaisons.0.mobile` is `changes.4.people.0.mobile`. */
export function atInput(problems: readonly FieldProblem[], changes: readonly Change[]): FieldProblem[] {
  const keys = changes.map(({ field }) => field as string);
  return problems.map((problem) => {
    const [key = '', ...rest] = problem.field.split('.');
    const place = keys.indexOf(key);
    return place < 0 ? problem : { ...problem, field: `changes.${place}.${below(key as FieldKey, rest, problem.code)}` };
  });
}

function below(key: FieldKey, rest: readonly string[], code: string): string {
  if (code === 'service_unknown') return 'serviceId';
  switch (fieldWord(key)) {
    case 'business_types':
      return ['texts', ...rest].join('.');
    case 'liaisons':
      return ['people', ...rest].join('.');
    case 'service_contact':
    case 'technical_contact':
      return ['people', ...(rest.length > 0 ? ['0', ...rest] : [])].join('.');
    default:
      return 'text';
  }
}
