import type { Column } from '@lianban/documents/spreadsheet';
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { CarrierFigureListDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';
import { listFile } from '#app/list/list-file.server.ts';
import { requireAllStanding, shownMonth } from '#app/standing/standing-face.server.ts';

/** What the sheet and the file are called: the list is in Chinese, as those it is exchanged with are. */
const NAME = '外部数据';

/** A month's figures of all partners as a list that an import reads back; the template where nothing is known. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllStanding(asking);
  const { searchParams } = new URL(request.url);
  const [month, timeZone] = await Promise.all([shownMonth(asking, viewer, searchParams), programmeZone(asking, viewer)]);
  const { list } = (await graph(asking, viewer, CarrierFigureListDocument, { month })).data;
  if (!list) throw data({ code: 'graph_unavailable', traceId: context.traceId }, { status: 503 });
  const columns = list.headers.map((header, place): Column<readonly string[]> => ({
    header,
    kind: 'text',
    value: (cells) => cells[place] ?? '',
  }));
  const csv = searchParams.get('format') === 'csv';
  return listFile(columns, list.rows, { name: `${NAME}-${month}`, sheetName: NAME, timeZone, csv });
}
