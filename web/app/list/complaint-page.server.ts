import { countsOf, filtersOf, listOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { complaintQuery, type ViewName } from './complaint-query.ts';

const PAGE = 50;
/** The programmes' zone for days typed into the query form; both kinds of programme are in China (domain.md 3). */
const ZONE = 'Asia/Shanghai';

/** One page of the list, the counts of the views and what can be chosen; each part null where it failed. */
export async function complaintPage(asking: Asking, viewer: Viewer, params: URLSearchParams, usual: ViewName = 'inbox') {
  const query = complaintQuery(params, ZONE, usual);
  const { filter, sort, direction, after, before } = query;
  const [list, counts, filters] = await Promise.all([
    graph(asking, viewer, listOf[viewer.face], { filter, sort, direction, first: PAGE, ...(before ? { before } : after ? { after } : {}) }),
    graph(asking, viewer, countsOf[viewer.face], {}),
    graph(asking, viewer, filtersOf[viewer.face], {}),
  ]);
  return {
    query,
    list: list.data.list ?? null,
    counts: counts.data.counts ?? null,
    choices: { organisations: filters.data.organisations ?? [], services: filters.data.services ?? [] },
  };
}

/** All rows of a view, page after page, at most `most`: what an export holds. */
export async function allRows(asking: Asking, viewer: Viewer, params: URLSearchParams, most: number) {
  const { filter, sort, direction } = complaintQuery(params, ZONE);
  const rows = [];
  let after: string | null = null;
  do {
    const answer: Awaited<ReturnType<typeof graph<{ list?: ListAnswer | null }, object>>> = await graph(
      asking,
      viewer,
      listOf[viewer.face],
      { filter, sort, direction, first: PAGE, ...(after ? { after } : {}) },
    );
    const list = answer.data.list;
    if (!list) break;
    rows.push(...list.edges.map((edge) => edge.node));
    after = list.pageInfo.hasNextPage ? (list.pageInfo.endCursor ?? null) : null;
  } while (after !== null && rows.length < most);
  return rows.slice(0, most);
}

type ListAnswer = import('#app/gql/graphql.ts').RowsFragment;
