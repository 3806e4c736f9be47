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
  const earliest = monthsBefore(to, LONGEST - 1);
  return { from: from < earliest ? earliest : from, to };
}

function monthsBefore(month: string, count: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const all = year * 12 + (number - 1) - count;
  return `${String(Math.floor(all / 12)).padStart(4, '0')}-${String((all % 12) + 1).padStart(2, '0')}`;
}
