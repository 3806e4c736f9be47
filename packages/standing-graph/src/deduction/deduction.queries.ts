import { InputReader, isUuid, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { isMonth, type Month } from '@lianban/partner-standing/month';
import { conductReads } from '../conduct-reads.ts';
import { DEDUCTION_STATES } from '../words/enums.ts';

const LONGEST_PAGE = 200;

export type ListArguments = RawInput & { readonly filter?: RawInput | null };

/** What lists of one partner's or every partner's things are asked by. */
export function readQuestion<State extends string>(args: ListArguments, states: readonly State[]) {
  const asked = new InputReader(args);
  const filter = new InputReader(args.filter ?? {}, 'filter.', asked.problems);
  const wanted = filter.words('states', states);
  const question = {
    partnerTenantId: filter.idOrNull('partnerId'),
    month: monthOrNull(filter),
    states: wanted.length > 0 ? wanted : null,
    first: asked.integer('first', 1, LONGEST_PAGE, 50),
    after: asked.said('after') || null,
  };
  refuseWrong(asked);
  return question;
}

function monthOrNull(filter: InputReader): Month | null {
  const month = filter.said('month') || null;
  if (month !== null && !isMonth(month)) filter.refuse('month', 'out_of_range', 'YYYY-MM');
  return month;
}

/** One deduction; null where it is not the caller's to know of. */
export function deduction(_source: unknown, { deductionId }: { readonly deductionId: string }, context: GraphContext) {
  return isUuid(deductionId) ? conductReads(context).deduction(deductionId.toLowerCase()) : null;
}

/** A page of deductions, what happened to latest first. */
export async function deductions(_source: unknown, args: ListArguments, context: GraphContext) {
  return connection(await conductReads(context).deductions(readQuestion(args, DEDUCTION_STATES)));
}
