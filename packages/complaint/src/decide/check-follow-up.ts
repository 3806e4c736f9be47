import { forOwnerAnd } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { dueDay } from '../follow-up/day.ts';
import { mayCheckFollowUp } from '../policy/check-follow-up.ts';
import { FieldChecks } from './field-checks.ts';
import { decideOnFollowUp, forFollowUp } from './on-follow-up.ts';
import type { Matter } from './turn.ts';

/**
 * ASC-02: found carried out, it stands, and a rectification is told to the association with head office's finding, for it acquits the
 * member of ACC-01(3); a measure against staff is told to nobody outside. Not enough: back with reason and a new day.
 */
export function checkFollowUp(matter: Matter, command: Command<'check_follow_up'>): Decision {
  const { context } = matter;
  const { carriedOut } = command;
  const checks = new FieldChecks();
  const findings = carriedOut ? checks.text('findings', command.findings, 'text') : '';
  const reason = carriedOut ? '' : checks.text('reason', command.reason, 'text');
  const due = carriedOut ? null : dueDay(checks, 'dueDay', command.dueDay, context.now, context.settings.timeZone);
  return decideOnFollowUp(
    matter,
    command.followUpId,
    mayCheckFollowUp,
    () => checks.problems,
    (turn, followUp) => {
      const { id: followUpId, ordinal: followUpOrdinal, kind: followUpKind, tenantId, unitId, returns } = followUp;
      const what = { followUpId, followUpOrdinal };
      if (due !== null) {
        const payload = { ...what, time: returns + 1, dueDay: due.day, dueAt: due.at };
        turn.append('follow_up_returned', forFollowUp(followUp), payload, { reason });
        return;
      }
      const told = followUpKind === 'rectification' ? forOwnerAnd(turn.state, tenantId, unitId) : forFollowUp(followUp);
      turn.append('follow_up_checked', told, { ...what, followUpKind }, { findings });
    },
  );
}
