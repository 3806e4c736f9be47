import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { ComplaintSource } from '@lianban/complaint-graph/sources';
import { isOpenOrder } from '@lianban/complaint/fold/status';
import type { KnownOrganisation } from '@lianban/persistence/read/directory';

const RESPONSIBLE = ['carrier', 'vendor', 'partner'];

/** Where a complaint may go (domain.md 2, routing): for the first receiver, who alone sends orders. */
async function carrierRouting(complaint: ComplaintSource, _args: unknown, context: GraphContext) {
  if (complaint.ownerTenantId !== context.caller.tenantId) return null;
  const [{ organisations, services }, orders] = await Promise.all([context.reads().directory(), context.reads().workOrders(complaint.id)]);
  const provider = complaint.serviceId === null ? undefined : services.get(complaint.serviceId)?.tenantId;
  const first = (one: KnownOrganisation, other: KnownOrganisation): number =>
    Number(other.id === provider) - Number(one.id === provider) || RESPONSIBLE.indexOf(one.kind) - RESPONSIBLE.indexOf(other.kind);
  const holders = [...organisations.values()].filter(({ kind }) => RESPONSIBLE.includes(kind)).sort(first);
  return {
    holders: holders.map((organisation) => {
      const own = orders.filter(({ holderTenantId }) => holderTenantId === organisation.id);
      const open = own.find(isOpenOrder);
      return {
        organisation,
        providesService: organisation.id === provider,
        openWorkOrderId: open?.id ?? null,
        endedWorkOrders: own.filter((order) => !isOpenOrder(order)).length,
      };
    }),
  };
}

export const routingResolvers = { Complaint: { carrierRouting } };
