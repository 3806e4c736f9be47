import { mayTakeComplaint } from '@lianban/complaint/policy/take-complaint';
import type { GraphContext } from '../graph-context.ts';
import { InputReader, type RawInput } from '../command/input-reader.ts';
import { refuseWrong } from '../list/list.queries.ts';
import { visibleComplaint } from './complaint.resolvers.ts';

const LONGEST_NUMBER = 40;

/** One complaint of the caller's organisation; null for any other. */
export function complaint(_source: unknown, { id }: { id: string }, context: GraphContext) {
  return visibleComplaint(context, id);
}

export function complaintByNumber(_source: unknown, { number }: { number: string }, context: GraphContext) {
  const wanted = number.trim().toUpperCase();
  return wanted === '' || wanted.length > LONGEST_NUMBER ? null : context.reads().complaintByNumber(wanted);
}

/** Complaints a new one may repeat (CMP-03), likeliest first; for whoever may take one: it tells whose number one is. */
export async function repeatProposals(_source: unknown, { input }: { input: RawInput }, context: GraphContext) {
  const asked = new InputReader(input);
  const question = {
    customerId: asked.idOrNull('customerId'),
    phone: asked.said('phone').trim(),
    serviceId: asked.idOrNull('serviceId'),
    subject: asked.said('subject'),
    description: asked.said('description'),
  };
  refuseWrong(asked);
  if (mayTakeComplaint(context.caller) !== 'allowed') return [];
  return context.reads().repeatProposals(question, context.now());
}
