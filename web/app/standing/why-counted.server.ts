import { CarrierWhyCountedDocument, PartnerWhyCountedDocument, type CountedOnComplaintFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

/** What a complaint adds to scorecards, as far as the viewer's organisation may see it; nothing where it cannot be read now. */
export async function whyCounted(asking: Asking, viewer: Viewer, id: string): Promise<readonly CountedOnComplaintFragment[]> {
  const { face, seat } = viewer;
  if (seat.unitLimited || (face !== 'carrier' && face !== 'partner')) return [];
  const { data } = await graph(asking, viewer, face === 'carrier' ? CarrierWhyCountedDocument : PartnerWhyCountedDocument, { id });
  return data.complaint?.scorecards ?? [];
}
