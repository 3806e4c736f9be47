import { FOR_ALL } from '../audience.ts';
import type { Caller, Command, WorkOrderDraft } from '../command.ts';
import type { Decision, DecisionContext } from '../decision.ts';
import type { PersonCaller } from '../policy/facts.ts';
import { mayTakeComplaint } from '../policy/take-complaint.ts';
import { acceptComplaint } from './accept-complaint.ts';
import { checkedAttachment } from './add-attachment.ts';
import { checkedIntake } from './intake-checks.ts';
import { startForwardClock } from './order-clocks.ts';
import { sendOrder } from './sending.ts';
import { takePastComplaint } from './take-past-complaint.ts';
import { invalid, refused, Turn } from './turn.ts';
import { FieldChecks } from './field-checks.ts';

/**
 * Registers a complaint (CMP-01, CMP-02): the caller's organisation owns it from now on. One act, even when nobody knows
 * yet who is responsible; only fields that cannot be right are refused.
 */
export function takeComplaint(command: Command<'take_complaint'>, caller: Caller, context: DecisionContext): Decision {
  if (caller.kind === 'system') return refused('not_the_first_receiver');
  const verdict = mayTakeComplaint(caller);
  if (verdict !== 'allowed') return refused(verdict);
  if (command.past != null) return takePastComplaint(command, command.past, caller, context);
  const checks = new FieldChecks();
  const intake = checkedIntake(checks, command, caller, context);
  const attachments = command.attachments.map((draft, index) => checkedAttachment(checks, `attachments.${index}.`, draft));
  if (checks.problems.length > 0) return invalid(checks.problems);

  const turn = new Turn(null, caller, context);
  acceptComplaint(turn, command, intake, caller);
  for (const { fileName, attachmentId, bytes, mediaType } of attachments) {
    turn.append('attachment_added', FOR_ALL, { attachmentId, bytes, mediaType }, { file_name: fileName });
  }
  if (command.repeatOf !== null) turn.append('repeat_linked', FOR_ALL, { firstComplaintId: command.repeatOf });
  if (context.programmeKind === 'banking') startForwardClock(turn, intake.receivedAt);
  for (const draft of ordersOf(intake.workOrders, caller, context)) {
    const own = draft.holderTenantId === caller.tenantId && caller.tenantKind === 'partner';
    sendOrder(turn, draft, own ? { replacesWorkOrderId: null, receivedAt: intake.receivedAt } : { replacesWorkOrderId: null });
  }
  return turn.decided();
}

/** A partner's own customer: the partner is holder too, whatever else it sends (CLK-04, CLK-06). */
function ordersOf(drafts: readonly WorkOrderDraft[], caller: PersonCaller, { newId }: DecisionContext): readonly WorkOrderDraft[] {
  if (caller.tenantKind !== 'partner' || drafts.some(({ holderTenantId }) => holderTenantId === caller.tenantId)) return drafts;
  return [{ workOrderId: newId(), holderTenantId: caller.tenantId, holderUnitId: caller.unitId }, ...drafts];
}
