import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { mayWithdrawMeasure } from '../policy/withdraw-measure.ts';
import { FieldChecks } from './field-checks.ts';
import { decideOnMeasure, forMeasure } from './on-measure.ts';
import type { Matter } from './turn.ts';

/** ASC-02: no longer demanded, with the reason. */
export function withdrawMeasure(matter: Matter, command: Command<'withdraw_measure'>): Decision {
  const checks = new FieldChecks();
  const reason = checks.text('reason', command.reason, 'text');
  return decideOnMeasure(
    matter,
    command.measureId,
    mayWithdrawMeasure,
    () => checks.problems,
    (turn, measure) => {
      const payload = { measureId: measure.id, measureOrdinal: measure.ordinal };
      turn.append('measure_withdrawn', forMeasure(measure), payload, { reason });
    },
  );
}
