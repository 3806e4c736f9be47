import { InputReader, isUuid, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { SANCTION_STATES } from '@lianban/partner-standing/sanction/states';
import { readQuestion, type ListArguments } from '../deduction/deduction.queries.ts';
import { sanctionReads } from './sanction-reads.ts';

const LONGEST_PAGE = 100;

/** One sanction; null where it is not the caller's to know of. */
export function sanction(_source: unknown, { sanctionId }: { readonly sanctionId: string }, context: GraphContext) {
  return isUuid(sanctionId) ? sanctionReads(context).sanction(sanctionId.toLowerCase()) : null;
}

/** A page of sanctions, what happened to latest first. */
export async function sanctions(_source: unknown, args: ListArguments, context: GraphContext) {
  return connection(await sanctionReads(context).page(readQuestion(args, SANCTION_STATES)));
}

/** What is suspended now, of the caller's side. */
export function suspensions(_source: unknown, _args: unknown, context: GraphContext) {
  return sanctionReads(context).suspensions(null);
}

/** Alerts of mass complaints of the caller's side, the latest first (RTE-04). */
export async function massAlerts(_source: unknown, args: RawInput, context: GraphContext) {
  const asked = new InputReader(args);
  const question = { first: asked.integer('first', 1, LONGEST_PAGE, 20), after: asked.said('after') || null };
  refuseWrong(asked);
  return connection(await sanctionReads(context).alerts(question));
}
