import type { CardChangeInput, CardField, CardTextFragment, EntryFragment } from '#app/gql/graphql.ts';
import { homeNumber } from './home-number.ts';

/** Fields of one line, in the order of the form; each is its name in the form in lower case. */
export const LINES = [
  'COMPANY_NAME',
  'HOTLINE_FIXED',
  'HOTLINE_MOBILE',
  'TOLL_FREE',
  'EMAIL',
  'WEB_COLUMN',
] as const satisfies readonly CardField[];
export const CONTACTS = ['SERVICE_CONTACT', 'TECHNICAL_CONTACT'] as const satisfies readonly CardField[];
const PERSON = ['name', 'mobile', 'fixedLine', 'email'] as const;
/** As many liaisons as the form has rows for: what is registered and two more. */
export const SPARE_LIAISONS = 2;
export const MOST_LIAISONS = 10;

export interface FormService {
  readonly id: string;
  readonly name: string;
  readonly number: string;
}
type Entry = Pick<EntryFragment, 'field' | 'service'> & { readonly value?: CardTextFragment | null };

const nameOf = (field: CardField): string => field.toLowerCase();

/** The form's first values: the card as it is, numbers as people write them. */
export function cardDefaults(entries: readonly Entry[], services: readonly FormService[]): Record<string, unknown> {
  const valueOf = (field: CardField, serviceId: string | null = null) =>
    entries.find((entry) => entry.field === field && (entry.service?.id ?? null) === serviceId)?.value ?? null;
  const lines = LINES.map((field) => [nameOf(field), homeNumber(valueOf(field)?.text ?? '')] as const);
  const contacts = CONTACTS.map((field) => [nameOf(field), personDefaults(valueOf(field)?.people?.[0])] as const);
  return {
    ...Object.fromEntries(lines),
    ...Object.fromEntries(contacts),
    business_types: (valueOf('BUSINESS_TYPES')?.texts ?? []).join('\n'),
    liaisons: (valueOf('LIAISONS')?.people ?? []).map(personDefaults),
    services: services.map(({ id }) => ({
      number: valueOf('SERVICE_NUMBER', id)?.text ?? '',
      tariff: valueOf('TARIFF', id)?.text ?? '',
    })),
  };
}

type Person = NonNullable<CardTextFragment['people']>[number];

function personDefaults(person: Person | undefined): Record<string, string> {
  return Object.fromEntries(PERSON.map((part) => [part, homeNumber(person?.[part] ?? '')]));
}

/** A changed field as the graph takes it, with the names its parts have in the form. */
export interface TypedChange {
  readonly change: CardChangeInput;
  /** The form's name for a path below the change, such as `people.0.mobile`. */
  readonly at: (path: string) => string;
}

/** The whole card as it was typed. A liaison's row that was left empty is none; a service's field that was left empty is not offered. */
export function typedCard(
  form: FormData,
  { services, entries }: { readonly services: readonly FormService[]; readonly entries: readonly Entry[] },
): TypedChange[] {
  const said = (name: string): string => String(form.get(name) ?? '');
  const person = (prefix: string) => Object.fromEntries(PERSON.map((part) => [part, said(`${prefix}.${part}`)]));
  const rows = Array.from({ length: MOST_LIAISONS }, (_, row) => `liaisons[${row}]`).filter((row) =>
    PERSON.some((part) => said(`${row}.${part}`).trim() !== ''),
  );
  return [
    ...LINES.map((field) => ({ change: { field, text: said(nameOf(field)) }, at: () => nameOf(field) })),
    {
      change: {
        field: 'BUSINESS_TYPES' as const,
        texts: typedTypes(said('business_types'), entries.find(({ field }) => field === 'BUSINESS_TYPES')?.value?.texts ?? []),
      },
      at: () => 'business_types',
    },
    ...CONTACTS.map((field) => ({
      change: { field, people: [person(nameOf(field))] },
      at: (path: string) => `${nameOf(field)}.${path.split('.')[2] ?? 'name'}`,
    })),
    {
      change: { field: 'LIAISONS' as const, people: rows.map(person) },
      at: (path) => {
        const [, row = '0', part = 'name'] = path.split('.');
        return `${rows[Number(row)] ?? 'liaisons[0]'}.${part}`;
      },
    },
    ...services.flatMap(({ id }, place) => [
      {
        change: { field: 'SERVICE_NUMBER' as const, serviceId: id, text: said(`services[${place}].number`) },
        at: () => `services[${place}].number`,
      },
      {
        change: { field: 'TARIFF' as const, serviceId: id, text: said(`services[${place}].tariff`) },
        at: () => `services[${place}].tariff`,
      },
    ]),
  ];
}

/** Business types, a line each or with commas between them; a line that is registered as one type stays one, commas or not. */
function typedTypes(text: string, registered: readonly string[]): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .flatMap((line) => (registered.includes(line) ? [line] : line.split(/[,，;；、]+/)))
    .map((type) => type.trim())
    .filter(Boolean);
}

/** Where a problem with the graph's input stands in the form: `changes.4.people.0.mobile` is `liaisons[0].mobile`. */
export function formName(path: string, changes: readonly TypedChange[]): string {
  const [, place, rest = ''] = /^changes\.(\d+)(?:\.(.+))?$/.exec(path) ?? [];
  if (place === undefined) return changes.find(({ change }) => nameOf(change.field) === path)?.at('') ?? path;
  return changes[Number(place)]?.at(rest) ?? path;
}
