import type { FieldProblem } from '@lianban/complaint/decision';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { decide } from '../change-notice/decide.ts';
import type { Caller, NoticeCommand, NoticeContext } from '../change-notice/decision.ts';
import { cardNow } from '../change-notice/draft.ts';
import { differences, type Difference } from '../differences.ts';
import { duplicateNumbers } from '../duplicates.ts';
import { changed, type Change } from '../registration.ts';
import type { SheetColumn } from './columns.ts';
import { changedCells, type ChangedCell } from './write-sheet.ts';
import { partnerOf, statedCard, type RowCells, type RowProblemCode, type SheetPartner } from './read-row.ts';

/** A partner of the carrier that imports, with what a decision about its card may know. */
export interface ImportPartner extends SheetPartner {
  readonly context: NoticeContext;
}

/** What an import would make of a row: a first card, other values, nothing new, or nothing at all because it is wrong. */
export const ROW_STATES = ['new', 'changed', 'unchanged', 'wrong'] as const;
export type RowState = (typeof ROW_STATES)[number];

export interface JudgedRow {
  readonly number: number;
  /** As the row names it. */
  readonly partnerName: string;
  readonly partner: SheetPartner | null;
  readonly state: RowState;
  /** Old → new. */
  readonly differences: readonly Difference[];
  /** The same as cells of the sheet. */
  readonly cells: readonly ChangedCell[];
  /** `field` is the column in which it stands. */
  readonly problems: readonly FieldProblem[];
  /** Numbers that are on another partner's card too; for the carrier to look at, no reason to leave the row. */
  readonly duplicates: readonly { readonly number: string; readonly partnerIds: readonly Uuid[] }[];
  /** What applies the row; null where there is nothing to do. */
  readonly command: Extract<NoticeCommand, { name: 'import_card' }> | null;
}

type Row = { readonly number: number; readonly cells: RowCells };

/** What each row of a sheet would do, by the decision that applies it: a dry run and an import cannot differ. */
export function judgeRows(rows: readonly Row[], partners: readonly ImportPartner[], caller: Caller, fileName: string): JudgedRow[] {
  const firstRowOf = new Map<Uuid, number>();
  const judged = rows.map((row): JudgedRow => {
    const found = partnerOf(row.cells, partners);
    if ('problem' in found) return wrong(row, null, [found.problem]);
    const first = firstRowOf.get(found.id);
    if (first !== undefined)
      return wrong(row, found, [{ field: 'partner', code: 'partner_repeated' satisfies RowProblemCode, limit: String(first) }]);
    firstRowOf.set(found.id, row.number);
    return judgedRow(
      row,
      partners.find(({ id }) => id === found.id)!,
      caller,
      `导入 ${fileName} 第 ${row.number} 行`,
    );
  });
  return withDuplicates(judged, partners);
}

function judgedRow(row: Row, partner: ImportPartner, caller: Caller, reason: string): JudgedRow {
  const { context } = partner;
  const card = cardNow(context);
  const { changes, exceptionReason, problems: stated, columnOf } = statedCard(row.cells, partner, card);
  const command = { name: 'import_card', changes, reason, exceptionReason } as const;
  const decision = decide(null, command, caller, context);
  const found = decision.kind === 'invalid' ? decision.problems : [];
  const said = found.filter(({ code }) => code !== 'nothing_changed').map((problem) => ({ ...problem, field: columnOf(problem.field) }));
  const problems = [...stated, ...said];
  if (problems.length > 0 || decision.kind === 'refused') return wrong(row, partner, problems);
  if (decision.kind === 'invalid') return { ...wrong(row, partner, []), state: 'unchanged' };
  const kept: readonly Change[] = decision.events.find(({ changes: each }) => each !== undefined)?.changes ?? [];
  return {
    ...wrong(row, partner, []),
    state: Object.keys(card).length === 0 ? 'new' : 'changed',
    differences: differences(card, kept),
    cells: changedCells({ partner, card }, changed(card, kept)),
    command,
  };
}

function wrong({ number, cells }: Row, partner: SheetPartner | null, problems: readonly FieldProblem[]): JudgedRow {
  const partnerName = cells.get('partner' satisfies SheetColumn) ?? '';
  return { number, partnerName, partner, state: 'wrong', differences: [], cells: [], problems, duplicates: [], command: null };
}

/** Numbers that would then be on several cards (REG-01), beside the rows that put them there. */
function withDuplicates(rows: readonly JudgedRow[], partners: readonly ImportPartner[]): JudgedRow[] {
  const rowOf = new Map(rows.filter(({ command }) => command !== null).map((row) => [row.partner?.id, row]));
  const cards = partners.map(({ id, context }) => {
    const changes = rowOf.get(id)?.differences.map(({ field, to }) => ({ field, value: to }) as Change) ?? [];
    return { tenantId: id, card: changed(cardNow(context), changes) };
  });
  const found = duplicateNumbers(cards).map(({ number, uses }) => ({
    number,
    partnerIds: [...new Set(uses.map(({ tenantId }) => tenantId))],
  }));
  return rows.map((row) => {
    if (row.command === null) return row;
    const others = found.filter(({ partnerIds }) => partnerIds.includes(row.partner!.id));
    return { ...row, duplicates: others.map((each) => ({ ...each, partnerIds: each.partnerIds.filter((id) => id !== row.partner!.id) })) };
  });
}
