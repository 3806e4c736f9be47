import { AssociationCasesDocument, type CaseRowFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { waitingCases, type CaseView } from './case-views.ts';

const ROWS = 5;

/** A section of the home page with the first cases that wait; `rows` null where they cannot be read now. */
export interface HomeCases {
  readonly name: CaseView['name'];
  readonly rows: readonly CaseRowFragment[] | null;
  readonly more: boolean;
}

/** The cases of accountability that wait for a seat; sections without any are left out. */
export async function homeCases(asking: Asking, viewer: Viewer): Promise<HomeCases[]> {
  const sections = await Promise.all(
    waitingCases(viewer.seat).map(async ({ name, states }) => {
      const { list } = (await graph(asking, viewer, AssociationCasesDocument, { filter: { states: [...states] }, first: ROWS })).data;
      return { name, rows: list?.edges.map(({ node }) => node) ?? null, more: list?.pageInfo.hasNextPage ?? false };
    }),
  );
  return sections.filter(({ rows }) => rows === null || rows.length > 0);
}
