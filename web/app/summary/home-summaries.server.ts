import { AssociationSummariesDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

/** The latest summaries are where countermeasures are still open. */
const LATEST = 6;
const FOLLOWS_UP: readonly string[] = ['responsible_department', 'leader'];

/** What a member's periodic summaries ask of those who draft and follow them up (ASC-02). */
export interface HomeSummaries {
  /** The latest half-year that is over and has no summary. */
  readonly due: string | null;
  readonly overdue: readonly { readonly id: string; readonly half: string; readonly count: number }[];
}

/** Null where nothing is to be done, or it is not the viewer's. */
export async function homeSummaries(asking: Asking, viewer: Viewer): Promise<HomeSummaries | null> {
  const { seat } = viewer;
  if (seat.tenantKind !== 'member' || seat.unitLimited || !seat.roles.some((role) => FOLLOWS_UP.includes(role))) return null;
  const { list, due } = (await graph(asking, viewer, AssociationSummariesDocument, { first: LATEST })).data;
  const rows = list?.edges.map(({ node }) => node) ?? [];
  const overdue = rows
    .map(({ id, half, overdueCountermeasures }) => ({ id, half, count: overdueCountermeasures ?? 0 }))
    .filter(({ count }) => count > 0);
  // Older ones may have been left out on purpose.
  const latest = due?.[0] ?? null;
  const wanted = latest !== null && rows.every(({ half }) => half < latest) ? latest : null;
  return wanted === null && overdue.length === 0 ? null : { due: wanted, overdue };
}
