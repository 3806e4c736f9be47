import type { Column } from '@lianban/documents/spreadsheet';
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import { AssociationAnalysisDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { textsFor } from '#app/language/texts.server.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';
import { listFile } from '#app/list/list-file.server.ts';
import { analysisQuery, groupName, MOST_GROUPS, type AnalysisGroup } from '#app/member/analysis-query.ts';
import { requireAssociation, shownSpan } from '#app/member/member-face.server.ts';
import { languageOf } from '#app/preferences.server.ts';

/** The analysis of the address as a file: the same months, dimension and filters. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAssociation(asking);
  const { searchParams } = new URL(request.url);
  const { t } = textsFor(languageOf(request));
  const [span, timeZone] = await Promise.all([shownSpan(asking, viewer, searchParams), programmeZone(asking, viewer)]);
  const { by, filter } = analysisQuery(searchParams);
  const { groups } = (await graph(asking, viewer, AssociationAnalysisDocument, { by, ...span, filter, first: MOST_GROUPS })).data;
  if (!groups) throw data({ code: 'graph_unavailable', traceId: context.traceId }, { status: 503 });
  const columns: Column<AnalysisGroup>[] = [
    { header: t(`member.dimension.${by}`), kind: 'text', value: (group) => groupName(group, by, t) },
    { header: t('standing.complaints'), kind: 'number', value: ({ counters }) => counters.complaints },
    { header: t('words.validity.VALID'), kind: 'number', value: ({ counters }) => counters.valid },
    { header: t('words.validity.INVALID'), kind: 'number', value: ({ counters }) => counters.invalid },
    { header: t('list.repeat'), kind: 'number', value: ({ counters }) => counters.repeats },
  ];
  const sheetName = t('menu.analysis');
  // Whoever keeps the file must see that there were more.
  const cut = groups.length === MOST_GROUPS ? `-${t('member.mostOnly', { count: MOST_GROUPS })}` : '';
  const name = `${sheetName}-${t(`member.dimension.${by}`)}-${span.from}-${span.to}${cut}`;
  return listFile(columns, groups, { name, sheetName, timeZone, csv: searchParams.get('format') === 'csv' });
}
