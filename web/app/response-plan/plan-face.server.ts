import { data } from '@remix-run/node';
import { ID } from '#app/graph/id.ts';
import { requireBankingSide, type BankingViewer } from '#app/contact-report/banking.server.ts';
import {
  AssociationPlansBesideDocument,
  AssociationResponsePlanDeskDocument,
  AssociationResponsePlanDocument,
  type AssociationResponsePlanDeskQuery,
  type PlanBesideFragment,
  type PlanPageFragment,
} from '#app/gql/graphql.ts';
import { graph, notThere } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

/** The viewer where they work for a member. @throws 403 otherwise */
export const requirePlans = (asking: Asking): Promise<BankingViewer> => requireBankingSide(asking, 'member');

/** A plan of the viewer's member, with the version of a number or the one written last. @throws 404 where it has none of it, 503 where it cannot be read now */
export async function planOf(asking: Asking, viewer: BankingViewer, id: string, number: number | null): Promise<PlanPageFragment> {
  if (!ID.test(id)) throw notThere(asking, [], 'plan_not_found');
  const { data: answer, gaps } = await graph(asking, viewer, AssociationResponsePlanDocument, { id, number });
  if (answer.plan) return answer.plan;
  throw notThere(asking, gaps, 'plan_not_found');
}

/** What the form of a plan must know. @throws 403 for those who only read plans */
export async function planDesk(asking: Asking, viewer: BankingViewer): Promise<NonNullable<AssociationResponsePlanDeskQuery['desk']>> {
  const { desk } = (await graph(asking, viewer, AssociationResponsePlanDeskDocument, {})).data;
  const stop = (code: string, status: number) => data({ code, traceId: asking.context.traceId }, { status });
  if (!desk) throw stop('graph_unavailable', 503);
  if (!desk.mayWrite) throw stop('forbidden', 403);
  return desk;
}

/** The plans that stand beside a complaint; none for other organisations, and where they cannot be read now. */
export async function plansBeside(asking: Asking, viewer: Viewer, id: string): Promise<readonly PlanBesideFragment[]> {
  if (viewer.seat.tenantKind !== 'member') return [];
  return (await graph(asking, viewer, AssociationPlansBesideDocument, { id })).data.complaint?.plans ?? [];
}
