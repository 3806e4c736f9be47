import type { FieldProblem } from '@lianban/complaint/decision';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { StandingChecks } from '../decision.ts';
import { formatYuan, type Fen } from '../money.ts';
import { MODES, type Mode } from '../scorecard/mode.ts';
import {
  partnerNamed,
  partnersByName,
  readSheet,
  type NamedPartner,
  type PartnersByName,
  type Sheet,
  type SheetRow,
  type TableLine,
} from '../sheet.ts';
import { standingPostings } from './ledger.ts';
import { amountOf, type Posting } from './posting.ts';
import { reconcile, type ReconciledLine } from './reconcile.ts';

/** What a list from outside can say of a month: shares, refunds that were credited, payments. Holds are ours alone. */
export const RECONCILED_KINDS = ['share', 'refund', 'payment'] as const;
export type ReconciledKind = (typeof RECONCILED_KINDS)[number];

/** The columns of such a list and their headings, as finance calls them. */
export const RECONCILE_HEADERS = {
  partner: '合作伙伴',
  mode: '模式',
  kind: '类别',
  reference: '凭证号',
  amount: '金额（元）',
} as const;
export type ReconcileColumn = keyof typeof RECONCILE_HEADERS;

/** How lists name the kinds. */
const KIND_WORDS: Readonly<Record<ReconciledKind, string>> = { share: '分成', refund: '退费', payment: '付款' };

/** What both sides know a line by: a month's share by partner and mode, all else by its reference too. */
export interface LineName {
  readonly partnerTenantId: Uuid;
  readonly mode: Mode;
  readonly kind: ReconciledKind;
  readonly reference: string;
}

/** Case, width and blanks are no difference between two writings of a reference. */
const keyOf = ({ partnerTenantId, mode, kind, reference }: LineName): string =>
  JSON.stringify([partnerTenantId, mode, kind, kind === 'share' ? '' : reference.normalize('NFKC').toLowerCase().replace(/\s+/gu, '')]);

/** One line of both lists under its name; `rows` are those of the imported list. */
export interface ReconciledMonthLine extends ReconciledLine, LineName {
  readonly rows: readonly number[];
}

/** A row that cannot be compared; `field` of a problem is the column. */
export interface WrongRow {
  readonly number: number;
  readonly problems: readonly FieldProblem[];
}

/** Reads a table whose first row names the columns. */
export const readReconcileSheet = (table: readonly TableLine[]): Sheet<ReconcileColumn> =>
  readSheet(RECONCILE_HEADERS, ['partner', 'mode', 'kind', 'amount'], table);

type NamedPosting = Posting & { readonly refundReference: string | null };

/** What the ledgers say of a month: each posting that stands, under its name. */
function ownLines(postings: readonly NamedPosting[]): (LineName & { readonly amount: Fen })[] {
  const referenceOf = new Map(postings.map(({ id, refundReference }) => [id, refundReference ?? '']));
  return standingPostings(postings).flatMap((posting) => {
    const kind = RECONCILED_KINDS.find((each) => each === posting.kind);
    if (kind === undefined) return [];
    const { partnerTenantId, mode, step } = posting;
    const reference = kind === 'refund' ? (referenceOf.get(posting.id) ?? '') : kind === 'payment' ? step.reason : '';
    return [{ partnerTenantId, mode, kind, reference, amount: amountOf(posting) }];
  });
}

/**
 * A month's ledgers against an imported list (REF-04): every line of either once, mismatches first, and the rows that cannot be
 * compared.
 */
export function reconcileMonth(
  rows: readonly SheetRow<ReconcileColumn>[],
  postings: readonly NamedPosting[],
  partners: readonly NamedPartner[],
): { readonly lines: readonly ReconciledMonthLine[]; readonly wrong: readonly WrongRow[] } {
  const known = partnersByName(partners);
  const read = rows.map((row) => ({ number: row.number, ...readRow(row, known) }));
  const there = read.flatMap(({ number, line }) => (line === null ? [] : [{ ...line, key: keyOf(line), number }]));
  const here = ownLines(postings).map((line) => ({ ...line, key: keyOf(line) }));
  const nameOf = new Map<string, LineName>([...there, ...here].map((line) => [line.key, line]));
  const rowsOf = Map.groupBy(there, ({ key }) => key);
  const lines = reconcile(here, there).map((line): ReconciledMonthLine => {
    const { partnerTenantId, mode, kind, reference } = nameOf.get(line.key)!;
    return { ...line, partnerTenantId, mode, kind, reference, rows: (rowsOf.get(line.key) ?? []).map(({ number }) => number) };
  });
  return { lines, wrong: read.flatMap(({ number, line, problems }) => (line === null ? [{ number, problems }] : [])) };
}

interface ReadRow {
  readonly line: (LineName & { readonly amount: Fen }) | null;
  readonly problems: readonly FieldProblem[];
}

function readRow({ cells }: SheetRow<ReconcileColumn>, partners: PartnersByName): ReadRow {
  const checks = new StandingChecks();
  const cell = (column: ReconcileColumn): string => cells.get(column) ?? '';
  const partner = partnerNamed(cell('partner'), partners, checks.problems);
  const mode = MODES.find(
    (each) =>
      each ===
      cell('mode')
        .normalize('NFKC')
        .toLowerCase()
        .replace(/模式|\s/g, ''),
  );
  if (mode === undefined) checks.add('mode', cell('mode') === '' ? 'required' : 'unknown_value', MODES.join(' ').toUpperCase());
  const kind = RECONCILED_KINDS.find((each) => [each, KIND_WORDS[each]].includes(cell('kind').toLowerCase()));
  if (kind === undefined) checks.add('kind', cell('kind') === '' ? 'required' : 'unknown_value', Object.values(KIND_WORDS).join(' '));
  const reference = cell('reference');
  if (kind !== undefined && kind !== 'share' && reference === '') checks.add('reference', 'required');
  const amount = checks.amount('amount', cell('amount').replace(/[,，\s]/g, ''), { least: 0n });
  const { problems } = checks;
  if (problems.length > 0 || partner === null || mode === undefined || kind === undefined) return { line: null, problems };
  return { line: { partnerTenantId: partner.id, mode, kind, reference, amount }, problems };
}

/** A month's ledgers as a list that `readReconcileSheet` reads back: what finance compares by itself, or the template. */
export function writeReconcileSheet(
  postings: readonly NamedPosting[],
  partners: ReadonlyMap<Uuid, NamedPartner>,
): { readonly headers: readonly string[]; readonly rows: readonly (readonly string[])[] } {
  return {
    headers: Object.values(RECONCILE_HEADERS),
    rows: ownLines(postings).map(({ partnerTenantId, mode, kind, reference, amount }) => [
      partners.get(partnerTenantId)?.shortName ?? partnerTenantId,
      mode.toUpperCase(),
      KIND_WORDS[kind],
      reference,
      formatYuan(amount),
    ]),
  };
}
