import { followUpActions } from '@lianban/complaint-graph/complaint/actions';
import { commandField } from '@lianban/complaint-graph/command/command-field';
import { rootFields } from '@lianban/complaint-graph/face';
import { organisation, unit } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers, Resolver } from '@lianban/complaint-graph/resolver';
import type { ComplaintSource } from '@lianban/complaint-graph/sources';
import { enumOf } from '@lianban/complaint-graph/words/enums';
import { FOLLOW_UP_KINDS, FOLLOW_UP_STATES, isOverdue } from '@lianban/complaint/follow-up/follow-ups';
import type { FollowUpRecord } from '@lianban/persistence/read/follow-ups';
import { association } from '../face.ts';
import { checkFollowUp } from './check-follow-up.ts';
import { demandOf, followUpSteps, STEP_NAMES } from './follow-up-source.ts';
import { caseRectifications, FOLLOW_UP_VIEWS, followUps } from './follow-up.queries.ts';
import { orderFollowUp } from './order-follow-up.ts';
import { recordRectification } from './record-rectification.ts';
import { reportFollowUp } from './report-follow-up.ts';
import { withdrawFollowUp } from './withdraw-follow-up.ts';

const associationFollowUps: Resolver<ComplaintSource, unknown, unknown> = ({ id }, _args, context) => context.reads().followUps(id);

/** What the member keeps to itself of a rectification whose check its association reads (docs/decisions/0027). */
const ownOnly =
  <Key extends keyof FollowUpRecord>(key: Key): Resolver<FollowUpRecord, unknown, FollowUpRecord[Key] | null> =>
  (followUp, _, { caller }) =>
    followUp.tenantId === caller.tenantId ? followUp[key] : null;

const followUpFields: FieldResolvers<FollowUpRecord> = {
  complaint: ({ complaintId }, _, context) => context.reads().complaint(complaintId),
  number: ownOnly('ordinal'),
  dueDay: ownOnly('dueDay'),
  dueAt: ownOnly('dueAt'),
  returns: ownOnly('returns'),
  member: ({ tenantId }, _, context) => organisation(context, tenantId),
  outlet: ({ tenantId, unitId }, _, context) => unit(context, tenantId, unitId),
  overdue: (followUp, _, context) => isOverdue(followUp, context.now()),
  demand: (followUp, _, context) => demandOf(followUp, context),
  steps: (followUp, _, context) => followUpSteps(followUp, context),
  actions: async ({ complaintId, id }, _, context) => {
    const complaint = await context.reads().complaint(complaintId);
    return complaint === null ? [] : followUpActions(context, complaint, id);
  },
};

export const followUpResolvers = {
  FollowUpKind: enumOf(FOLLOW_UP_KINDS),
  FollowUpState: enumOf(FOLLOW_UP_STATES),
  FollowUpView: enumOf(FOLLOW_UP_VIEWS),
  FollowUpStepName: enumOf(STEP_NAMES),
  Complaint: { associationFollowUps },
  FollowUp: followUpFields,
  Query: rootFields(association, { followUps, caseRectifications }),
  Mutation: rootFields(association, {
    orderFollowUp: commandField(orderFollowUp),
    recordRectification: commandField(recordRectification),
    reportFollowUp: commandField(reportFollowUp),
    checkFollowUp: commandField(checkFollowUp),
    withdrawFollowUp: commandField(withdrawFollowUp),
  }),
};
