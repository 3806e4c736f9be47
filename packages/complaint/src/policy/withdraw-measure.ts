import type { Measure } from '../measure/measures.ts';
import { all, unless, type Facts, type Verdict } from './facts.ts';
import { isHeadOffice } from './measure-facts.ts';
import { measureKnown } from './report-measure.ts';

/** ASC-02: head office no longer demands it. */
export function mayWithdrawMeasure(facts: Facts, measure: Measure): Verdict {
  return all(
    measureKnown(facts, measure),
    unless(isHeadOffice(facts.caller), 'role_missing'),
    unless(measure.state === 'open' || measure.state === 'reported', 'measure_ended'),
  );
}
