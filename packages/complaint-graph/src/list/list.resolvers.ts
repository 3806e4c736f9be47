import { organisation, service } from '../organisation/organisation.resolvers.ts';
import type { FieldResolvers } from '../resolver.ts';
import { rowClock, type RowSource } from '../sources.ts';

const rowFields: FieldResolvers<RowSource> = {
  complaint: ({ complaintId }, _, context) => context.reads().complaint(complaintId),
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
};

export const listResolvers = { ComplaintRow: rowFields };
