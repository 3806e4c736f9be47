import { rootFields } from '@lianban/complaint-graph/face';
import { unit } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers, Resolver } from '@lianban/complaint-graph/resolver';
import type { ComplaintSource } from '@lianban/complaint-graph/sources';
import { enumOf } from '@lianban/complaint-graph/words/enums';
import { mayWritePlans } from '@lianban/contact-registry/response-plan/response-plan';
import type { PlanRecord, PlanVersionLine, PlanVersionRecord } from '@lianban/persistence/response-plan/read-plans';
import { association } from '../face.ts';
import { planReads } from './plan-reads.ts';
import { plansBeside, responsePlan, responsePlanDesk, responsePlans, versionInForce } from './response-plan.queries.ts';
import { reviseResponsePlan, withdrawResponsePlan, writeResponsePlan } from './write-plan.ts';

const associationResponsePlans: Resolver<ComplaintSource, unknown, unknown> = (complaint, _args, context) =>
  plansBeside(context, complaint);

const planFields: FieldResolvers<PlanRecord> = {
  state: async (plan, _, context) =>
    plan.withdrawnAt !== null ? 'withdrawn' : (await versionInForce(context, plan)) === null ? 'planned' : 'in_force',
  inForce: (plan, _, context) => versionInForce(context, plan),
  version: ({ id, versions }, { number }: { number?: number | null }, context) => planReads(context).version(id, number ?? versions),
  history: ({ id }, _, context) => planReads(context).history(id),
  withdrawnBy: ({ withdrawnByName }) => withdrawnByName,
  mayWrite: ({ withdrawnAt }, _, { caller }) => withdrawnAt === null && mayWritePlans(caller) === 'allowed',
};

const versionFields: FieldResolvers<PlanVersionRecord> = {
  outlets: async ({ outletUnitIds }, _, context) => {
    const outlets = await Promise.all(outletUnitIds.map((id) => unit(context, context.caller.tenantId, id)));
    return outlets.filter((outlet) => outlet !== null);
  },
  files: async ({ planId, fileIds }, _, context) =>
    fileIds.length === 0 ? [] : (await planReads(context).files(planId)).filter(({ id }) => fileIds.includes(id)),
  writtenBy: ({ writtenByName }) => writtenByName,
};

const lineFields: FieldResolvers<PlanVersionLine> = { writtenBy: ({ writtenByName }) => writtenByName };

export const responsePlanResolvers = {
  ResponsePlanState: enumOf(['in_force', 'planned', 'withdrawn']),
  Complaint: { associationResponsePlans },
  ResponsePlan: planFields,
  ResponsePlanVersion: versionFields,
  ResponsePlanVersionLine: lineFields,
  Query: rootFields(association, { responsePlans, responsePlan, responsePlanDesk }),
  Mutation: rootFields(association, { writeResponsePlan, reviseResponsePlan, withdrawResponsePlan }),
};
