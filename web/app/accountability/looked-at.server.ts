import { AssociationLookedAtDocument, type LookedAtFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

/** What of a complaint accountability looks at; null where it is none of the viewer's matter, or cannot be read now. */
export async function lookedAtOf(asking: Asking, viewer: Viewer, id: string): Promise<LookedAtFragment | null> {
  if (viewer.seat.tenantKind !== 'association' || viewer.seat.unitLimited) return null;
  return (await graph(asking, viewer, AssociationLookedAtDocument, { id })).data.complaint?.lookedAt ?? null;
}
