import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { organisation, service } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import type { ComplaintSource, WorkOrderSource } from '@lianban/complaint-graph/sources';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { REACHED_BY, type FieldKey } from '@lianban/contact-registry/registration';
import { cardEntries, upcoming } from '../card/card.resolvers.ts';
import { partnerPage, type ListArguments } from '../card/registration.queries.ts';
import { registryReads } from '../registry-reads.ts';

/** The rest of the card is not asked for beside an order. */
const isReachedBy = ({ field }: { readonly field: FieldKey }): boolean => REACHED_BY.some((each) => each === field);
const isContact = (each: { readonly field: FieldKey }): boolean => each.field === 'company_name' || isReachedBy(each);

/** REG-04: an open order shows the partner's contact in force now, and warns its first receiver of a change to come. */
async function partnerContact(order: WorkOrderSource, _args: unknown, context: GraphContext) {
  if (order.endedAt !== null) return null;
  const complaint = await context.reads().complaint(order.complaintId);
  const partnerTenantId = complaint && (await partnerToCall(order, complaint, context));
  return partnerTenantId === null ? null : contactOf(partnerTenantId, isReachedBy, context);
}

/** How the partners are reached now, by name; for who is told when that changes (REG-03). */
export function partnerContacts(_source: unknown, args: Omit<ListArguments, 'asOf'>, context: GraphContext) {
  return partnerPage(args, context, (partnerTenantId) => contactOf(partnerTenantId, isContact, context));
}

async function contactOf(partnerTenantId: Uuid, shown: typeof isContact, context: GraphContext) {
  const { periods, upcoming: changes } = await registryReads(context).contact(partnerTenantId);
  return {
    partner: () => organisation(context, partnerTenantId),
    entries: cardEntries(context, periods.filter(shown)),
    upcoming: upcoming(context, changes.filter(shown)),
  };
}

/**
 * Whom the caller calls about an order: the first receiver the partner that holds it; the vendor, about its own, the partner
 * that took the complaint or offers the service (RTE-03; docs/decisions/0017). Never who else works on it: that is not told.
 */
async function partnerToCall(order: WorkOrderSource, complaint: ComplaintSource, context: GraphContext): Promise<Uuid | null> {
  const { tenantId, tenantKind } = context.caller;
  if (order.holderTenantKind === 'partner') return complaint.ownerTenantId === tenantId ? order.holderTenantId : null;
  if (tenantKind !== 'vendor' || order.holderTenantId !== tenantId) return null;
  if (complaint.ownerTenantKind === 'partner') return complaint.ownerTenantId;
  const provider = await organisation(context, (await service(context, complaint.serviceId))?.tenantId ?? null);
  return provider?.kind === 'partner' ? provider.id : null;
}

export const partnerContactResolvers = { WorkOrder: { partnerContact } satisfies FieldResolvers<WorkOrderSource> };
