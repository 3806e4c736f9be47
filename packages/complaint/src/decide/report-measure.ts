import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { doneDay } from '../measure/day.ts';
import { mayReportMeasure } from '../policy/report-measure.ts';
import { FieldChecks } from './field-checks.ts';
import { decideOnMeasure, forMeasure } from './on-measure.ts';
import type { Matter } from './turn.ts';

/** ASC-02: what was done, and when. */
export function reportMeasure(matter: Matter, command: Command<'report_measure'>): Decision {
  const { state, context } = matter;
  const checks = new FieldChecks();
  const result = checks.text('result', command.result, 'text');
  const stated = { now: context.now, since: state.receivedAt, timeZone: context.settings.timeZone };
  const day = doneDay(checks, 'doneDay', command.doneDay, stated);
  return decideOnMeasure(
    matter,
    command.measureId,
    mayReportMeasure,
    () => checks.problems,
    (turn, measure) => {
      const { id: measureId, ordinal: measureOrdinal } = measure;
      turn.append('measure_reported', forMeasure(measure), { measureId, measureOrdinal, doneDay: day }, { result });
    },
  );
}
