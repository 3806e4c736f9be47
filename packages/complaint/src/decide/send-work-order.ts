import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { all, unless } from '../policy/facts.ts';
import { maySendUnder, maySendWorkOrder } from '../policy/send-work-order.ts';
import { FieldChecks } from './field-checks.ts';
import { checkedDraft, hasOpenOrder, holderRefusal, senderOf, sendOrder } from './sending.ts';
import { decideIf, factsOf, type Matter } from './turn.ts';

/** CMP-06, RTE-03: one more order, to whoever can solve a part of the matter; a member's to its outlet under its own (CLK-12). */
export function sendWorkOrder(matter: Matter, { workOrder }: Command<'send_work_order'>): Decision {
  const { state, context } = matter;
  const checks = new FieldChecks();
  const draft = checkedDraft(checks, 'workOrder.', workOrder);
  const facts = factsOf(matter);
  const verdict = all(
    maySendWorkOrder(facts),
    maySendUnder(facts, draft.parentWorkOrderId ?? null),
    holderRefusal(senderOf(state, draft), draft, context) ?? 'allowed',
    unless(!hasOpenOrder(state, draft), 'holder_already_has_open_order'),
  );
  return decideIf(matter, verdict, checks.problems, (turn) => sendOrder(turn, draft, { replacesWorkOrderId: null }));
}
