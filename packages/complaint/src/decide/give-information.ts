import { forOrder } from '../audience.ts';
import { clockResumed } from '../clock/pause.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { all, unless } from '../policy/facts.ts';
import { mayGiveInformation } from '../policy/give-information.ts';
import { FieldChecks } from './field-checks.ts';
import { decideOnOrder, type Matter } from './turn.ts';

/** The question is answered and the waiting clocks run on, moved by the pause (domain.md 3). */
export function giveInformation(matter: Matter, command: Command<'give_information'>): Decision {
  const { requestId } = command;
  const checks = new FieldChecks();
  const answer = checks.text('answer', command.answer, 'text');
  return decideOnOrder(
    matter,
    command.workOrderId,
    (facts, order) => all(mayGiveInformation(facts, order), unless(order.openRequest?.id === requestId, 'no_request')),
    () => checks.problems,
    (turn, order) => {
      turn.append('information_given', forOrder(turn.state, order), { workOrderId: order.id, requestId }, { answer });
      for (const clock of turn.state.clocks) {
        if (clock.workOrderId !== order.id || clock.state !== 'paused') continue;
        turn.append('clock_resumed', turn.audienceOf(clock), clockResumed(clock, turn.context.now, turn.context));
      }
    },
  );
}
