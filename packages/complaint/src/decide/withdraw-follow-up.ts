import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { mayWithdrawFollowUp } from '../policy/withdraw-follow-up.ts';
import { FieldChecks } from './field-checks.ts';
import { decideOnFollowUp, forFollowUp } from './on-follow-up.ts';
import type { Matter } from './turn.ts';

/** ASC-02: no longer demanded, with the reason. */
export function withdrawFollowUp(matter: Matter, command: Command<'withdraw_follow_up'>): Decision {
  const checks = new FieldChecks();
  const reason = checks.text('reason', command.reason, 'text');
  return decideOnFollowUp(
    matter,
    command.followUpId,
    mayWithdrawFollowUp,
    () => checks.problems,
    (turn, followUp) => {
      const payload = { followUpId: followUp.id, followUpOrdinal: followUp.ordinal };
      turn.append('follow_up_withdrawn', forFollowUp(followUp), payload, { reason });
    },
  );
}
