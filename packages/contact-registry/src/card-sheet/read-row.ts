import type { FieldProblem } from '@lianban/complaint/decision';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { readTypes } from '../business-types.ts';
import { plainServiceNumber } from '../service-numbers.ts';
import { serviceOf, isFieldKey, fieldWord, type Card, type Change, type Contact, type Liaison, type PlainField } from '../registration.ts';
import { MOST_GROUPS, type SheetColumn } from './columns.ts';

/** A partner as sheets may name it. */
export interface SheetPartner {
  readonly id: Uuid;
  readonly name: string;
  readonly shortName: string;
  readonly services: readonly { readonly id: Uuid; readonly name: string; readonly number: string }[];
}

/** What can be wrong with a row besides what the checks of a card name. */
export const ROW_PROBLEM_CODES = ['partner_unknown', 'partner_ambiguous', 'partner_repeated', 'kept_by_partner'] as const;
export type RowProblemCode = (typeof ROW_PROBLEM_CODES)[number];

/** One row as it states a card. A column that is not in the sheet states nothing; an empty cell states that there is none. */
export interface StatedCard {
  readonly changes: readonly Change[];
  readonly exceptionReason: string;
  /** Places are columns of the sheet. */
  readonly problems: readonly FieldProblem[];
  /** The column in which a problem of the card's checks stands. */
  readonly columnOf: (field: string) => SheetColumn;
}

/** The cells of a row by their columns. */
export type RowCells = ReadonlyMap<SheetColumn, string>;

/** Which partner a row is about: by its name or short name, or its id. */
export function partnerOf(cells: RowCells, partners: readonly SheetPartner[]): SheetPartner | { readonly problem: FieldProblem } {
  const wanted = named(cells.get('partner') ?? '');
  if (wanted === '') return { problem: { field: 'partner', code: 'required' } };
  const found = partners.filter(({ id, name, shortName }) => id === wanted || named(name) === wanted || named(shortName) === wanted);
  if (found.length > 1) return { problem: { field: 'partner', code: 'partner_ambiguous' satisfies RowProblemCode } };
  return found[0] ?? { problem: { field: 'partner', code: 'partner_unknown' satisfies RowProblemCode } };
}

/** What a row says of a partner's card. @param card as it is now: a contact of which only a part is stated keeps the rest */
export function statedCard(cells: RowCells, { services }: Pick<SheetPartner, 'services'>, card: Card): StatedCard {
  const problems: FieldProblem[] = [];
  const liaisons = groupsOf(cells, 'liaisons');
  const offered = groupsOf(cells, 'services').flatMap((place): { place: number; id: Uuid }[] => {
    const name = cells.get(`services.${place}.name`) ?? '';
    const service = services.find(
      (each) => named(each.name) === named(name) || plainServiceNumber(each.number) === plainServiceNumber(name),
    );
    if (service !== undefined && name !== '') return [{ place, id: service.id }];
    problems.push({ field: `services.${place}.name`, code: name === '' ? 'required' : 'service_unknown' });
    return [];
  });
  for (const [index, { place, id }] of offered.entries()) {
    if (offered.findIndex((other) => other.id === id) < index) problems.push({ field: `services.${place}.name`, code: 'repeated' });
  }
  const placeOf = new Map(offered.map(({ place, id }) => [id, place]));
  return {
    changes: [
      ...plainChanges(cells, card),
      ...(hasGroup(cells, 'liaisons') ? [{ field: 'liaisons', value: liaisons.map((place) => liaison(cells, place)) } as const] : []),
      ...[...placeOf].flatMap(([id, place]) => serviceChanges(cells, place, id)),
    ],
    exceptionReason: cells.get('exceptionReason') ?? '',
    problems,
    columnOf: (field) => columnOf(field, liaisons, placeOf),
  };
}

const SINGLE_TEXTS = ['company_name', 'hotline_fixed', 'hotline_mobile', 'email', 'web_column'] as const satisfies readonly PlainField[];
const CONTACTS = ['service_contact', 'technical_contact'] as const;

function plainChanges(cells: RowCells, card: Card): Change[] {
  const texts = SINGLE_TEXTS.flatMap((field) => stated(cells, field, (text) => ({ field, value: text })));
  const types = stated(cells, 'business_types', (text) => ({ field: 'business_types' as const, value: readTypes(text) }));
  const tollFree = stated(cells, 'toll_free', (text) => ({ field: 'toll_free' as const, value: orNull(text) }));
  const contacts = CONTACTS.flatMap((field) => {
    const part = (name: 'name' | 'mobile' | 'email') => cells.get(`${field}.${name}`);
    if (part('name') === undefined && part('mobile') === undefined && part('email') === undefined) return [];
    const email = part('email');
    const value: Contact = {
      name: part('name') ?? card[field]?.name ?? '',
      mobile: part('mobile') ?? card[field]?.mobile ?? '',
      email: email === undefined ? (card[field]?.email ?? null) : orNull(email),
    };
    return [{ field, value }];
  });
  return [...texts, ...types, ...tollFree, ...contacts];
}

function stated<T>(cells: RowCells, column: SheetColumn, make: (text: string) => T): T[] {
  const text = cells.get(column);
  return text === undefined ? [] : [make(text)];
}

function liaison(cells: RowCells, place: number): Liaison {
  const part = (name: string): string => cells.get(`liaisons.${place}.${name}`) ?? '';
  return { name: part('name'), mobile: part('mobile'), fixedLine: orNull(part('fixedLine')), email: orNull(part('email')) };
}

function serviceChanges(cells: RowCells, place: number, id: Uuid): Change[] {
  return [
    ...stated(cells, `services.${place}.number`, (text): Change => ({ field: `service_number:${id}`, value: orNull(text) })),
    ...stated(cells, `services.${place}.tariff`, (text): Change => ({ field: `tariff:${id}`, value: orNull(text) })),
  ];
}

/** The numbered groups of columns in which a row has any text, from 0. */
function groupsOf(cells: RowCells, group: 'liaisons' | 'services'): number[] {
  const places = Array.from({ length: MOST_GROUPS }, (_, place) => place);
  return places.filter((place) => [...cells].some(([column, text]) => text !== '' && column.startsWith(`${group}.${place}.`)));
}

const hasGroup = (cells: RowCells, group: string): boolean => [...cells.keys()].some((column) => column.startsWith(`${group}.`));

function columnOf(field: string, liaisons: readonly number[], placeOf: ReadonlyMap<Uuid, number>): SheetColumn {
  const [first = '', index = '', part = 'name'] = field.split('.');
  if (first === 'liaisons') return `liaisons.${index === '' ? 0 : (liaisons[Number(index)] ?? 0)}.${part}`;
  if (first === 'business_types') return first;
  if (first === 'service_contact' || first === 'technical_contact') return `${first}.${index === '' ? 'name' : index}`;
  const service = isFieldKey(first) ? serviceOf(first) : null;
  if (service === null || !isFieldKey(first)) return field;
  return `services.${placeOf.get(service) ?? 0}.${fieldWord(first) === 'tariff' ? 'tariff' : 'number'}`;
}

const orNull = (text: string): string | null => (text === '' ? null : text);
const named = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
