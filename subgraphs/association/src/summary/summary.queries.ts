import { InputReader, isUuid, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { isHalfYear, passedHalves } from '@lianban/partner-standing/bulletin/half-year';
import { rightTo } from '@lianban/partner-standing/summary/summary';
import type { SummaryPlace } from '@lianban/persistence/standing/read-summaries';
import { summaryReads } from './summary-reads.ts';

const LONGEST_PAGE = 100;
/** Three years of half-years. */
const LATEST_HALVES = 6;

/** One summary; null where it is not the caller's to know of. */
export function summary(_source: unknown, { summaryId }: { readonly summaryId: string }, context: GraphContext) {
  return isUuid(summaryId) ? summaryReads(context).one(summaryId.toLowerCase()) : null;
}

/** A page of summaries, the latest half-year first. */
export async function summaries(_source: unknown, args: RawInput, context: GraphContext) {
  const asked = new InputReader(args);
  const first = asked.integer('first', 1, LONGEST_PAGE, 20);
  const after = placeOf(asked.said('after'));
  refuseWrong(asked);
  const found = await summaryReads(context).page(first, after);
  const items = found.slice(0, first).map((item) => ({ cursor: `${item.half}~${item.id}`, item }));
  return connection({ items, hasNextPage: found.length > first, hasPreviousPage: after !== null });
}

/** Where a page goes on; a cursor that is none begins anew. */
function placeOf(cursor: string): SummaryPlace | null {
  const [half = '', id = ''] = cursor.split('~');
  return isHalfYear(half) && isUuid(id) ? { half, id: id.toLowerCase() } : null;
}

/** The half-years that wait for a draft, to who may make one. */
export async function summariesDue(_source: unknown, _args: unknown, context: GraphContext) {
  const { caller } = context;
  if (rightTo('draft', caller, caller.tenantId) !== 'allowed') return [];
  const [{ calendar }, drafted] = await Promise.all([context.reads().directory(), summaryReads(context).halves()]);
  return passedHalves(context.now(), calendar, LATEST_HALVES).filter((half) => !drafted.includes(half));
}
