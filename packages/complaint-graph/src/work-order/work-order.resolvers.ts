import type { GraphContext } from '../graph-context.ts';
import type { EventSource, WorkOrderSource } from '../sources.ts';
import { workOrderActions } from '../complaint/actions.ts';
import { organisation, unit } from '../organisation/organisation.resolvers.ts';
import type { FieldResolvers } from '../resolver.ts';

const workOrderFields: FieldResolvers<WorkOrderSource> = {
  holder: ({ holderTenantId }, _, context) => organisation(context, holderTenantId),
  holderUnit: ({ holderTenantId, holderUnitId }, _, context) => unit(context, holderTenantId, holderUnitId),
  instruction: (order, _, context) => latestText(context, order, 'work_order_sent', 'instruction'),
  reply: (order, _, context) => latestText(context, order, 'work_order_replied', 'reply'),
  cause: (order, _, context) => latestText(context, order, 'work_order_resolved', 'cause'),
  measure: (order, _, context) => latestText(context, order, 'work_order_resolved', 'measure'),
  returnReason: (order, _, context) => latestText(context, order, 'work_order_returned', 'reason'),
  parentWorkOrderId: async ({ parentWorkOrderId, complaintId }, _, context) => {
    const known = await context.reads().workOrders(complaintId);
    return known.some(({ id }) => id === parentWorkOrderId) ? parentWorkOrderId : null;
  },
  openRequest: (order, _, context) =>
    // Read only where it is asked for: a promise nobody waits for would outlive the request and its transaction.
    order.openRequest && { ...order.openRequest, question: () => latestText(context, order, 'information_requested', 'question') },
  clocks: async ({ id, complaintId }, _, context) =>
    (await context.reads().clocks(complaintId)).filter((clock) => clock.workOrderId === id),
  actions: async ({ id, complaintId }, _, context) => {
    const complaint = await context.reads().complaint(complaintId);
    return complaint === null ? [] : workOrderActions(context, complaint, id);
  },
};

export const workOrderResolvers = { WorkOrder: workOrderFields };

/** The text of the latest event of a kind on the order, as far as the caller is in its audience. */
async function latestText(
  context: GraphContext,
  { id, complaintId }: WorkOrderSource,
  type: EventSource['type'],
  name: string,
): Promise<string | null> {
  const story = await context.reads().tellingEvents(complaintId);
  const last = story.findLast((event) => event.type === type && event.payload['workOrderId'] === id);
  return last?.texts[name] ?? null;
}
