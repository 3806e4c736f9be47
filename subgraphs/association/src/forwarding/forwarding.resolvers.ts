import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { ComplaintSource } from '@lianban/complaint-graph/sources';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';

/** How the association passes a complaint on (CLK-11): one entry for each member's order that the caller may see; null outside banking. */
async function associationForwarding({ id, programmeKind }: ComplaintSource, _args: unknown, context: GraphContext) {
  if (programmeKind !== 'banking') return null;
  const [orders, clocks] = await Promise.all([context.reads().workOrders(id), context.reads().clocks(id)]);
  return orders
    .filter((order) => order.class === 'forwarded')
    .map((order) => {
      const due = (wanted: string) => clocks.find(({ workOrderId, part }) => workOrderId === order.id && part === wanted)?.dueAt ?? null;
      return {
        workOrderId: order.id,
        member: () => organisation(context, order.holderTenantId),
        forwardedAt: order.sentAt,
        verificationDueAt: due('verification'),
        reportDueAt: due('report'),
      };
    });
}

export const forwardingResolvers = { Complaint: { associationForwarding } };
