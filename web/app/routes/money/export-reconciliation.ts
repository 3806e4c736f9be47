import type { Column } from '@lianban/documents/spreadsheet';
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { CarrierReconciliationListDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';
import { listFile } from '#app/list/list-file.server.ts';
import { requireClerk } from '#app/money/settle.server.ts';
import { shownMonth } from '#app/standing/standing-face.server.ts';

/** What the sheet and the file are called: the list is in Chinese, as those it is exchanged with are. */
const NAME = '对账清单';

/** What the ledgers say of a month, as a list that the reconciliation reads back: the template for the other side. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireClerk(asking);
  const { searchParams } = new URL(request.url);
  const [month, timeZone] = await Promise.all([shownMonth(asking, viewer, searchParams), programmeZone(asking, viewer)]);
  const { list } = (await graph(asking, viewer, CarrierReconciliationListDocument, { month })).data;
  if (!list) throw data({ code: 'graph_unavailable', traceId: context.traceId }, { status: 503 });
  const columns = list.headers.map((header, place): Column<readonly string[]> => ({
    header,
    kind: place === list.headers.length - 1 ? 'amount' : 'text',
    value: (cells) => cells[place] ?? '',
  }));
  return listFile(columns, list.rows, { name: `${NAME}-${month}`, sheetName: NAME, timeZone, csv: searchParams.get('format') === 'csv' });
}
