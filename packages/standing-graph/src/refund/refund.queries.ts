import { InputReader, isUuid, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { isMonth } from '@lianban/partner-standing/month';
import { REFUND_STATES } from '@lianban/partner-standing/refund/states';
import { MODES } from '@lianban/partner-standing/scorecard/mode';
import { standingReads } from '../standing-reads.ts';
import { refundReads } from './refund-reads.ts';

const LONGEST_PAGE = 200;

/** One refund; null where it is not the caller's to know of: foreign and unknown look alike. */
export function refund(_source: unknown, { refundId }: { readonly refundId: string }, context: GraphContext) {
  return isUuid(refundId) ? refundReads(context).refund(refundId.toLowerCase()) : null;
}

/** A page of refunds, what happened to latest first. */
export async function refunds(_source: unknown, args: RawInput & { readonly filter?: RawInput | null }, context: GraphContext) {
  const asked = new InputReader(args);
  const filter = new InputReader(args.filter ?? {}, 'filter.', asked.problems);
  const states = filter.words('states', REFUND_STATES);
  const month = filter.said('deductedMonth') || null;
  if (month !== null && !isMonth(month)) filter.refuse('deductedMonth', 'out_of_range', 'YYYY-MM');
  const question = {
    partnerTenantId: filter.idOrNull('partnerId'),
    states: states.length > 0 ? states : null,
    mode: filter.wordOrNull('mode', MODES),
    deductedMonth: month,
    complaintId: filter.idOrNull('complaintId'),
    first: asked.integer('first', 1, LONGEST_PAGE, 50),
    after: asked.said('after') || null,
  };
  refuseWrong(asked);
  return connection(await refundReads(context).page(question));
}

/** How many refunds of the caller's side stand in each state. */
export async function refundStates(_source: unknown, _args: unknown, context: GraphContext) {
  return { ...Object.fromEntries(REFUND_STATES.map((state) => [state, 0])), ...(await refundReads(context).counts()) };
}

/** By which a claim is reckoned. */
export async function refundTerms(_source: unknown, _args: unknown, context: GraphContext) {
  return { times: (await standingReads(context).rules()).settings.refundTimes };
}
