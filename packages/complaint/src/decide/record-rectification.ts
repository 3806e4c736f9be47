import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { doneDay } from '../follow-up/day.ts';
import { mayRecordRectification } from '../policy/record-rectification.ts';
import { FieldChecks } from './field-checks.ts';
import { forFollowUp, nextOrdinal } from './on-follow-up.ts';
import { decideIf, factsOf, type Matter } from './turn.ts';

/** ASC-02: what an outlet has put right without being told, what was wrong and when it was done; head office checks it like any other. */
export function recordRectification(matter: Matter, command: Command<'record_rectification'>): Decision {
  const { state, caller, context } = matter;
  const { unitId } = caller;
  const checks = new FieldChecks();
  const cause = checks.text('cause', command.cause, 'text');
  const result = checks.text('result', command.result, 'text');
  const stated = { now: context.now, since: state.receivedAt, timeZone: context.settings.timeZone };
  const day = doneDay(checks, 'doneDay', command.doneDay, stated);
  return decideIf(matter, mayRecordRectification(factsOf(matter)), checks.problems, (turn) => {
    const { tenantId } = caller;
    const payload = { followUpId: command.followUpId, followUpOrdinal: nextOrdinal(turn.state, tenantId), unitId, doneDay: day };
    turn.append('rectification_recorded', forFollowUp({ tenantId, unitId }), payload, { cause, result });
  });
}
