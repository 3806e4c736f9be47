import { CLOCK_MEASURES, type ClockMeasure } from '../member-card/contribution.ts';
import type { MemberCard } from '../member-card/member-card.ts';
import type { Share } from './figures.ts';

/** A table of a document: the first column names, the others are figures. */
export interface DocumentTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What an id is called. */
export type Named = (id: string | null) => string;

/** A card with what it is called in a table. */
export type NamedCard = readonly [label: string, card: MemberCard];

/** What each part is of all, under the name of what they are parts of. */
export function shareTable(first: string, shares: readonly Share[], name: Named): DocumentTable {
  return {
    columns: [first, '件数', '占比（%）'],
    rows: shares.map(({ id, complaints, share }) => [name(id), String(complaints), share ?? '—']),
  };
}

const LIMIT_TITLES: Readonly<Record<ClockMeasure, string>> = {
  clk_10: '协会传递',
  clk_11_verification: '核实',
  clk_11_report: '上报',
  clk_12: '网点答复',
  clk_18: '承诺再次答复',
};

/** By limit the share in time with what is behind it, and what was put off. @param measures the limits of those the cards are of */
export function timelinessTable(
  first: string,
  cards: readonly NamedCard[],
  measures: readonly ClockMeasure[] = CLOCK_MEASURES,
): DocumentTable {
  return {
    columns: [first, ...measures.map((measure) => `${LIMIT_TITLES[measure]}按时率（%）`), '已延期'],
    rows: cards.map(([label, card]) => {
      const extended = measures.reduce((sum, measure) => sum + (card.counters[measure][1] ?? 0), 0);
      return [label, ...measures.map((measure) => shown(card, measure)), String(extended)];
    }),
  };
}

/** How many there were, and what became of them. */
export function handlingTable(first: string, cards: readonly NamedCard[]): DocumentTable {
  return {
    columns: [first, '件数', '有效率（%）', '重复率（%）', '退回率（%）', '满意率（%）'],
    rows: cards.map(([label, card]) => [
      label,
      String(card.counters.complaints),
      ...(['validity', 'repeats', 'returns', 'satisfaction'] as const).map((figure) => shown(card, figure)),
    ]),
  };
}

/** A figure as a cell: its value, 不予考核 where it is not assessed, a dash where the card has none of it. */
function shown({ figures }: MemberCard, name: string): string {
  const figure = figures.find((one) => one.name === name);
  if (figure === undefined) return '—';
  return figure.state === 'assessed' ? `${figure.value}（${figure.over}/${figure.under}）` : '不予考核';
}

/** The table where it has rows: none tells nothing. */
export function notEmpty(columns: readonly string[], rows: readonly (readonly string[])[]): DocumentTable[] {
  return filled([{ columns, rows }]);
}

/** A table without rows tells nothing. */
export function filled(tables: readonly DocumentTable[]): DocumentTable[] {
  return tables.filter(({ rows }) => rows.length > 0);
}

/** The words of a section line by line, without empty ones. */
export function paragraphsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
