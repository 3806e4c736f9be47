import type { TypedDocumentString } from '#app/gql/graphql.ts';
import { graph, notThere } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';

/** A bulletin the viewer may read. @throws 404 where there is none in their sight, 503 where it cannot be read now */
export async function bulletinOf<Found>(
  asking: Asking,
  viewer: Viewer,
  document: TypedDocumentString<{ found?: Found | null }, { id: string }>,
  id: string,
): Promise<Found> {
  const { data: answer, gaps } = await graph(asking, viewer, document, { id });
  if (answer.found) return answer.found;
  throw notThere(asking, gaps, 'bulletin_not_found');
}
