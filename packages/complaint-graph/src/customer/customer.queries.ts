import { mayTakeComplaint } from '@lianban/complaint/policy/take-complaint';
import type { GraphContext } from '../graph-context.ts';

const SHORTEST = 2;
const LONGEST = 60;

/**
 * Customers of the caller's organisation by name, number or phone, while typing; nothing for less than two characters, and
 * for whoever takes no complaints: names and numbers are for the call that is being taken (domain.md 1).
 */
export function customers(_source: unknown, { search }: { search: string }, context: GraphContext) {
  if (mayTakeComplaint(context.caller) !== 'allowed') return [];
  const wanted = search.trim().slice(0, LONGEST);
  return [...wanted].length < SHORTEST ? [] : context.reads().customers(wanted);
}
