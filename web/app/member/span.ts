import { monthBeside } from '#app/standing/addresses.ts';

/** Months from one to another, `YYYY-MM`, both included. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const EARLIEST = '2000-01';
/** As many months as a card covers at most. */
const LONGEST = 36;

/** The months of an address: what is none, runs backwards or is yet to come is brought to what can be shown. */
export function spanIn(params: URLSearchParams, present: string): Span {
  const month = (name: string): string | null => {
    const text = params.get(name) ?? '';
    return MONTH.test(text) && text >= EARLIEST && text <= present ? text : null;
  };
  const to = month('to') ?? present;
  const from = month('from') ?? to;
  if (from > to) return { from: to, to };
  const earliest = monthBeside(to, 1 - LONGEST);
  return { from: from < earliest ? earliest : from, to };
}
