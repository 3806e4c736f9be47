import type { GraphContext } from '../graph-context.ts';

const SHORTEST = 2;
const LONGEST = 60;

/** Customers of the caller's organisation by name, number or phone, while typing; nothing for less than two characters. */
export function customers(_source: unknown, { search }: { search: string }, context: GraphContext) {
  const wanted = search.trim().slice(0, LONGEST);
  return [...wanted].length < SHORTEST ? [] : context.reads().customers(wanted);
}
