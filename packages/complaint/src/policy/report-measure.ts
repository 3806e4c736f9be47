import type { RefusalCode } from '../decision.ts';
import type { Measure, MeasureState } from '../measure/measures.ts';
import { all, banking, party, status, unless, type Facts, type Verdict } from './facts.ts';
import { isHeadOffice, isOutlet, measuresShown } from './measure-facts.ts';

const NOT_OPEN: Readonly<Record<Exclude<MeasureState, 'open'>, RefusalCode>> = {
  reported: 'measure_reported',
  carried_out: 'measure_ended',
  withdrawn: 'measure_ended',
};

/**
 * ASC-02: whoever carries it out says what was done: the outlet's own people, or head office, which also enters what an outlet reported on
 * paper. Whoever reports does not check.
 */
export function mayReportMeasure(facts: Facts, measure: Measure): Verdict {
  const { caller } = facts;
  return all(
    measureKnown(facts, measure),
    unless(isOutlet(caller) || isHeadOffice(caller), 'role_missing'),
    measure.state === 'open' ? 'allowed' : NOT_OPEN[measure.state],
  );
}

/** A measure that is not the caller's to know of is unknown. */
export function measureKnown(facts: Facts, measure: Measure): Verdict {
  return all(
    party(facts),
    banking(facts),
    status(facts, 'report_measure'),
    unless(
      measuresShown(facts).some(({ id }) => id === measure.id),
      'measure_unknown',
    ),
  );
}

/** What a policy says of the caller's measures: whether any may be acted on; else why the first may not. */
export function ofSomeMeasure(policy: (facts: Facts, measure: Measure) => Verdict): (facts: Facts) => Verdict {
  return (facts) => {
    const verdicts = measuresShown(facts).map((measure) => policy(facts, measure));
    if (verdicts.includes('allowed')) return 'allowed';
    return verdicts[0] ?? all(party(facts), banking(facts), 'measure_unknown');
  };
}
