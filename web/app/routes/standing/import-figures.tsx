import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CarrierFigureImportDocument, type CarrierFigureImportQuery } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { List, type Column } from '#app/list/list.tsx';
import { rowPages } from '#app/list/sort-link.ts';
import { rowsIn, sendList } from '#app/sent-list/send-list.server.ts';
import { ChooseList, IgnoredColumns, ImportTabs, ROW_STATES, SentList } from '#app/sent-list/sent-list.tsx';
import type { Asking } from '#app/session/identity.server.ts';
import { mayEnterFigures } from '#app/session/seat.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { importFigures } from '#app/standing/enter-figures.server.ts';
import { requireAllStanding } from '#app/standing/standing-face.server.ts';

const PAGE = 50;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'importFigures');

async function requireClerk(asking: Asking) {
  const viewer = await requireAllStanding(asking);
  if (!mayEnterFigures(viewer)) throw data({ code: 'forbidden', traceId: asking.context.traceId }, { status: 403 });
  return viewer;
}

/** What an uploaded list of figures would do; without a list, the form that sends one. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireClerk(asking);
  const { searchParams } = new URL(request.url);
  const fileId = searchParams.get('file');
  const keyBase = crypto.randomUUID();
  if (fileId === null) return { step: 'choose' as const, keyBase };
  const state = ROW_STATES.find((each) => each === searchParams.get('state')) ?? null;
  const { data: answer } = await graph(asking, viewer, CarrierFigureImportDocument, {
    fileId,
    first: PAGE,
    afterRow: rowsIn(searchParams, 'row'),
    ...(state ? { states: [state] } : {}),
  });
  const imported = searchParams.has('imported') ? rowsIn(searchParams, 'imported') : null;
  return { step: 'tried' as const, fileId, tried: answer.import ?? null, state, imported, keyBase };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireClerk(asking);
  const form = await submittedForm(asking);
  if (form.get('form') === 'import_figures') return importFigures(asking, viewer, form);
  return sendList(asking, viewer, form, (fileId) => `/scorecards/figures/import?file=${fileId}`);
}

export default function ImportFigures() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack">
      <PageHead title={t('standing.importFigures')} purpose={t('standing.importPurpose')}>
        {page.step === 'choose' ? null : <Link to="/scorecards/figures/import">{t('standing.another')}</Link>}
      </PageHead>
      {page.step === 'choose' ? (
        <ChooseList
          id="figure_list"
          reply={reply}
          submit={t('standing.tryList')}
          list={t('standing.list')}
          help={t('standing.listHelp')}
          template={
            <a href="/scorecards/figures/export?format=xlsx" download>
              {t('standing.template')}
            </a>
          }
        />
      ) : (
        <Tried page={page} reply={reply} />
      )}
    </div>
  );
}

type Page = Extract<ReturnType<typeof useLoaderData<typeof loader>>, { step: 'tried' }>;

function Tried({ page, reply }: { page: Page; reply: ReturnType<typeof useActionData<typeof action>> }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { tried, fileId, state, imported, keyBase } = page;
  return (
    <SentList
      name={t('standing.importFigures')}
      answer={tried}
      status={imported === null ? null : t('standing.imported', { count: imported })}
    >
      {({ fileName, counts, rows, ignoredColumns, hasNextPage }) => (
        <>
          <p>{t('standing.tried', { file: fileName, ...counts })}</p>
          <IgnoredColumns word="standing.ignored" columns={ignoredColumns} />
          {counts.new + counts.changed > 0 ? (
            <ActionForm
              id="import_figures"
              reply={reply}
              hidden={{ fileId }}
              submit={t('standing.apply', { count: counts.new + counts.changed })}
              idempotencyKey={keyBase}
            />
          ) : null}
          <ImportTabs label={t('standing.row')} present={state} base={`/scorecards/figures/import?file=${fileId}`} counts={counts} />
          <Rows rows={rows} pages={rowPages(search, rows.at(-1)?.number, hasNextPage)} />
        </>
      )}
    </SentList>
  );
}

type Row = Extract<NonNullable<CarrierFigureImportQuery['import']>, { __typename: 'FigureImport' }>['rows'][number];

function Rows({ rows, pages }: { rows: readonly Row[]; pages: ReturnType<typeof rowPages> }) {
  const { t } = useTranslation();
  const columns: Column<Row>[] = [
    { key: 'row', title: t('standing.row'), phone: 'side', render: ({ number }) => <span className="numbers">{number}</span> },
    {
      key: 'partner',
      title: t('standing.partner'),
      phone: 'lead',
      render: ({ partner, partnerName }) => partner?.shortName ?? (partnerName || '—'),
    },
    { key: 'month', title: t('standing.month'), phone: 'side', render: ({ month, monthText }) => month ?? (monthText || '—') },
    { key: 'state', title: t('standing.state'), phone: 'side', render: (row) => t(`cardList.state.${row.state}`) },
    {
      key: 'what',
      title: t('cardList.what'),
      phone: 'main',
      render: ({ problems, changes }) => (
        <ul className="plain">
          {problems.map(({ column, code, message }) => (
            <li key={`${column}${code}`}>{t('standing.problem', { column, message })}</li>
          ))}
          {changes.map(({ name, from, to }) => (
            <li key={name} className="numbers">
              {t('standing.change', { figure: t(`standing.figure.${name}`), from: from ?? t('standing.notSupplied'), to })}
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <List<Row>
      caption={t('standing.importFigures')}
      columns={columns}
      rows={rows}
      rowId={({ number }) => String(number)}
      pages={pages}
      empty={<p>{t('cardList.noRows')}</p>}
    />
  );
}

export const ErrorBoundary = RouteError;
