import { GraphQLError } from 'graphql';
import type { GraphContext } from '../graph-context.ts';

const DAY_MS = 86_400_000;
const MOST_DAYS = 400;

/** Days of the programme's working calendar from one day to another, both included (CAL-01). */
export async function workingDays(_source: unknown, { from, to }: { from: string; to: string }, context: GraphContext) {
  const first = Date.parse(from);
  const days = (Date.parse(to) - first) / DAY_MS + 1;
  if (days < 1 || days > MOST_DAYS || from < '2000' || to >= '2100') {
    throw new GraphQLError(`to: out_of_range (1–${MOST_DAYS} days, 2000–2099)`, { extensions: { code: 'BAD_USER_INPUT' } });
  }
  const { calendar } = await context.reads().directory();
  return Array.from({ length: days }, (_each, place) => calendar.day(new Date(first + place * DAY_MS).toISOString().slice(0, 10)));
}
