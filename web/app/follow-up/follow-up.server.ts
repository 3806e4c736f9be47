import {
  AssociationFollowUpsDocument,
  AssociationFollowUpsOfDocument,
  type FollowUpView,
  type FollowUpWholeFragment,
} from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { asRow, isHeadOffice, isOutlet, outletsOf, type HomeFollowUps, type Outlet } from './follow-up-views.ts';

/** The follow-ups on a complaint that the viewer may know of, and the outlets one may be ordered of; null where they cannot be read now, or are none of the viewer's face. */
export async function followUpsOf(
  asking: Asking,
  viewer: Viewer,
  id: string,
): Promise<{ followUps: readonly FollowUpWholeFragment[]; outlets: readonly Outlet[] } | null> {
  if (viewer.face !== 'association') return null;
  const { complaint, desk } = (await graph(asking, viewer, AssociationFollowUpsOfDocument, { id })).data;
  const followUps = complaint?.followUps ?? null;
  return followUps && { followUps, outlets: viewer.seat.tenantKind === 'member' ? outletsOf(desk?.organisation.units) : [] };
}

const ROWS = 5;

/** What waits for an outlet's people, and for head office: what is to be checked, and what is open anywhere. */
export async function homeFollowUps(asking: Asking, viewer: Viewer): Promise<HomeFollowUps[]> {
  const { seat } = viewer;
  const views: readonly HomeFollowUps['view'][] = isHeadOffice(seat) ? ['TO_CHECK', 'OPEN'] : isOutlet(seat) ? ['OPEN'] : [];
  const sections = await Promise.all(views.map((view) => firstOf(asking, viewer, view)));
  return sections.filter(({ rows }) => rows.length > 0);
}

async function firstOf(asking: Asking, viewer: Viewer, view: HomeFollowUps['view'] & FollowUpView): Promise<HomeFollowUps> {
  const { list } = (await graph(asking, viewer, AssociationFollowUpsDocument, { view, first: ROWS })).data;
  return { view, rows: list?.edges.map(({ node }) => asRow(node)) ?? [], more: list?.pageInfo.hasNextPage ?? false };
}
