import { data } from '@remix-run/node';
import type { ComplaintFilter, RowFragment, SortDirection, ComplaintSort } from '#app/gql/graphql.ts';
import { countsOf, filtersOf, listOf, zoneOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import type { Asking } from '#app/session/identity.server.ts';
import type { Viewer } from '#app/session/seat.ts';
import { complaintQuery, hasDays, type ViewName } from './complaint-query.ts';

const PAGE = 50;
/** The longest page the graph gives. */
const LONG_PAGE = 200;

/** The zone the viewer's programme counts its days in. @throws 503 when it cannot be read: days of another zone would be wrong days */
export async function programmeZone(asking: Asking, viewer: Viewer): Promise<string> {
  const { data: answer } = await graph(asking, viewer, zoneOf[viewer.face], {});
  if (!answer.desk) throw unavailable(asking);
  return answer.desk.timeZone;
}

/** One page of the list, the counts of the views and what can be chosen; each part null where it failed. */
export async function complaintPage(asking: Asking, viewer: Viewer, params: URLSearchParams, usual: ViewName = 'inbox') {
  // Only days typed into the query form need the zone; the usual view is spared the question.
  const query = complaintQuery(params, hasDays(params) ? await programmeZone(asking, viewer) : 'UTC', usual);
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

interface Wanted {
  readonly filter: ComplaintFilter;
  readonly sort: ComplaintSort;
  readonly direction: SortDirection;
}

/**
 * All rows of a view in its order, read page after page as they are taken. The first page is read at once, so that what is
 * wrong is an error page and not half a file. @throws 503 at a page that cannot be read
 */
export async function everyRow(asking: Asking, viewer: Viewer, wanted: Wanted): Promise<AsyncIterable<RowFragment>> {
  const pageAfter = async (after: string | null) => {
    const { filter, sort, direction } = wanted;
    const { data: answer } = await graph(asking, viewer, listOf[viewer.face], {
      filter,
      sort,
      direction,
      first: LONG_PAGE,
      ...(after === null ? {} : { after }),
    });
    if (!answer.list) throw unavailable(asking);
    return answer.list;
  };
  const first = await pageAfter(null);
  return (async function* rows() {
    for (let page = first; ;) {
      for (const { node } of page.edges) yield node;
      const { hasNextPage, endCursor } = page.pageInfo;
      if (!hasNextPage || !endCursor) return;
      page = await pageAfter(endCursor);
    }
  })();
}

const unavailable = ({ context }: Asking) => data({ code: 'graph_unavailable', traceId: context.traceId }, { status: 503 });
