import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import type { WorkOrderSource } from '@lianban/complaint-graph/sources';
import { REACHED_BY, type FieldKey } from '@lianban/contact-registry/registration';
import { cardEntries, upcoming } from '../card/card.resolvers.ts';
import { registryReads } from '../registry-reads.ts';

/** The rest of the card is not asked for beside an order. */
const isReachedBy = ({ field }: { readonly field: FieldKey }): boolean => REACHED_BY.some((each) => each === field);

/** REG-04: an open order shows its first receiver the partner's contact in force now, and warns of a change to come. */
async function partnerContact(order: WorkOrderSource, _args: unknown, context: GraphContext) {
  if (order.holderTenantKind !== 'partner' || order.endedAt !== null) return null;
  const complaint = await context.reads().complaint(order.complaintId);
  if (complaint?.ownerTenantId !== context.caller.tenantId) return null;
  const { periods, upcoming: changes } = await registryReads(context).contact(order.holderTenantId);
  return {
    entries: cardEntries(context, periods.filter(isReachedBy)),
    upcoming: upcoming(context, changes.filter(isReachedBy)),
  };
}

export const partnerContactResolvers = { WorkOrder: { partnerContact } satisfies FieldResolvers<WorkOrderSource> };
