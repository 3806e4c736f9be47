import { storyOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import type { EventFragment, StoryFragment } from '#app/gql/graphql.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

const PAGE = 100;
const PAGES = 8;

/**
 * The whole story within the caller's audience, oldest first; null where it cannot be read now.
 *
 * @param pages of a hundred events, at most
 */
export async function storyFor(
  asking: Asking,
  viewer: Viewer,
  id: string,
  pages = PAGES,
): Promise<{ events: EventFragment[]; whole: boolean } | null> {
  const events: EventFragment[] = [];
  let after: string | null = null;
  for (let page = 0; page < pages; page += 1) {
    const part: StoryFragment['events'] | undefined = (await graph(asking, viewer, storyOf[viewer.face], { id, first: PAGE, after })).data
      .complaint?.events;
    if (!part) return page === 0 ? null : { events, whole: false };
    events.push(...part.edges.map((edge) => edge.node));
    if (!part.pageInfo.hasNextPage) return { events, whole: true };
    after = part.pageInfo.endCursor ?? null;
  }
  return { events, whole: false };
}
