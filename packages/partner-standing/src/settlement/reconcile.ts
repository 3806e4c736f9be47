import { sumOf, type Fen } from '../money.ts';

/** A line of the ledger or of an imported list, under the key both know it by: a refund's reference, a month's share. */
export interface ListLine {
  readonly key: string;
  readonly amount: Fen;
}

/** How a key can stand on two lists. */
export const RECONCILED_FOUND = ['matched', 'amount_differs', 'only_here', 'only_there', 'repeated'] as const;

/** One key on both lists. `repeated`: it stands on one of them more than once, so that nobody can say which belong together. */
export interface ReconciledLine {
  readonly key: string;
  readonly found: (typeof RECONCILED_FOUND)[number];
  readonly here: readonly Fen[];
  readonly there: readonly Fen[];
  /** There less here. */
  readonly difference: Fen;
}

/** The ledger against an imported list (REF-04): every key once, mismatches before what matches, else in the ledger's order. */
export function reconcile(here: readonly ListLine[], there: readonly ListLine[]): ReconciledLine[] {
  const ours = byKey(here);
  const theirs = byKey(there);
  const lines = [...new Set([...ours.keys(), ...theirs.keys()])].map((key): ReconciledLine => {
    const [one, other] = [ours.get(key) ?? [], theirs.get(key) ?? []];
    return { key, found: foundOf(one, other), here: one, there: other, difference: sumOf(other) - sumOf(one) };
  });
  return [...lines.filter(({ found }) => found !== 'matched'), ...lines.filter(({ found }) => found === 'matched')];
}

function foundOf(here: readonly Fen[], there: readonly Fen[]): ReconciledLine['found'] {
  if (here.length > 1 || there.length > 1) return 'repeated';
  if (here.length === 0) return 'only_there';
  if (there.length === 0) return 'only_here';
  return here[0] === there[0] ? 'matched' : 'amount_differs';
}

function byKey(lines: readonly ListLine[]): Map<string, Fen[]> {
  const found = new Map<string, Fen[]>();
  for (const { key, amount } of lines) {
    const known = found.get(key);
    if (known === undefined) found.set(key, [amount]);
    else known.push(amount);
  }
  return found;
}
