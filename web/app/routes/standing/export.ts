import type { Column } from '@lianban/documents/spreadsheet';
import { data, type LoaderFunctionArgs } from '@remix-run/node';
import type { TFunction } from 'i18next';
import { CarrierScorecardsDocument, type OverviewRowFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { textsFor } from '#app/language/texts.server.ts';
import { programmeZone } from '#app/list/complaint-page.server.ts';
import { listFile } from '#app/list/list-file.server.ts';
import { languageOf } from '#app/preferences.server.ts';
import { overviewQuery } from '#app/standing/overview-query.ts';
import { cardsOf, complaintsOf, figureOf, RULES, stateWord } from '#app/standing/scorecard-list.tsx';
import { requireAllStanding, shownMonth } from '#app/standing/standing-face.server.ts';

const LONG_PAGE = 200;

/** The overview of the address as a file: the same month, filters and order, every partner of it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireAllStanding(asking);
  const { searchParams } = new URL(request.url);
  const { t } = textsFor(languageOf(request));
  const [month, timeZone] = await Promise.all([shownMonth(asking, viewer, searchParams), programmeZone(asking, viewer)]);
  const rows: OverviewRowFragment[] = [];
  for (let after: string | null = null; ;) {
    const {
      data: answer,
    }: {
      data: { list?: { edges: { node: OverviewRowFragment }[]; pageInfo: { hasNextPage: boolean; endCursor?: string | null } } | null };
    } = await graph(asking, viewer, CarrierScorecardsDocument, { month, ...overviewQuery(searchParams), first: LONG_PAGE, after });
    if (!answer.list) throw data({ code: 'graph_unavailable', traceId: context.traceId }, { status: 503 });
    rows.push(...answer.list.edges.map(({ node }) => node));
    after = answer.list.pageInfo.endCursor ?? null;
    if (!answer.list.pageInfo.hasNextPage || after === null) break;
  }
  const name = t('menu.scorecards');
  return listFile(columns(t), rows, { name: `${name}-${month}`, sheetName: name, timeZone, csv: searchParams.get('format') === 'csv' });
}

function columns(t: TFunction): Column<OverviewRowFragment>[] {
  return [
    { header: t('standing.partner'), kind: 'text', value: ({ partner }) => partner.name },
    { header: t('standing.month'), kind: 'text', value: ({ month }) => month },
    {
      header: t('standing.mode'),
      kind: 'text',
      value: (row) =>
        cardsOf(row)
          .map(({ mode }) => t(`standing.modeShort.${mode}`))
          .join('、'),
    },
    { header: t('standing.complaints'), kind: 'number', value: complaintsOf },
    ...RULES.map((rule): Column<OverviewRowFragment> => ({
      header: t(`standing.rule.${rule}`),
      kind: 'text',
      value: (row) => {
        const figure = figureOf(row, rule);
        if (figure === undefined) return null;
        return figure.value ?? (figure.notAssessed == null ? null : t(`standing.reason.${figure.notAssessed}`));
      },
    })),
    { header: t('standing.state'), kind: 'text', value: (row) => t(`standing.rowState.${stateWord(row)}`) },
  ];
}
