import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { dueDay } from '../measure/day.ts';
import { MEASURE_KINDS } from '../measure/measures.ts';
import { mayOrderMeasure } from '../policy/order-measure.ts';
import { FieldChecks } from './field-checks.ts';
import { forMeasure, nextOrdinal } from './on-measure.ts';
import { decideIf, factsOf, type Matter } from './turn.ts';

/**
 * ASC-02: a rectification, or a measure against who is responsible; of which outlet or of head office, by which day. Who is meant and which
 * measure is taken are texts, erasable like all that names people.
 */
export function orderMeasure(matter: Matter, command: Command<'order_measure'>): Decision {
  const { caller, context } = matter;
  const { measureId, unitId } = command;
  const checks = new FieldChecks();
  const kind = checks.oneOf('kind', command.kind, MEASURE_KINDS);
  if (unitId !== null && !(context.tenants.get(caller.tenantId)?.unitIds.includes(unitId) ?? false)) checks.add('unitId', 'unit_unknown');
  const instruction = checks.text('instruction', command.instruction, 'text');
  const due = dueDay(checks, 'dueDay', command.dueDay, context.now, context.settings.timeZone);
  const ofStaff =
    kind === 'staff_measure'
      ? { staff: checks.text('staff', command.staff, 'line'), measure: checks.text('measure', command.measure, 'text') }
      : {};
  return decideIf(matter, mayOrderMeasure(factsOf(matter)), checks.problems, (turn) =>
    turn.append(
      'measure_ordered',
      forMeasure({ tenantId: caller.tenantId, unitId }),
      { measureId, measureOrdinal: nextOrdinal(turn.state), measureKind: kind, unitId, dueDay: due.day, dueAt: due.at },
      { instruction, ...ofStaff },
    ),
  );
}
