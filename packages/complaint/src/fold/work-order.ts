import type { ComplaintState, WorkOrder } from '../state.ts';
import type { Uuid } from '../vocabulary.ts';
import type { ApplyTable } from './apply.ts';
import { withWorkOrder } from './replace.ts';

/** Changes an order and its version, so that an edit which saw the order before is noticed. */
function changed(
  state: ComplaintState,
  workOrderId: Uuid,
  version: number,
  change: (order: WorkOrder) => Partial<WorkOrder>,
): ComplaintState {
  return withWorkOrder(state, workOrderId, (order) => ({ ...change(order), version }));
}

/**
 * The life of a work order (CMP-06). Urging, notes and clocks leave its version alone: they change nothing an answer in
 * preparation would have to take into account.
 */
export const workOrderEvents: ApplyTable<
  | 'work_order_sent'
  | 'work_order_accepted'
  | 'work_order_replied'
  | 'information_requested'
  | 'information_given'
  | 'progress_reported'
  | 'routing_disputed'
  | 'dispute_decided'
  | 'work_order_resolved'
  | 'work_order_returned'
  | 'work_order_recalled'
  | 'work_order_reclassified'
  | 'work_order_urged'
> = {
  work_order_sent: (state, { payload, at }, version) => {
    const { workOrderId, parentWorkOrderId = null, twoTracks: _twoTracks, ...sent } = payload;
    const order: WorkOrder = {
      id: workOrderId,
      ...sent,
      parentWorkOrderId,
      state: 'sent',
      sentAt: at,
      acceptedAt: null,
      repliedAt: null,
      resolvedAt: null,
      returnedAt: null,
      endedAt: null,
      returns: 0,
      disputes: 0,
      urges: 0,
      openRequest: null,
      version,
    };
    return { ...state, workOrders: [...state.workOrders, order] };
  },
  work_order_accepted: (state, { payload, at }, version) =>
    changed(state, payload.workOrderId, version, () => ({ state: 'accepted', acceptedAt: at })),
  work_order_replied: (state, { payload, at }, version) =>
    changed(state, payload.workOrderId, version, ({ acceptedAt }) => ({ state: 'replied', repliedAt: at, acceptedAt: acceptedAt ?? at })),
  information_requested: (state, { payload, at }, version) =>
    changed(state, payload.workOrderId, version, () => ({ openRequest: { id: payload.requestId, reason: payload.reason, askedAt: at } })),
  information_given: (state, { payload }, version) => changed(state, payload.workOrderId, version, () => ({ openRequest: null })),
  progress_reported: (state, { payload }, version) => changed(state, payload.workOrderId, version, () => ({})),
  routing_disputed: (state, { payload }, version) =>
    changed(state, payload.workOrderId, version, ({ disputes }) => ({ state: 'disputed', disputes: disputes + 1 })),
  dispute_decided: (state, { payload, at }, version) =>
    changed(state, payload.workOrderId, version, ({ acceptedAt }) => {
      if (payload.upheld) return { state: 'void', endedAt: at };
      return { state: acceptedAt === null ? 'sent' : 'accepted' };
    }),
  work_order_resolved: (state, { payload, at }, version) =>
    changed(state, payload.workOrderId, version, ({ acceptedAt }) => ({
      state: 'resolved',
      resolvedAt: at,
      endedAt: at,
      acceptedAt: acceptedAt ?? at,
      openRequest: null,
    })),
  work_order_returned: (state, { payload, at }, version) =>
    changed(state, payload.workOrderId, version, () => ({ state: 'returned', returnedAt: at, endedAt: null, returns: payload.time })),
  work_order_recalled: (state, { payload, at }, version) =>
    changed(state, payload.workOrderId, version, () => ({ state: 'recalled', endedAt: at, openRequest: null })),
  work_order_reclassified: (state, { payload }, version) =>
    changed(state, payload.workOrderId, version, () => ({
      class: payload.class,
      faultGrade: payload.faultGrade,
      urgent: payload.urgent,
      difficult: payload.difficult,
    })),
  work_order_urged: (state, { payload }) => withWorkOrder(state, payload.workOrderId, ({ urges }) => ({ urges: urges + 1 })),
};
