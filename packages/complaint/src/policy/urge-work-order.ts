import type { WorkOrder } from '../state.ts';
import { all, duty, isOwner, isSupervisor, orderState, party, unless, type Facts, type Verdict } from './facts.ts';

/** 催办: by the first receiver, or by who supervises it. */
export function mayUrgeWorkOrder(facts: Facts, order: WorkOrder): Verdict {
  return all(
    party(facts),
    unless(isOwner(facts) || isSupervisor(facts), 'not_the_first_receiver'),
    duty(facts, 'track'),
    orderState(facts, order, 'urge_work_order'),
  );
}
