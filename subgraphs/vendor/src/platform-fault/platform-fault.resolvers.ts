import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { ComplaintSource, EventSource } from '@lianban/complaint-graph/sources';

/** Faults of the platform behind a complaint (CLK-05): one entry for each fault order of the vendor that the caller may see. */
async function vendorPlatformFaults({ id }: ComplaintSource, _args: unknown, context: GraphContext) {
  const reads = context.reads();
  const [orders, clocks, story] = await Promise.all([reads.workOrders(id), reads.clocks(id), reads.tellingEvents(id)]);
  const faults = orders.filter(({ holderTenantKind, faultGrade }) => holderTenantKind === 'vendor' && faultGrade !== null);
  return faults.map((order) => {
    const counted = clocks.find(({ workOrderId, rule }) => workOrderId === order.id && rule === 'CLK-05');
    const discoveredAt = counted?.startedAt ?? order.sentAt;
    const told = resolutionOf(story, order.id);
    return {
      workOrderId: order.id,
      faultGrade: order.faultGrade,
      discoveredAt,
      resolvedAt: order.resolvedAt,
      minutesToResolution:
        order.resolvedAt === null ? null : Math.round((Date.parse(order.resolvedAt) - Date.parse(discoveredAt)) / 60_000),
      cause: told['cause'] ?? null,
      measure: told['measure'] ?? null,
    };
  });
}

export const platformFaultResolvers = { Complaint: { vendorPlatformFaults } };

function resolutionOf(story: readonly EventSource[], workOrderId: string): Readonly<Record<string, string>> {
  return story.findLast(({ type, payload }) => type === 'work_order_resolved' && payload['workOrderId'] === workOrderId)?.texts ?? {};
}
