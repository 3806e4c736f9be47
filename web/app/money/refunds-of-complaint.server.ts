import { CarrierRefundsOfComplaintDocument, PartnerRefundsOfComplaintDocument, type OfComplaintFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

/** The refunds of a complaint and whether one may be claimed; null where they are none of the viewer's matter, or cannot be read now. */
export async function refundsOfComplaint(asking: Asking, viewer: Viewer, id: string): Promise<OfComplaintFragment | null> {
  if (viewer.face !== 'carrier' && viewer.face !== 'partner') return null;
  const document = viewer.face === 'carrier' ? CarrierRefundsOfComplaintDocument : PartnerRefundsOfComplaintDocument;
  return (await graph(asking, viewer, document, { id })).data.complaint ?? null;
}
