/** An amount of money in fen (0.01 yuan), exact; negative where it flows the other way. Nothing in between is ever a float. */
export type Fen = bigint;

/** What can be wrong with an amount as it was typed; each a sentence of the portal's translations. */
export const MONEY_PROBLEM_CODES = ['not_an_amount', 'too_many_decimals', 'amount_too_large'] as const;
export type MoneyProblemCode = (typeof MONEY_PROBLEM_CODES)[number];

const FEN_PER_YUAN = 100n;

/** The largest amount taken in: more is a slip of the pen, and the sum of many such still fits a 64-bit column. */
export const MOST_FEN: Fen = 999_999_999_999_99n;

/** A decimal number as people and exports write it: no grouping, no exponent, no leading zeros, no currency sign. */
const DECIMAL = /^(-?)(0|[1-9]\d{0,29})(?:\.(\d{1,30}))?$/;

/**
 * An amount written in yuan, at most two decimals (REF-04: exact decimal yuan).
 *
 * @param most what is taken in; null: whatever was once written is read back
 * @returns fen, or the code of what is wrong
 */
export function parseYuan(text: string, most: Fen | null = MOST_FEN): Fen | MoneyProblemCode {
  const match = DECIMAL.exec(text);
  if (match === null) return 'not_an_amount';
  const [, sign = '', yuan = '', decimals = ''] = match;
  if (decimals.length > 2) return 'too_many_decimals';
  const amount = BigInt(yuan) * FEN_PER_YUAN + BigInt(decimals.padEnd(2, '0'));
  if (most !== null && amount > most) return 'amount_too_large';
  return sign === '-' ? -amount : amount;
}

/** The amount in yuan with two decimals and no grouping: `parseYuan` reads it back as the same amount. */
export function formatYuan(amount: Fen): string {
  const size = amount < 0n ? -amount : amount;
  return `${amount < 0n ? '-' : ''}${size / FEN_PER_YUAN}.${String(size % FEN_PER_YUAN).padStart(2, '0')}`;
}

/** The sum of amounts; of none 0. */
export function sumOf(amounts: Iterable<Fen>): Fen {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}

/** The amount so many whole times (REF-01: double). @throws RangeError for a part of a time */
export function times(amount: Fen, count: number): Fen {
  return amount * BigInt(count);
}
