import type { Column } from '@lianban/documents/spreadsheet';
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { CarrierCardListDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { listFile } from '#app/list/list-file.server.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';
import { requireSide } from '#app/registry/registry-face.server.ts';
import { shownDay } from '#app/registry/shown-day.server.ts';

/** What the sheet and the file are called: the list is in Chinese, as those it is exchanged with are. */
const NAME = '合作伙伴登记';

/** The registry of all partners as of the day of the address, as a list that an import reads back (REG-04). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireSide(asking, 'carrier');
  const { searchParams } = new URL(request.url);
  const [{ asOf, day }, timeZone] = await Promise.all([shownDay(asking, viewer, searchParams), programmeZone(asking, viewer)]);
  const { list } = (await graph(asking, viewer, CarrierCardListDocument, { asOf })).data;
  if (!list) throw data({ code: 'graph_unavailable', traceId: context.traceId }, { status: 503 });
  const columns = list.headers.map((header, place): Column<readonly string[]> => ({
    header,
    kind: 'text',
    value: (cells) => cells[place] ?? '',
  }));
  const csv = searchParams.get('format') === 'csv';
  return listFile(columns, list.rows, { name: `${NAME}-${day}`, sheetName: NAME, timeZone, csv });
}
