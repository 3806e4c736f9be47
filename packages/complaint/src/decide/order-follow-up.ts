import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { dueDay } from '../follow-up/day.ts';
import { FOLLOW_UP_KINDS } from '../follow-up/follow-ups.ts';
import { mayOrderFollowUp } from '../policy/order-follow-up.ts';
import { FieldChecks } from './field-checks.ts';
import { forFollowUp, nextOrdinal } from './on-follow-up.ts';
import { decideIf, factsOf, type Matter } from './turn.ts';

/**
 * ASC-02: a rectification, or a measure against who is responsible; of which outlet or of head office, by which day. Who is meant and which
 * follow-up is taken are texts, erasable like all that names people.
 */
export function orderFollowUp(matter: Matter, command: Command<'order_follow_up'>): Decision {
  const { caller, context } = matter;
  const { followUpId, unitId } = command;
  const checks = new FieldChecks();
  const kind = checks.oneOf('kind', command.kind, FOLLOW_UP_KINDS);
  if (unitId !== null && !(context.tenants.get(caller.tenantId)?.outletIds?.includes(unitId) ?? false))
    checks.add('unitId', 'unit_unknown');
  const demand = checks.text('demand', command.demand, 'text');
  const due = dueDay(checks, 'dueDay', command.dueDay, context.now, context.settings.timeZone);
  const ofStaff =
    kind === 'staff_measure'
      ? { staff: checks.text('staff', command.staff, 'line'), measure: checks.text('measure', command.measure, 'text') }
      : {};
  return decideIf(matter, mayOrderFollowUp(factsOf(matter)), checks.problems, (turn) =>
    turn.append(
      'follow_up_ordered',
      forFollowUp({ tenantId: caller.tenantId, unitId }),
      { followUpId, followUpOrdinal: nextOrdinal(turn.state, caller.tenantId), followUpKind: kind, unitId, dueDay: due.day, dueAt: due.at },
      { demand, ...ofStaff },
    ),
  );
}
