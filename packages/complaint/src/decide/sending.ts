import { forOrder } from '../audience.ts';
import type { WorkOrderDraft } from '../command.ts';
import type { DecisionContext, RefusalCode } from '../decision.ts';
import { isOpenOrder } from '../fold/status.ts';
import type { ComplaintState } from '../state.ts';
import { FAULT_GRADES, type IsoInstant, type TenantKind, type Uuid } from '../vocabulary.ts';
import { onTwoTracks } from '../two-track/choice.ts';
import { workOrderClass } from '../work-order-class.ts';
import type { FieldChecks } from './field-checks.ts';
import { answerClock, startOrderClocks } from './order-clocks.ts';
import { owedClocks } from '../clock/stop.ts';
import type { Turn } from './turn.ts';

/** To whom each kind of first receiver may send, besides its own units (domain.md 2, routing). */
const SENDS_TO: Readonly<Record<TenantKind, readonly TenantKind[]>> = {
  carrier: ['partner', 'vendor'],
  // Only upwards would be passing back (CMP-07); the platform's own faults go to who built it.
  partner: ['vendor'],
  vendor: [],
  association: ['member'],
  member: [],
};

/** The organisation that sends. */
export interface Sender {
  readonly ownerTenantId: Uuid;
  readonly ownerTenantKind: TenantKind;
}

export type HolderRefusal = Extract<RefusalCode, 'holder_unknown' | 'unit_unknown' | 'no_passing_back' | 'outlet_past_member'>;

/** Why an order cannot go to the draft's holder, or null (CMP-06, CMP-07). */
export function holderRefusal(sender: Sender, draft: WorkOrderDraft, context: DecisionContext): HolderRefusal | null {
  const holder = context.tenants.get(draft.holderTenantId);
  if (holder === undefined) return 'holder_unknown';
  const unitId = draft.holderUnitId ?? null;
  const own = holder.id === sender.ownerTenantId;
  // Before its units are looked at: an organisation one may not know of is unknown whatever unit is named.
  if (!own && !SENDS_TO[sender.ownerTenantKind].includes(holder.kind))
    return holder.kind === 'carrier' || holder.kind === 'association' ? 'no_passing_back' : 'holder_unknown';
  // Under a member's order only its own outlets are sent to; others are not its business.
  if (!own && draft.parentWorkOrderId != null) return 'holder_unknown';
  // CLK-12: an outlet receives from its own head office, which verifies and supervises it.
  if (!own && unitId !== null && sender.ownerTenantKind === 'association') return 'outlet_past_member';
  if (unitId !== null) return holder.unitIds.includes(unitId) ? null : 'unit_unknown';
  return own && sender.ownerTenantKind !== 'partner' ? 'unit_unknown' : null;
}

/** Who sends the draft: the first receiver, or the member under whose order it goes to its outlet. */
export function senderOf(state: ComplaintState, { parentWorkOrderId }: WorkOrderDraft): Sender {
  const parent = state.workOrders.find(({ id }) => id === parentWorkOrderId);
  return parent === undefined ? state : { ownerTenantId: parent.holderTenantId, ownerTenantKind: parent.holderTenantKind };
}

/** Whether the same holder (and unit of it) has an open order already: one matter, one order each. */
export function hasOpenOrder(state: ComplaintState, draft: WorkOrderDraft): boolean {
  const unitId = draft.holderUnitId ?? null;
  return state.workOrders.some(
    (order) => isOpenOrder(order) && order.holderTenantId === draft.holderTenantId && order.holderUnitId === unitId,
  );
}

/** The draft with its own fields as they will be kept; `field` is the prefix of their names. */
export function checkedDraft(checks: FieldChecks, field: string, draft: WorkOrderDraft): WorkOrderDraft {
  if (draft.faultGrade != null) checks.oneOf(`${field}faultGrade`, draft.faultGrade, FAULT_GRADES);
  return { ...draft, instruction: checks.text(`${field}instruction`, draft.instruction ?? '', 'text', 'optional') };
}

/** Where the clocks of a new order begin, and what it replaces. */
export interface Sending {
  readonly replacesWorkOrderId: Uuid | null;
  /** The holder had it since then (a customer who came to it); else from now: sent is received. */
  readonly receivedAt?: IsoInstant;
}

/**
 * Sends an order and starts its clocks: a fault's from its discovery (CLK-05), others from the holder's receipt. An order
 * that replaces a disputed one starts now in any case (CMP-07). A member's order ends the association's CLK-10.
 */
export function sendOrder(turn: Turn, draft: WorkOrderDraft, { replacesWorkOrderId, receivedAt }: Sending): void {
  const { state, context } = turn;
  const holder = context.tenants.get(draft.holderTenantId);
  if (holder === undefined) throw new Error(`holder ${draft.holderTenantId} was not checked`);
  const parentWorkOrderId = draft.parentWorkOrderId ?? null;
  const holderUnitId = draft.holderUnitId ?? null;
  const holderIsOwner = holder.id === state.ownerTenantId;
  const chosen = { urgent: draft.urgent ?? false, difficult: draft.difficult ?? false, faultGrade: draft.faultGrade ?? null };
  const supervisorTenantId = holder.supervisorTenantId === state.ownerTenantId || holderIsOwner ? null : holder.supervisorTenantId;
  const orderClass = workOrderClass({
    programmeKind: state.programmeKind,
    holderTenantKind: holder.kind,
    underOrder: parentWorkOrderId !== null,
    holderIsOwner,
    kind: state.kind,
    channel: state.channel,
    ...chosen,
  });
  turn.append(
    'work_order_sent',
    forOrder(state, { holderTenantId: holder.id, holderUnitId, supervisorTenantId, parentWorkOrderId }),
    {
      workOrderId: draft.workOrderId,
      ordinal: state.workOrders.length + 1,
      holderTenantId: holder.id,
      holderTenantKind: holder.kind,
      holderUnitId,
      supervisorTenantId,
      class: orderClass,
      ...chosen,
      faultGrade: orderClass === 'fault' ? chosen.faultGrade : null,
      replacesWorkOrderId,
      ...(parentWorkOrderId === null ? {} : { parentWorkOrderId }),
      ...(orderClass === 'forwarded' && onTwoTracks(holder.twoTracks, context.now) ? { twoTracks: true as const } : {}),
    },
    { instruction: draft.instruction ?? '' },
  );
  const order = turn.state.workOrders.find(({ id }) => id === draft.workOrderId);
  if (order === undefined) throw new Error(`order ${draft.workOrderId} was not sent`);
  const discovered = order.class === 'fault' && replacesWorkOrderId === null ? state.discoveredAt : null;
  startOrderClocks(turn, order, discovered ?? receivedAt ?? context.now);
  if (order.class === 'forwarded') for (const clock of owedClocks(turn.state.clocks, null, ['forward'])) answerClock(turn, clock);
}
