import { plainText } from '@lianban/complaint/decide/field-checks';
import type { FieldProblem } from '@lianban/complaint/decision';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { localDay, type Month, type Zoned } from '../month.ts';
import { figureMonth, monthProblem, OUTSIDE_FIGURES, readFigure, readMonth, type OutsideFigure, type OutsideFigures } from './figures.ts';

/** The columns of a list of figures and their headings, as billing and settlement call them. */
export const FIGURE_HEADERS = {
  partner: '合作伙伴',
  month: '月份',
  billed_users: '收费用户数',
  signed_group_customers: '签约集团客户数',
  share_emp: 'EMP 分成收入（元）',
  share_c: 'C 分成收入（元）',
  service_cost: '服务成本（元）',
  joined_on: '合作开始日',
} as const satisfies Record<'partner' | 'month' | OutsideFigure, string>;
export type FigureColumn = keyof typeof FIGURE_HEADERS;

/** Why a table is no list of figures; `header` names the column that is meant. */
export const FIGURE_SHEET_REFUSALS = ['column_missing', 'column_repeated', 'no_rows'] as const;

/** A row of a table, and its number as spreadsheets count. */
interface TableLine {
  readonly number: number;
  readonly cells: readonly string[];
}

export interface FigureRow {
  readonly number: number;
  readonly cells: ReadonlyMap<FigureColumn, string>;
}

export type FigureSheet =
  | {
      readonly kind: 'sheet';
      readonly rows: readonly FigureRow[];
      /** Headings that are none of ours: their cells are left alone. */
      readonly ignored: readonly string[];
    }
  | { readonly kind: 'refused'; readonly reason: (typeof FIGURE_SHEET_REFUSALS)[number]; readonly header: string };

/** Reads a table whose first row names the columns. */
export function readFigureSheet([heading, ...rows]: readonly TableLine[]): FigureSheet {
  const headers = (heading?.cells ?? []).map(plainText);
  const columns = headers.map((header) => NAMED.get(bare(header)) ?? null);
  const repeated = columns.find((column, place) => column !== null && columns.indexOf(column) < place);
  if (repeated != null) return { kind: 'refused', reason: 'column_repeated', header: FIGURE_HEADERS[repeated] };
  const missing = (['partner', 'month'] as const).find((column) => !columns.includes(column));
  if (missing !== undefined) return { kind: 'refused', reason: 'column_missing', header: FIGURE_HEADERS[missing] };
  if (rows.length === 0) return { kind: 'refused', reason: 'no_rows', header: '' };
  return {
    kind: 'sheet',
    ignored: headers.filter((header, place) => header !== '' && columns[place] === null),
    rows: rows.map(({ number, cells }) => ({
      number,
      cells: new Map(
        columns.flatMap((column, place): [FigureColumn, string][] => (column === null ? [] : [[column, plainText(cells[place] ?? '')]])),
      ),
    })),
  };
}

/** A heading without blanks, brackets and units, so that a list that was typed by hand is read too. */
const bare = (header: string): string =>
  header
    .normalize('NFKC')
    .replace(/\(.*\)|\s|元$/g, '')
    .toLowerCase();
const NAMED = new Map(Object.entries(FIGURE_HEADERS).map(([column, header]) => [bare(header), column as FigureColumn]));

/** A partner as lists may name it. */
export interface NamedPartner {
  readonly id: Uuid;
  readonly name: string;
  readonly shortName: string;
}

/** What an import would make of a row. */
export const FIGURE_ROW_STATES = ['new', 'changed', 'unchanged', 'wrong'] as const;
export type FigureRowState = (typeof FIGURE_ROW_STATES)[number];

/** What can be wrong with a row besides what is wrong with a figure. */
export const FIGURE_ROW_PROBLEM_CODES = ['partner_unknown', 'partner_ambiguous', 'row_repeated'] as const;

/** A figure that a row would set. */
export interface FigureChange {
  readonly partnerTenantId: Uuid;
  /** As it is kept (`figureMonth`). */
  readonly month: Month;
  readonly figure: OutsideFigure;
  readonly from: string | null;
  readonly to: string;
}

export interface JudgedFigureRow {
  readonly number: number;
  /** As the row names them. */
  readonly partnerName: string;
  readonly monthText: string;
  readonly partner: NamedPartner | null;
  readonly month: Month | null;
  readonly state: FigureRowState;
  readonly changes: readonly FigureChange[];
  /** `field` is the column in which it stands. */
  readonly problems: readonly FieldProblem[];
}

export interface FigureSheetContext extends Zoned {
  readonly partners: readonly NamedPartner[];
  readonly now: IsoInstant;
  /** What is known of a partner's month now. */
  readonly known: (partnerTenantId: Uuid, month: Month) => OutsideFigures;
}

/** The months a list speaks of, for reading what is known of them. */
export function monthsOf(rows: readonly FigureRow[]): Month[] {
  const months = rows.map(({ cells }) => readMonth(cells.get('month') ?? '')).filter((month) => month !== null);
  return [...new Set(months)].sort();
}

/** What each row would do. An empty cell says nothing, so a template's row that nobody filled in changes nothing; a row with anything wrong in it does nothing. */
export function judgeFigureRows(rows: readonly FigureRow[], context: FigureSheetContext): JudgedFigureRow[] {
  const rowOf = new Map<string, number>();
  return rows.map((row) => {
    const judged = judgeRow(row, context);
    if (judged.partner === null || judged.month === null) return judged;
    const key = `${judged.partner.id} ${judged.month}`;
    const first = rowOf.get(key);
    if (first === undefined) rowOf.set(key, row.number);
    const repeated = { field: 'partner', code: 'row_repeated', limit: String(first) };
    return first === undefined ? judged : { ...judged, state: 'wrong', changes: [], problems: [repeated] };
  });
}

function judgeRow({ number, cells }: FigureRow, context: FigureSheetContext): JudgedFigureRow {
  const [partnerName, monthText] = [cells.get('partner') ?? '', cells.get('month') ?? ''];
  const problems: FieldProblem[] = [];
  const partner = partnerOf(partnerName, context.partners, problems);
  const month = readMonth(monthText);
  const wrongMonth = monthText === '' ? { field: 'month', code: 'required' } : monthProblem(month, context.now, context);
  if (wrongMonth !== null) problems.push(wrongMonth);
  const today = localDay(context.now, context);
  const stated = OUTSIDE_FIGURES.flatMap((figure): { figure: OutsideFigure; value: string }[] => {
    const text = cells.get(figure) ?? '';
    if (text === '') return [];
    const read = readFigure(figure, text, today);
    if ('value' in read) return [{ figure, value: read.value }];
    problems.push(read.problem);
    return [];
  });
  const base = { number, partnerName, monthText, partner, month };
  if (partner === null || month === null || problems.length > 0) return { ...base, state: 'wrong', changes: [], problems };
  const known = context.known(partner.id, month);
  const changes = stated
    .filter(({ figure, value }) => known[figure] !== value)
    .map(({ figure, value }) => ({
      partnerTenantId: partner.id,
      month: figureMonth(figure, month),
      figure,
      from: known[figure],
      to: value,
    }));
  const state = changes.length === 0 ? 'unchanged' : changes.every(({ from }) => from === null) ? 'new' : 'changed';
  return { ...base, state, changes, problems };
}

function partnerOf(text: string, partners: readonly NamedPartner[], problems: FieldProblem[]): NamedPartner | null {
  const wanted = squeezed(text);
  const found = partners.filter(({ id, name, shortName }) => [id, squeezed(name), squeezed(shortName)].includes(wanted));
  if (wanted === '') problems.push({ field: 'partner', code: 'required' });
  else if (found.length !== 1) problems.push({ field: 'partner', code: found.length === 0 ? 'partner_unknown' : 'partner_ambiguous' });
  return wanted !== '' && found.length === 1 ? found[0]! : null;
}

const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

/** What is known of partners' months as a list that `readFigureSheet` reads back; with nothing known it is the template. */
export function writeFigureSheet(
  rows: readonly { readonly partner: NamedPartner; readonly month: Month; readonly figures: OutsideFigures }[],
): { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    headers: Object.values(FIGURE_HEADERS),
    rows: rows.map(({ partner, month, figures }) => [partner.shortName, month, ...OUTSIDE_FIGURES.map((figure) => figures[figure] ?? '')]),
  };
}
