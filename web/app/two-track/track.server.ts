import { ID } from '#app/graph/id.ts';
import { requireBankingSide, type BankingViewer } from '#app/contact-report/banking.server.ts';
import { AssociationTrackFormDocument, AssociationTwoTrackDocument, type TrackStepsFragment } from '#app/gql/graphql.ts';
import { graph, notThere } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

/** How the viewer's member handles a complaint on two tracks; null where it does not, or it cannot be read now (TRK-01). */
export async function trackOf(asking: Asking, viewer: Viewer, id: string): Promise<TrackStepsFragment | null> {
  if (viewer.seat.tenantKind !== 'member') return null;
  return (await graph(asking, viewer, AssociationTwoTrackDocument, { id })).data.complaint?.twoTrack ?? null;
}

/** The viewer where they work for a member. @throws 403 otherwise */
export const requireMember = (asking: Asking): Promise<BankingViewer> => requireBankingSide(asking, 'member');

/** The form of a complaint's track (TRK-02). @throws 404 where the viewer's member has none of it, 503 where it cannot be read now */
export async function trackFormOf(asking: Asking, viewer: BankingViewer, id: string) {
  if (!ID.test(id)) throw notThere(asking, [], 'complaint_not_found');
  const { data: answer, gaps } = await graph(asking, viewer, AssociationTrackFormDocument, { id });
  const { complaint } = answer;
  if (complaint?.twoTrack) return { id, number: complaint.number, track: complaint.twoTrack };
  throw notThere(asking, gaps, 'complaint_not_found');
}
