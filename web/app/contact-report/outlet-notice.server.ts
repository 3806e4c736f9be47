import { data } from '@remix-run/node';
import { AssociationOutletNoticeDocument, type OutletRowFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { BankingViewer } from './banking.server.ts';

/** The notice of an outlet. @throws 404 where the viewer may not know of it */
export async function noticeOf(asking: Asking, viewer: BankingViewer, outletId: string): Promise<OutletRowFragment> {
  const { data: answer, gaps } = await graph(asking, viewer, AssociationOutletNoticeDocument, { outletId });
  if (answer.notice) return answer.notice;
  // An id that is none is an error of the request to the graph, and an address that is wrong here.
  const down = gaps.length > 0 && /^[\da-f-]{36}$/.test(outletId);
  throw data({ code: down ? 'graph_unavailable' : 'outlet_not_found', traceId: asking.context.traceId }, { status: down ? 503 : 404 });
}
