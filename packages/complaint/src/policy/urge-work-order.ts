import type { WorkOrder } from '../state.ts';
import { all, duty, isOwner, isSender, isSupervisor, orderState, party, unless, type Facts, type Verdict } from './facts.ts';

/** 催办: by the first receiver, by who sent the order, or by who supervises the first receiver. */
export function mayUrgeWorkOrder(facts: Facts, order: WorkOrder): Verdict {
  return all(
    party(facts),
    unless(isOwner(facts) || isSender(facts, order) || isSupervisor(facts), 'not_the_first_receiver'),
    duty(facts, 'track'),
    orderState(facts, order, 'urge_work_order'),
  );
}
