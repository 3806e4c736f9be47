import type { Measure } from '../measure/measures.ts';
import { all, unless, type Facts, type Verdict } from './facts.ts';
import { isHeadOffice } from './measure-facts.ts';
import { measureKnown } from './report-measure.ts';

/** ASC-02: head office finds what was reported carried out or not; never who reported it. */
export function mayCheckMeasure(facts: Facts, measure: Measure): Verdict {
  const { caller } = facts;
  return all(
    measureKnown(facts, measure),
    unless(isHeadOffice(caller), 'role_missing'),
    unless(measure.state !== 'open', 'measure_not_reported'),
    unless(measure.state === 'reported', 'measure_ended'),
    unless(measure.reportedByPersonId !== caller.personId, 'own_report'),
  );
}
