import { forOrder } from '../audience.ts';
import { clockPaused } from '../clock/pause.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { all, unless } from '../policy/facts.ts';
import { mayRequestInformation } from '../policy/request-information.ts';
import { PAUSE_REASONS } from '../vocabulary.ts';
import { FieldChecks } from './field-checks.ts';
import { decideOnOrder, type Matter } from './turn.ts';

/** The holder asks and its running clocks wait, where the programme lists the reason (domain.md 3). */
export function requestInformation(matter: Matter, command: Command<'request_information'>): Decision {
  const { requestId, reason } = command;
  const checks = new FieldChecks();
  const question = checks.text('question', command.question, 'text');
  checks.oneOf('reason', reason, PAUSE_REASONS);
  const listed = unless(
    matter.context.settings.pauseReasons.includes(reason) || !PAUSE_REASONS.includes(reason),
    'pause_reason_not_allowed',
  );
  return decideOnOrder(
    matter,
    command.workOrderId,
    (facts, order) => all(mayRequestInformation(facts, order), listed),
    () => checks.problems,
    (turn, order) => {
      turn.append('information_requested', forOrder(turn.state, order), { workOrderId: order.id, requestId, reason }, { question });
      for (const clock of turn.state.clocks) {
        if (clock.workOrderId !== order.id || clock.state !== 'running') continue;
        turn.append('clock_paused', turn.audienceOf(clock), clockPaused(clock, reason));
      }
    },
  );
}
