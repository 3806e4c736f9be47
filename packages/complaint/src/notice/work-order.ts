import type { NoticeDraft, NoticeKind, NotifyTable } from './draft.ts';
import { orderIn, theHolder, theSender, theSupervisor, toDuty, whoIs } from './draft.ts';
import type { Duty } from '../policy/duties.ts';
import type { ComplaintState } from '../state.ts';
import type { Uuid } from '../vocabulary.ts';

type Values = Readonly<Record<string, string>>;

function holderIsTold(
  state: ComplaintState,
  workOrderId: Uuid,
  kind: NoticeKind,
  values: Values = {},
  duties: readonly Duty[] = ['handle'],
): NoticeDraft[] {
  const order = orderIn(state, workOrderId);
  return order === undefined
    ? []
    : [toDuty(theHolder(order), duties, kind, state, workOrderId, { ordinal: String(order.ordinal), ...values })];
}

function senderIsTold(
  state: ComplaintState,
  workOrderId: Uuid,
  kind: NoticeKind,
  values: Values = {},
  duties: readonly Duty[] = ['track'],
): NoticeDraft[] {
  const order = orderIn(state, workOrderId);
  return order === undefined
    ? []
    : [
        toDuty(theSender(state, order), duties, kind, state, workOrderId, {
          ordinal: String(order.ordinal),
          ...whoIs(theHolder(order)),
          ...values,
        }),
      ];
}

/** What happens on an order: the holder hears what the sender did, the sender what the holder did. */
export const workOrderNotices: NotifyTable<
  | 'work_order_sent'
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
  work_order_sent: ({ payload }, state) => holderIsTold(state, payload.workOrderId, 'work_order_sent', { class: payload.class }),
  work_order_replied: ({ payload }, state) => senderIsTold(state, payload.workOrderId, 'work_order_replied'),
  information_requested: ({ payload }, state) =>
    senderIsTold(state, payload.workOrderId, 'information_requested', { reason: payload.reason }),
  information_given: ({ payload }, state) => holderIsTold(state, payload.workOrderId, 'information_given'),
  // CMP-10: to the supervising level, which is the sender's too.
  progress_reported: ({ payload }, state) => {
    const values: Values = payload.promisedAt === null ? {} : { promisedAt: payload.promisedAt };
    const above = orderIn(state, payload.workOrderId)?.supervisorTenantId ?? state.supervisorTenantId;
    const supervisor =
      above === null ? [] : [toDuty(theSupervisor(state, above), ['lead'], 'progress_reported', state, payload.workOrderId, values)];
    return [...senderIsTold(state, payload.workOrderId, 'progress_reported', values), ...supervisor];
  },
  routing_disputed: ({ payload }, state) => senderIsTold(state, payload.workOrderId, 'routing_disputed', {}, ['track', 'lead']),
  dispute_decided: ({ payload }, state) => holderIsTold(state, payload.workOrderId, 'dispute_decided', { upheld: String(payload.upheld) }),
  work_order_resolved: ({ payload }, state) =>
    senderIsTold(state, payload.workOrderId, 'work_order_resolved', { status: state.status }, ['track', 'call_back']),
  work_order_returned: ({ payload }, state) =>
    holderIsTold(state, payload.workOrderId, 'work_order_returned', { time: String(payload.time) }, ['handle', 'lead']),
  work_order_recalled: ({ payload }, state) => holderIsTold(state, payload.workOrderId, 'work_order_recalled'),
  work_order_reclassified: ({ payload }, state) =>
    holderIsTold(state, payload.workOrderId, 'work_order_reclassified', { from: payload.from, class: payload.class }),
  work_order_urged: ({ payload }, state) => holderIsTold(state, payload.workOrderId, 'work_order_urged', {}, ['handle', 'lead']),
};
