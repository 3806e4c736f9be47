/** An amount in yuan as the graph writes it and people type it: no grouping, at most two decimals. */
const YUAN = /^(-?)(0|[1-9]\d{0,17})(?:\.(\d{1,2}))?$/;

/** An amount in fen, exact; null where the text is none. What may be typed is the graph's to decide. */
export function fenOf(text: string): bigint | null {
  const match = YUAN.exec(text.trim());
  if (match === null) return null;
  const [, sign, whole = '', decimals = ''] = match;
  const fen = BigInt(whole) * 100n + BigInt(decimals.padEnd(2, '0'));
  return sign === '-' ? -fen : fen;
}

/** An amount as the graph takes it. */
export function yuanOf(fen: bigint): string {
  const size = fen < 0n ? -fen : fen;
  return `${fen < 0n ? '-' : ''}${size / 100n}.${String(size % 100n).padStart(2, '0')}`;
}

/** An amount with its thousands apart, to be read. */
export function readable(yuan: string): string {
  const [whole = '', decimals] = yuan.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

/** An amount so many times; null where the text is none, or not above 0. */
export function timesYuan(text: string, times: number): string | null {
  const fen = fenOf(text);
  return fen === null || fen <= 0n ? null : yuanOf(fen * BigInt(times));
}
