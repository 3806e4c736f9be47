import type { WorkOrder } from '../state.ts';
import { all, duty, holder, orderState, type Facts, type Verdict } from './facts.ts';

/** CMP-10: the holder says how far it is and when it will answer next. */
export function mayReportProgress(facts: Facts, order: WorkOrder): Verdict {
  return all(holder(facts, order), duty(facts, 'handle'), orderState(facts, order, 'report_progress'));
}
