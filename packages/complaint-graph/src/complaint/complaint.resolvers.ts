import { maskName, maskPhone } from '@lianban/complaint/mask';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { isUuid } from '../command/input-reader.ts';
import { concernField } from '../concern/concern.resolvers.ts';
import { contactFields } from '../contact/contact.resolvers.ts';
import type { GraphContext } from '../graph-context.ts';
import { organisation, service, unit } from '../organisation/organisation.resolvers.ts';
import type { FieldResolvers } from '../resolver.ts';
import { rowClock, type AttachmentSource, type CallBackSource, type ComplaintSource } from '../sources.ts';
import { storyFields } from '../story/story.resolvers.ts';
import { complaintActions, complaintClosings } from './actions.ts';
import { surveyDraw } from '../survey/survey.resolvers.ts';

/** The complaint of an id, or null where the caller's organisation is no party of it: foreign and unknown look alike. */
export async function visibleComplaint(context: GraphContext, id: unknown): Promise<ComplaintSource | null> {
  return typeof id === 'string' && isUuid(id) ? context.reads().complaint(id.toLowerCase()) : null;
}

const complaintFields: FieldResolvers<ComplaintSource> = {
  ...contactFields,
  ...concernField,
  ...storyFields,
  owner: ({ ownerTenantId }, _, context) => organisation(context, ownerTenantId),
  ownerUnit: ({ ownerTenantId, ownerUnitId }, _, context) => unit(context, ownerTenantId, ownerUnitId),
  takenBy: ({ ownerTenantId, takenByPersonId, id }, _, context) =>
    ownerTenantId === context.caller.tenantId && takenByPersonId !== null ? context.reads().personName(id, takenByPersonId) : null,
  myRole: ({ id }, _, context) => own(context, id).then((row) => row.role),
  needsMe: ({ id }, _, context) => own(context, id).then((row) => row.needsMe),
  nextClock: ({ id }, _, context) => own(context, id).then(rowClock),
  // As the caller's organisation may know them: what is done on another holder's order moves none of these (domain.md 1).
  lastEventAt: ({ id }, _, context) => own(context, id).then((row) => row.lastEventAt),
  major: ({ id }, _, context) => own(context, id).then((row) => row.major),
  returns: ({ id }, _, context) => own(context, id).then((row) => row.returns),
  version: ({ id }, _, context) => context.reads().lastSequence(id),
  service: ({ serviceId }, _, context) => service(context, serviceId),
  customer: (complaint, _, context) => customer(context, complaint),
  repeat: ({ repeatOf }) => repeatOf !== null,
  repeatOf: ({ repeatOf }, _, context) => visibleComplaint(context, repeatOf),
  repeats: ({ id }, _, context) => context.reads().repeats(id),
  workOrders: ({ id }, _, context) => context.reads().workOrders(id),
  clocks: ({ id }, _, context) => context.reads().clocks(id),
  callBacks: ({ id }, _, context) => context.reads().callBacks(id),
  survey: (complaint, _, context) => surveyDraw(complaint, context),
  attachments: ({ id }, _, context) => context.reads().attachments(id),
  actions: (complaint, _, context) => complaintActions(context, complaint),
  closings: (complaint, _, context) => complaintClosings(context, complaint),
};

const callBackFields: FieldResolvers<CallBackSource> = {
  by: ({ tenantId }, _, context) => organisation(context, tenantId),
};

const attachmentFields: FieldResolvers<AttachmentSource> = {
  by: ({ tenantId }, _, context) => organisation(context, tenantId),
};

/** Complaint with what hangs on it directly; a reference is answered under the same row security as any query. */
export const complaintResolvers = {
  Complaint: { ...complaintFields, __resolveReference: ({ id }: { id: unknown }, context: GraphContext) => visibleComplaint(context, id) },
  CallBack: callBackFields,
  Attachment: attachmentFields,
};

/** The customer's record, for the first receiver; its name and number are contact data, shown as the complaint's own are (domain.md 1). */
async function customer(context: GraphContext, { id, ownerTenantId, customerId }: ComplaintSource) {
  if (ownerTenantId !== context.caller.tenantId || customerId === null) return null;
  const [known, row] = await Promise.all([context.reads().customer(customerId), own(context, id)]);
  return known === null || row.contactOpen ? known : { ...known, name: maskName(known.name), phone: maskPhone(known.phone) };
}

async function own(context: GraphContext, complaintId: Uuid) {
  const row = await context.reads().row(complaintId);
  if (row === null) throw new Error('A visible complaint without the own list row.');
  return row;
}
