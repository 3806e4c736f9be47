/**
 * An exact fraction. Figures are compared and rounded from it and never from a float, so that 74.996 % is below 75 %
 * however it is shown.
 */
export interface Ratio {
  readonly over: bigint;
  /** Above 0. */
  readonly under: bigint;
}

/** The fraction of two whole numbers. @throws RangeError where one is not whole or `under` is not above 0 */
export function ratio(over: number | bigint, under: number | bigint = 1n): Ratio {
  const fraction = { over: BigInt(over), under: BigInt(under) };
  if (fraction.under <= 0n) throw new RangeError(`nothing can be shared by ${under}`);
  return fraction;
}

/** A decimal number of a programme's settings, `75` or `4.5`, exact. @throws RangeError for another form */
export function decimal(text: string): Ratio {
  const match = /^(\d{1,15})(?:\.(\d{1,6}))?$/.exec(text);
  if (match === null) throw new RangeError(`no decimal number: ${JSON.stringify(text)}`);
  const [, whole = '', decimals = ''] = match;
  return ratio(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** Below 0 where the first is smaller, above 0 where it is greater, 0 where they are the same. */
export function compare(one: Ratio, other: Ratio): number {
  const difference = one.over * other.under - other.over * one.under;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** What lies in the middle of two. */
export function between(one: Ratio, other: Ratio): Ratio {
  return { over: one.over * other.under + other.over * one.under, under: 2n * one.under * other.under };
}

/** A fraction that is not negative with so many decimals, half of the last one rounded up. */
export function rounded({ over, under }: Ratio, places: number): string {
  const scale = 10n ** BigInt(places);
  const units = (2n * over * scale + under) / (2n * under);
  return places === 0 ? String(units) : `${units / scale}.${String(units % scale).padStart(places, '0')}`;
}

/**
 * The same, with more decimals where rounding would carry it over the threshold it is judged by: 4.996 is not shown as
 * 5.00, which it does not reach.
 */
export function roundedBeside(value: Ratio, places: number, threshold: Ratio | null): string {
  if (threshold === null) return rounded(value, places);
  const side = compare(value, threshold);
  for (let more = places; ; more += 1) {
    const text = rounded(value, more);
    // A value beside the threshold differs from it by at least 1 over both denominators, so that the decimals come to an end.
    if (Math.sign(compare(shown(text), threshold)) === Math.sign(side)) return text;
  }
}

/** A shown value as a fraction, with as many digits as it has. */
function shown(text: string): Ratio {
  const [whole = '', decimals = ''] = text.split('.');
  return ratio(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}
