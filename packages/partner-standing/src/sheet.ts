import { plainText } from '@lianban/complaint/decide/field-checks';
import type { FieldProblem } from '@lianban/complaint/decision';
import type { Uuid } from '@lianban/complaint/vocabulary';

/** Why a table is not the list that was asked for; `header` names the column that is meant. */
export const SHEET_REFUSALS = ['column_missing', 'column_repeated', 'no_rows'] as const;

/** A row of a table, and its number as spreadsheets count. */
export interface TableLine {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A row by its columns. */
export interface SheetRow<C extends string> {
  readonly number: number;
  readonly cells: ReadonlyMap<C, string>;
}

export type Sheet<C extends string> =
  | {
      readonly kind: 'sheet';
      readonly rows: readonly SheetRow<C>[];
      /** Headings that are none of ours: their cells are left alone. */
      readonly ignored: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reason: (typeof SHEET_REFUSALS)[number]; readonly header: string };

/** Reads a table whose first row names the columns. @param required columns that must be there */
export function readSheet<C extends string>(
  headings: Readonly<Record<C, string>>,
  required: readonly C[],
  [heading, ...rows]: readonly TableLine[],
): Sheet<C> {
  const named = new Map(Object.entries<string>(headings).map(([column, header]) => [bare(header), column as C]));
  const headers = (heading?.cells ?? []).map(plainText);
  const columns = headers.map((header) => named.get(bare(header)) ?? null);
  const repeated = columns.find((column, place) => column !== null && columns.indexOf(column) < place);
  if (repeated != null) return { kind: 'refused', reason: 'column_repeated', header: headings[repeated] };
  const missing = required.find((column) => !columns.includes(column));
  if (missing !== undefined) return { kind: 'refused', reason: 'column_missing', header: headings[missing] };
  if (rows.length === 0) return { kind: 'refused', reason: 'no_rows', header: '' };
  return {
    kind: 'sheet',
    ignored: headers.filter((header, place) => header !== '' && columns[place] === null),
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: new Map(columns.flatMap((column, place): [C, string][] => (column === null ? [] : [[column, plainText(cells[place] ?? '')]]))),
    })),
  };
}

/** A heading without blanks, brackets and units, so that a list that was typed by hand is read too. */
const bare = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/\(.*\)|\s|元$/g, '')
    .toLowerCase();

/** A partner as lists may name it. */
export interface NamedPartner {
  readonly id: Uuid;
  readonly name: string;
  readonly shortName: string;
}

/** What can be wrong with the name of a partner in a list. */
export const PARTNER_PROBLEM_CODES = ['partner_unknown', 'partner_ambiguous'] as const;

/** Partners under every name that lists may give them, so that a long list asks once for each of its rows. */
export type PartnersByName = ReadonlyMap<string, ReadonlySet<NamedPartner>>;

/** Partners by id, name and short name, however these are spaced. */
export function partnersByName(partners: readonly NamedPartner[]): PartnersByName {
  const known = new Map<string, Set<NamedPartner>>();
  for (const partner of partners) {
    for (const name of [partner.id, partner.name, partner.shortName].map(squeezed))
      known.set(name, (known.get(name) ?? new Set()).add(partner));
  }
  return known;
}

/** The one partner a cell names; what is wrong with it goes to `problems`. */
export function partnerNamed(text: string, partners: PartnersByName, problems: FieldProblem[]): NamedPartner | null {
  const wanted = squeezed(text);
  const found = [...(partners.get(wanted) ?? [])];
  if (wanted === '') problems.push({ field: 'partner', code: 'required' });
  else if (found.length !== 1) problems.push({ field: 'partner', code: found.length === 0 ? 'partner_unknown' : 'partner_ambiguous' });
  return wanted !== '' && found.length === 1 ? found[0]! : null;
}

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();
