import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { doneDay } from '../follow-up/day.ts';
import { mayReportFollowUp } from '../policy/report-follow-up.ts';
import { FieldChecks } from './field-checks.ts';
import { decideOnFollowUp, forFollowUp } from './on-follow-up.ts';
import type { Matter } from './turn.ts';

/** ASC-02: what was done, and when. */
export function reportFollowUp(matter: Matter, command: Command<'report_follow_up'>): Decision {
  const { state, context } = matter;
  const checks = new FieldChecks();
  const result = checks.text('result', command.result, 'text');
  const stated = { now: context.now, since: state.receivedAt, timeZone: context.settings.timeZone };
  const day = doneDay(checks, 'doneDay', command.doneDay, stated);
  return decideOnFollowUp(
    matter,
    command.followUpId,
    mayReportFollowUp,
    () => checks.problems,
    (turn, followUp) => {
      const { id: followUpId, ordinal: followUpOrdinal } = followUp;
      turn.append('follow_up_reported', forFollowUp(followUp), { followUpId, followUpOrdinal, doneDay: day }, { result });
    },
  );
}
