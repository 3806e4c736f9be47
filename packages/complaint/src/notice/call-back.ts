import { isOpenOrder } from '../fold/status.ts';
import { admits } from '../audience.ts';
import { HEAD_AND_LEADER } from '../policy/duties.ts';
import type { ComplaintState, WorkOrder } from '../state.ts';
import type { Uuid } from '../vocabulary.ts';
import {
  orderIn,
  theHolder,
  theOwner,
  theSupervisor,
  toDuty,
  toRoles,
  type NoticeDraft,
  type NoticeKind,
  type NotifyTable,
  type Receiver,
} from './draft.ts';

/** Major complaints, call-backs by others, notes, closing and reopening. */
export const callBackNotices: NotifyTable<
  'call_back_recorded' | 'major_proposed' | 'major_decided' | 'note_added' | 'complaint_closed' | 'complaint_reopened'
> = {
  call_back_recorded: ({ payload }, state) => [
    toDuty(theOwner(state), ['track', 'call_back'], 'call_back_recorded', state, null, { outcome: payload.outcome }),
  ],
  major_proposed: ({ payload }, state) => inParallel(theOwner(state), 'major_proposed', state, { returns: String(payload.returns) }),
  major_decided: ({ payload }, state) => {
    if (payload.state !== 'confirmed') return [];
    const holders = state.workOrders.filter((order) => isOpenOrder(order) && order.holderTenantId !== state.ownerTenantId);
    return [
      ...inParallel(theOwner(state), 'major_confirmed', state),
      ...holders.map((order) => toDuty(theHolder(order), ['lead'], 'major_confirmed', state, order.id)),
    ];
  },
  note_added: ({ payload, audience, actor }, state) => {
    if (audience.scope === 'own') return [];
    return receivers(state)
      .filter(
        ({ tenantId, unitId }) =>
          (unitId !== null || tenantId !== actor.tenantId || isFromBelow(state, payload)) && admits(audience, tenantId, unitId),
      )
      .map((receiver) =>
        toDuty(receiver, receiver.tenantId === state.ownerTenantId ? ['track'] : ['handle'], 'note_added', state, payload.workOrderId),
      );
  },
  complaint_closed: ({ payload }, state) =>
    state.workOrders
      .filter(wasItsOwn)
      .map((order) => toDuty(theHolder(order), ['handle'], 'complaint_closed', state, order.id, { as: payload.as })),
  complaint_reopened: (_event, state) => [toDuty(theOwner(state), ['track', 'lead'], 'complaint_reopened', state, null)],
};

/** CMP-04, TRK-01: the responsible head and the leader in charge hear at the same time, not one through the other. */
function inParallel(
  { tenantKind, ...owner }: Receiver,
  kind: NoticeKind,
  state: ComplaintState,
  values: Readonly<Record<string, string>> = {},
): NoticeDraft[] {
  const { head, leader } = HEAD_AND_LEADER[tenantKind];
  // Head and leader stand above the units.
  const receiver = { ...owner, tenantKind, unitId: null };
  return [
    toRoles(receiver, head, kind, state, null, { ...values, to: 'head' }),
    toRoles(receiver, leader, kind, state, null, { ...values, to: 'leader' }),
  ];
}

/** An order that was answered by its holder: who lost or gave back one is not told how the matter ended. */
function wasItsOwn({ state }: WorkOrder): boolean {
  return state !== 'void' && state !== 'recalled';
}

/** On an order within one bank its own head office is told too; who wrote it is left out by `noticesFor`. */
function isFromBelow(state: ComplaintState, { workOrderId }: { readonly workOrderId: Uuid | null }): boolean {
  return (orderIn(state, workOrderId)?.parentWorkOrderId ?? null) !== null;
}

/** Every party once, and every unit that has an order of its own. */
function receivers(state: ComplaintState): readonly Receiver[] {
  const supervisor = state.supervisorTenantId === null ? [] : [theSupervisor(state, state.supervisorTenantId)];
  const all = [theOwner(state), ...state.workOrders.map(theHolder), ...supervisor];
  return all.filter(
    ({ tenantId, unitId }, index) => all.findIndex((other) => other.tenantId === tenantId && other.unitId === unitId) === index,
  );
}
