import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { ClockSource, ComplaintSource } from '@lianban/complaint-graph/sources';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { IsoInstant } from '@lianban/complaint/vocabulary';

/** How partners handle a complaint: one entry for each of their orders that the caller may see. */
async function partnerHandling({ id }: ComplaintSource, _args: unknown, context: GraphContext) {
  const reads = context.reads();
  const [orders, clocks, story] = await Promise.all([reads.workOrders(id), reads.clocks(id), reads.tellingEvents(id)]);
  return orders
    .filter(({ holderTenantKind }) => holderTenantKind === 'partner')
    .map((order) => {
      const own = clocks.filter(({ workOrderId }) => workOrderId === order.id);
      return {
        workOrderId: order.id,
        partner: () => organisation(context, order.holderTenantId),
        minutesToReply: minutesBetween(order.sentAt, order.repliedAt),
        minutesToResolution: minutesBetween(order.sentAt, order.resolvedAt),
        progressReports: story.filter(({ type, payload }) => type === 'progress_reported' && payload['workOrderId'] === order.id).length,
        promisedAt: own.find(({ part, state }) => part === 'next_answer' && state === 'running')?.dueAt ?? null,
        pausedMinutes: Math.max(0, ...own.map((clock) => pausedMinutes(clock, context.now()))),
        breaches: own.filter(({ state }) => state === 'breached').length,
      };
    });
}

export const handlingResolvers = { Complaint: { partnerHandling } };

function pausedMinutes({ pauses }: ClockSource, now: IsoInstant): number {
  return pauses.reduce((sum, { from, to }) => sum + (minutesBetween(from, to ?? now) ?? 0), 0);
}

function minutesBetween(from: IsoInstant, to: IsoInstant | null): number | null {
  return to === null ? null : Math.round((Date.parse(to) - Date.parse(from)) / 60_000);
}
