import type { NoticeRecord } from '@lianban/persistence/read/notices';
import { visibleComplaint } from '../complaint/complaint.resolvers.ts';
import type { GraphContext } from '../graph-context.ts';
import { organisation, unit } from '../organisation/organisation.resolvers.ts';
import type { FieldResolvers } from '../resolver.ts';
import { namedValues } from '../story/story.resolvers.ts';

const noticeFields: FieldResolvers<NoticeRecord> = {
  complaint: ({ complaintId }, _, context) => visibleComplaint(context, complaintId),
  partnerId: ({ partnerTenantId }) => partnerTenantId,
  values: async ({ values }, _, context) => namedValues(await withHolder(values, context)),
};

export const noticeResolvers = { Notice: noticeFields };

/** The values of a notice, the holder it names by id told by name; within the caller's sight of the directory. */
async function withHolder(
  { holderId, holderUnitId, ...values }: Readonly<Record<string, string>>,
  context: GraphContext,
): Promise<Readonly<Record<string, string>>> {
  if (holderId === undefined) return values;
  const [holder, ofUnit] = await Promise.all([organisation(context, holderId), unit(context, holderId, holderUnitId ?? null)]);
  return holder === null ? values : { ...values, holder: [holder.shortName, ofUnit?.name].filter(Boolean).join(' ') };
}
