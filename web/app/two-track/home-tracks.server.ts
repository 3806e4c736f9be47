import { AssociationTracksWaitingDocument, type TrackRowFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { unitOf } from './track-views.ts';

const ROWS = 5;

/** The first complaints of which a step waits for the viewer's part of the member; null where there are none or they are none of its work. */
export async function homeTracks(asking: Asking, viewer: Viewer): Promise<{ rows: readonly TrackRowFragment[]; more: boolean } | null> {
  const unit = viewer.seat.tenantKind === 'member' ? unitOf(viewer.seat.roles) : null;
  if (unit === null) return null;
  const { list } = (await graph(asking, viewer, AssociationTracksWaitingDocument, { unit, first: ROWS })).data;
  const rows = list?.edges.map(({ node }) => node) ?? [];
  return rows.length === 0 ? null : { rows, more: list?.pageInfo.hasNextPage ?? false };
}
