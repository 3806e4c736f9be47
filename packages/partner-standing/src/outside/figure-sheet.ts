import type { FieldProblem } from '@lianban/complaint/decision';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { localDay, type Month, type Zoned } from '../month.ts';
import {
  PARTNER_PROBLEM_CODES,
  partnerNamed,
  partnersByName,
  readSheet,
  type NamedPartner,
  type PartnersByName,
  type Sheet,
  type SheetRow,
  type TableLine,
} from '../sheet.ts';
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

export type FigureRow = SheetRow<FigureColumn>;

/** Reads a table whose first row names the columns. */
export const readFigureSheet = (table: readonly TableLine[]): Sheet<FigureColumn> => readSheet(FIGURE_HEADERS, ['partner', 'month'], table);

/** What an import would make of a row. */
export const FIGURE_ROW_STATES = ['new', 'changed', 'unchanged', 'wrong'] as const;
export type FigureRowState = (typeof FIGURE_ROW_STATES)[number];

/** What can be wrong with a row besides what is wrong with a figure. */
export const FIGURE_ROW_PROBLEM_CODES = [...PARTNER_PROBLEM_CODES, 'row_repeated'] as const;

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
  const partners = partnersByName(context.partners);
  const today = localDay(context.now, context);
  return rows.map((row) => {
    const judged = judgeRow(row, partners, today, context);
    if (judged.partner === null || judged.month === null) return judged;
    const key = `${judged.partner.id} ${judged.month}`;
    const first = rowOf.get(key);
    if (first === undefined) rowOf.set(key, row.number);
    const repeated = { field: 'partner', code: 'row_repeated', limit: String(first) };
    return first === undefined ? judged : { ...judged, state: 'wrong', changes: [], problems: [repeated] };
  });
}

function judgeRow({ number, cells }: FigureRow, partners: PartnersByName, today: string, context: FigureSheetContext): JudgedFigureRow {
  const [partnerName, monthText] = [cells.get('partner') ?? '', cells.get('month') ?? ''];
  const problems: FieldProblem[] = [];
  const partner = partnerNamed(partnerName, partners, problems);
  const month = readMonth(monthText);
  const wrongMonth = monthText === '' ? { field: 'month', code: 'required' } : monthProblem(month, context.now, context);
  if (wrongMonth !== null) problems.push(wrongMonth);
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

/** What is known of partners' months as a list that `readFigureSheet` reads back; with nothing known it is the template. */
export function writeFigureSheet(
  rows: readonly { readonly partner: NamedPartner; readonly month: Month; readonly figures: OutsideFigures }[],
): { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    headers: Object.values(FIGURE_HEADERS),
    rows: rows.map(({ partner, month, figures }) => [partner.shortName, month, ...OUTSIDE_FIGURES.map((figure) => figures[figure] ?? '')]),
  };
}
