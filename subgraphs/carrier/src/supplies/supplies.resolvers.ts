import { rootFields } from '@lianban/complaint-graph/face';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import { dayOf } from '@lianban/contact-registry/change-notice/earliest';
import { DRILLED_FIELDS, drilledNumber, mayDrill, type PlannedDrill } from '@lianban/contact-registry/drills';
import { drillMonth, type DrillMonth } from '@lianban/persistence/contact-registry/read-supplies';
import { drills } from '@lianban/registry-graph/drill/drill.resolvers';
import { logDrillForm } from '@lianban/registry-graph/drill/log-drill';
import { entryField } from '@lianban/registry-graph/entry/entry-field';
import { recordAttendanceForm } from '@lianban/registry-graph/manual/supply-manual';
import { registryReads } from '@lianban/registry-graph/registry-reads';
import { GraphQLError } from 'graphql';
import { carrier } from '../face.ts';

const MONTH = /^20\d\d-(0[1-9]|1[0-2])$/;

/** The month's plan over the carrier's partners (REG-07). */
async function drillPlanOf(_source: unknown, { month: asked }: { readonly month?: string | null }, context: GraphContext) {
  const { calendar, organisations } = await context.reads().directory();
  const now = context.now();
  const month = asked ?? dayOf(now, calendar).slice(0, 7);
  if (!MONTH.test(month)) throw new GraphQLError('month: not_allowed (YYYY-MM)', { extensions: { code: 'BAD_USER_INPUT' } });
  const partners = [...organisations.values()].filter(
    ({ kind, supervisorTenantId }) => kind === 'partner' && supervisorTenantId === context.caller.tenantId,
  );
  const ids = partners.map(({ id }) => id);
  const drilled = await context.reads().read((tx) => drillMonth(tx, ids, month, { calendar, now }));
  return {
    month,
    plan: drilled.plan.map((planned) => ({ ...planned, drilled })),
    due: drilled.due.length,
    called: drilled.plan.filter(({ tenantId }) => drilled.drills.some((drill) => drill.tenantId === tenantId)).length,
    mayLog: mayDrill(context.caller) === 'allowed',
  };
}

type PlannedSource = PlannedDrill & { readonly drilled: DrillMonth };

const plannedDrill = {
  partner: ({ tenantId }: PlannedSource, _args: unknown, context: GraphContext) => organisation(context, tenantId),
  due: ({ tenantId, drilled }: PlannedSource) => drilled.due.some((due) => due.tenantId === tenantId),
  numbers: async ({ tenantId }: PlannedSource, _args: unknown, context: GraphContext) => {
    const reads = registryReads(context);
    const { card } = await reads.card(tenantId, reads.now);
    return DRILLED_FIELDS.map((field) => ({ field, number: drilledNumber(card, field) })).filter(({ number }) => number !== null);
  },
  drills: ({ tenantId, drilled }: PlannedSource) => drilled.drills.filter((drill) => drill.tenantId === tenantId),
};

/** Drills of partners' numbers, and who of the carrier's staff attended their trainings (REG-07, REG-10). */
export const suppliesResolvers = {
  Query: rootFields(carrier, { drillMonth: drillPlanOf, drills }),
  Mutation: rootFields(carrier, { logDrill: entryField(logDrillForm), recordAttendance: entryField(recordAttendanceForm) }),
  PlannedDrill: plannedDrill,
};
