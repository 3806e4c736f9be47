import { InputReader, isUuid, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { rightTo } from '@lianban/partner-standing/bulletin/bulletin';
import { isHalfYear, passedHalves } from '@lianban/partner-standing/bulletin/half-year';
import { bulletinReads } from './bulletin-reads.ts';

const LONGEST_PAGE = 100;
/** Three years of half-years. */
const LATEST_HALVES = 6;

/** One bulletin; null where it is not the caller's to know of. */
export function bulletin(_source: unknown, { bulletinId }: { readonly bulletinId: string }, context: GraphContext) {
  return isUuid(bulletinId) ? bulletinReads(context).one(bulletinId.toLowerCase()) : null;
}

/** A page of bulletins, the latest half-year first; a cursor is the half-year. */
export async function bulletins(_source: unknown, args: RawInput, context: GraphContext) {
  const asked = new InputReader(args);
  const first = asked.integer('first', 1, LONGEST_PAGE, 20);
  const after = asked.said('after');
  refuseWrong(asked);
  const known = isHalfYear(after) ? after : null;
  const found = await bulletinReads(context).page(first, known);
  const items = found.slice(0, first).map((item) => ({ cursor: item.half, item }));
  return connection({ items, hasNextPage: found.length > first, hasPreviousPage: known !== null });
}

/** The half-years that wait for a draft, to who may make one. */
export async function bulletinsDue(_source: unknown, _args: unknown, context: GraphContext) {
  if (context.caller.unitId !== null || rightTo('draft', context.caller) !== 'allowed') return [];
  const [{ calendar }, drafted] = await Promise.all([context.reads().directory(), bulletinReads(context).halves()]);
  return passedHalves(context.now(), calendar, LATEST_HALVES).filter((half) => !drafted.includes(half));
}

/** A complaint as a typical case, to who edits bulletins. */
export function typicalCase(_source: unknown, { number }: { readonly number: string }, context: GraphContext) {
  if (context.caller.unitId !== null || rightTo('edit_section', context.caller) !== 'allowed') return null;
  return bulletinReads(context).typicalCase(number.trim().toUpperCase());
}
