import type { Column } from '@lianban/documents/spreadsheet';
import type { TFunction } from 'i18next';
import type { SettlementPageFragment } from '#app/gql/graphql.ts';
import type { StatementLine } from './statement-lines.tsx';

/** A posting, or a sum, as a line of the file. */
export interface StatementRow {
  readonly at: string | null;
  readonly kind: string;
  readonly what: string;
  readonly amount: string;
  readonly by: string;
}

const sumRow = (kind: string, amount: string): StatementRow => ({ at: null, kind, what: '', amount, by: '' });

/** A posting as a line. */
export function rowOf(
  { at, kind, countered, shareOf, refundReference, complaint, reason, amount, personName }: StatementLine,
  t: TFunction,
): StatementRow {
  return {
    at,
    kind: `${t(`settlement.posting.${kind}`)}${countered ? t('settlement.countered') : ''}`,
    what: [shareOf == null ? null : t('settlement.shareOf', { month: shareOf }), refundReference, complaint?.number, reason]
      .filter(Boolean)
      .join(' '),
    amount,
    by: personName ?? t('story.system'),
  };
}

/** The columns of both files. */
export function columns(t: TFunction): Column<StatementRow>[] {
  return [
    { header: t('settlement.at'), kind: 'instant', value: ({ at }) => at },
    { header: t('settlement.kind'), kind: 'text', width: 12, value: ({ kind }) => kind },
    { header: t('settlement.what'), kind: 'text', width: 40, value: ({ what }) => what },
    { header: t('settlement.amount'), kind: 'amount', value: ({ amount }) => amount },
    { header: t('settlement.by'), kind: 'text', width: 12, value: ({ by }) => by },
  ];
}

/** The statement as a sheet: what came over from the month before, each posting, what they come to, and what is held. */
export function sheetRows(
  { opening, lines, closing, heldBalance }: Pick<SettlementPageFragment, 'opening' | 'lines' | 'closing' | 'heldBalance'>,
  t: TFunction,
): StatementRow[] {
  const sum = (name: string, amount: string) => sumRow(t(`settlement.sum.${name}`), amount);
  return [sum('opening', opening), ...lines.map((line) => rowOf(line, t)), sum('closing', closing), sum('heldBalance', heldBalance)];
}
