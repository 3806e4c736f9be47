import { InputReader, isUuid, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { ComplaintSource } from '@lianban/complaint-graph/sources';
import { REQUEST_KINDS } from '@lianban/complaint/vocabulary';
import { dayOf } from '@lianban/contact-registry/change-notice/earliest';
import { mayWritePlans, standsBeside, versionOn } from '@lianban/contact-registry/response-plan/response-plan';
import type { PlanRecord, PlanVersionRecord } from '@lianban/persistence/response-plan/read-plans';
import { planReads } from './plan-reads.ts';

const LONGEST_PAGE = 100;
const MOST_BESIDE = 5;

const ofMember = ({ caller }: GraphContext): boolean => caller.tenantKind === 'member';

/** The local day of now. */
async function today(context: GraphContext): Promise<string> {
  return dayOf(context.now(), (await context.reads().directory()).calendar);
}

/** The version of a plan that is in force today; null: none is. */
export async function versionInForce(context: GraphContext, { id, withdrawnAt }: PlanRecord): Promise<PlanVersionRecord | null> {
  if (withdrawnAt !== null) return null;
  const [history, day] = await Promise.all([planReads(context).history(id), today(context)]);
  const line = versionOn(history, day);
  return line === null ? null : planReads(context).version(id, line.version);
}

/** A page of the member's plans. */
export async function responsePlans(_source: unknown, args: RawInput, context: GraphContext) {
  if (!ofMember(context)) return null;
  const asked = new InputReader(args);
  const question = { kind: asked.wordOrNull('kind', REQUEST_KINDS), withdrawn: asked.flag('withdrawn') };
  const first = asked.integer('first', 1, LONGEST_PAGE, 50);
  // A cursor that is none is the list's beginning: a saved address never fails.
  const after = isUuid(asked.said('after')) ? asked.said('after').toLowerCase() : null;
  refuseWrong(asked);
  const rows = await planReads(context).page(question, { first: first + 1, after });
  const items = rows.slice(0, first).map((item) => ({ cursor: item.id, item }));
  return connection({ items, hasNextPage: rows.length > first, hasPreviousPage: after !== null });
}

export async function responsePlan(_source: unknown, args: { planId: string }, context: GraphContext): Promise<PlanRecord | null> {
  const asked = new InputReader({ ...args });
  const id = asked.id('planId');
  refuseWrong(asked);
  return ofMember(context) ? planReads(context).plan(id) : null;
}

/** What a member's person writing a plan must know. */
export async function responsePlanDesk(_source: unknown, _args: unknown, context: GraphContext) {
  const { caller } = context;
  if (!ofMember(context)) return null;
  const own = await organisation(context, caller.tenantId);
  return {
    mayWrite: mayWritePlans(caller) === 'allowed',
    today: await today(context),
    outlets: (own?.units ?? []).filter(({ kind }) => kind === 'outlet'),
  };
}

/** The plans in force that stand beside a complaint: of its kind, for all outlets or for those that have to do with it. */
export async function plansBeside(context: GraphContext, { id, kind }: Pick<ComplaintSource, 'id' | 'kind'>): Promise<PlanRecord[] | null> {
  if (!ofMember(context)) return null;
  const { tenantId, unitId } = context.caller;
  const [plans, orders] = await Promise.all([
    planReads(context).ofKind(kind),
    unitId === null ? context.reads().workOrders(id) : Promise.resolve([]),
  ]);
  const held = orders.flatMap(({ holderTenantId, holderUnitId }) =>
    holderTenantId === tenantId && holderUnitId !== null ? [holderUnitId] : [],
  );
  const outlets = unitId === null ? held : [unitId];
  const versions = await Promise.all(plans.map((plan) => versionInForce(context, plan)));
  const beside = plans.filter((_, place) => {
    const version = versions[place];
    return version != null && standsBeside(version, outlets);
  });
  return beside.slice(0, MOST_BESIDE);
}
