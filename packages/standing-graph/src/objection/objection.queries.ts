import { isUuid } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { conductReads } from '../conduct-reads.ts';
import { readQuestion, type ListArguments } from '../deduction/deduction.queries.ts';
import { OBJECTION_STATES } from '../words/enums.ts';

/** One objection; null where it is not the caller's to know of. */
export function cardObjection(_source: unknown, { objectionId }: { readonly objectionId: string }, context: GraphContext) {
  return isUuid(objectionId) ? conductReads(context).objection(objectionId.toLowerCase()) : null;
}

/** A page of objections, what happened to latest first. */
export async function cardObjections(_source: unknown, args: ListArguments, context: GraphContext) {
  return connection(await conductReads(context).objections(readQuestion(args, OBJECTION_STATES)));
}
