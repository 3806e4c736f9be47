import { rootFields } from '@lianban/complaint-graph/face';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { ComplaintSource } from '@lianban/complaint-graph/sources';
import { organisation, unit } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import { forwardingMutations } from '@lianban/complaint-graph/work-order/work-order.fields';
import { association } from '../face.ts';

/** The legs of a complaint (CLK-11, CLK-12), one entry for each order that the caller may see; null outside banking. */
async function associationForwarding({ id, programmeKind }: ComplaintSource, _args: unknown, context: GraphContext) {
  if (programmeKind !== 'banking') return null;
  const [orders, clocks] = await Promise.all([context.reads().workOrders(id), context.reads().clocks(id)]);
  return orders
    .filter((order) => order.class === 'forwarded' || order.class === 'outlet')
    .map((order) => {
      // After a return the latest round counts.
      const due = (wanted: string) =>
        clocks.findLast(({ workOrderId, part }) => workOrderId === order.id && part === wanted)?.dueAt ?? null;
      return {
        workOrderId: order.id,
        member: () => organisation(context, order.holderTenantId),
        outlet: () => (order.class === 'outlet' ? unit(context, order.holderTenantId, order.holderUnitId) : null),
        forwardedAt: order.sentAt,
        verificationDueAt: due('verification'),
        reportDueAt: due('report'),
        resultDueAt: due('resolution'),
      };
    });
}

export const forwardingResolvers = {
  Complaint: { associationForwarding },
  Mutation: rootFields(association, forwardingMutations),
};
