import { AssociationOnDutyDocument, type MemberDutyRowFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

/** Whom the members that hold a complaint have on duty; none outside banking, and where it cannot be read now. */
export async function onDutyOf(asking: Asking, viewer: Viewer, id: string): Promise<readonly MemberDutyRowFragment[]> {
  if (viewer.face !== 'association') return [];
  const { complaint } = (await graph(asking, viewer, AssociationOnDutyDocument, { id })).data;
  return complaint?.onDuty ?? [];
}
