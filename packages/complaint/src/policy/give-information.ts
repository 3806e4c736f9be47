import type { WorkOrder } from '../state.ts';
import { all, duty, isHolder, isSender, orderState, party, unless, type Facts, type Verdict } from './facts.ts';

/** Who sent the order answers; the holder itself may where it waited for the customer and heard from him directly. */
export function mayGiveInformation(facts: Facts, order: WorkOrder): Verdict {
  const heardItself = isHolder(facts, order) && order.openRequest?.reason !== 'waiting_for_first_receiver';
  return all(
    party(facts),
    unless(isSender(facts, order) || heardItself, 'not_the_first_receiver'),
    isSender(facts, order) ? duty(facts, 'track', 'call_back') : duty(facts, 'handle'),
    orderState(facts, order, 'give_information'),
    unless(order.openRequest !== null, 'no_request'),
  );
}
