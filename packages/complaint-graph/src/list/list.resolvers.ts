import { Kind, type GraphQLResolveInfo } from 'graphql';
import { organisation, service } from '../organisation/organisation.resolvers.ts';
import type { FieldResolvers } from '../resolver.ts';
import { surveyDraw } from '../survey/survey.resolvers.ts';
import { rowClock, type RowSource } from '../sources.ts';

const rowFields: FieldResolvers<RowSource> = {
  complaint: ({ complaintId }, _, context, info) => (asksIdOnly(info) ? { id: complaintId } : context.reads().complaint(complaintId)),
  myRole: ({ role }) => role,
  customerName: ({ contactName, maskedName }) => contactName ?? maskedName,
  customerPhone: ({ contactPhone, maskedPhone }) => contactPhone ?? maskedPhone,
  nextClock: (row) => rowClock(row),
  owner: ({ ownerTenantId }, _, context) => organisation(context, ownerTenantId),
  holders: async ({ holderTenantIds }, _, context) => {
    const known = await Promise.all(holderTenantIds.map((id) => organisation(context, id)));
    return known.filter((each) => each !== null);
  },
  service: ({ serviceId }, _, context) => service(context, serviceId),
  surveyed: async ({ complaintId, acceptedAt }, _, context) => (await surveyDraw({ id: complaintId, acceptedAt }, context))?.drawn ?? null,
};

export const listResolvers = { ComplaintRow: rowFields };

/** A list that only links to its complaints needs nothing but what its rows hold: the own row says that the complaint is visible. */
function asksIdOnly({ fieldNodes }: GraphQLResolveInfo): boolean {
  const asked = fieldNodes.flatMap(({ selectionSet }) => selectionSet?.selections ?? []);
  return asked.every(
    (selection) => selection.kind === Kind.FIELD && (selection.name.value === 'id' || selection.name.value === '__typename'),
  );
}
