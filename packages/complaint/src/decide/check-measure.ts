import { forOwnerAnd } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { dueDay } from '../measure/day.ts';
import { mayCheckMeasure } from '../policy/check-measure.ts';
import { FieldChecks } from './field-checks.ts';
import { decideOnMeasure, forMeasure } from './on-measure.ts';
import type { Matter } from './turn.ts';

/**
 * ASC-02: found carried out, it stands, and a rectification is told to the association with head office's finding, for it acquits the
 * member of ACC-01(3); a measure against staff is told to nobody outside. Not enough: back with reason and a new day.
 */
export function checkMeasure(matter: Matter, command: Command<'check_measure'>): Decision {
  const { context } = matter;
  const { carriedOut } = command;
  const checks = new FieldChecks();
  const findings = carriedOut ? checks.text('findings', command.findings, 'text') : '';
  const reason = carriedOut ? '' : checks.text('reason', command.reason, 'text');
  const due = carriedOut ? null : dueDay(checks, 'dueDay', command.dueDay, context.now, context.settings.timeZone);
  return decideOnMeasure(
    matter,
    command.measureId,
    mayCheckMeasure,
    () => checks.problems,
    (turn, measure) => {
      const { id: measureId, ordinal: measureOrdinal, kind: measureKind, tenantId, unitId, returns } = measure;
      const what = { measureId, measureOrdinal };
      if (due !== null) {
        const payload = { ...what, time: returns + 1, dueDay: due.day, dueAt: due.at };
        turn.append('measure_returned', forMeasure(measure), payload, { reason });
        return;
      }
      const told = measureKind === 'rectification' ? forOwnerAnd(turn.state, tenantId, unitId) : forMeasure(measure);
      turn.append('measure_checked', told, { ...what, measureKind }, { findings });
    },
  );
}
