import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import { FileField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CarrierFigureImportDocument, type CarrierFigureImportQuery, type FigureRowState } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { List, type Column } from '#app/list/list.tsx';
import { withParams } from '#app/list/sort-link.ts';
import type { Asking } from '#app/session/identity.server.ts';
import { mayEnterFigures } from '#app/session/seat.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { importFigures, sendFigures } from '#app/standing/enter-figures.server.ts';
import { requireAllStanding } from '#app/standing/standing-face.server.ts';

const PAGE = 50;
const MOST = 1_048_576;
const STATES = ['WRONG', 'NEW', 'CHANGED', 'UNCHANGED'] as const satisfies readonly FigureRowState[];
const COUNTS = { WRONG: 'wrong', NEW: 'new', CHANGED: 'changed', UNCHANGED: 'unchanged' } as const;

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
  const number = (name: string): number => Math.min(MOST, Math.max(0, Math.trunc(Number(searchParams.get(name) ?? 0)) || 0));
  const state = STATES.find((each) => each === searchParams.get('state')) ?? null;
  const { data: answer } = await graph(asking, viewer, CarrierFigureImportDocument, {
    fileId,
    first: PAGE,
    afterRow: number('row'),
    ...(state ? { states: [state] } : {}),
  });
  const imported = searchParams.has('imported') ? number('imported') : null;
  return { step: 'tried' as const, fileId, tried: answer.import ?? null, state, imported, keyBase };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireClerk(asking);
  const form = await submittedForm(asking);
  return form.get('form') === 'import_figures' ? importFigures(asking, viewer, form) : sendFigures(asking, viewer, form);
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
        <section className="panel">
          <ActionForm id="figure_list" reply={reply} submit={t('standing.tryList')} files labels={{ list: t('standing.list') }}>
            <FileField name="list" label={t('standing.list')} help={t('standing.listHelp')} required />
          </ActionForm>
          <p className="quiet">
            <a href="/scorecards/figures/export?format=xlsx" download>
              {t('standing.template')}
            </a>
          </p>
        </section>
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
  if (tried === null) return <Gap name={t('standing.importFigures')} />;
  if (tried.__typename !== 'FigureImport')
    return (
      <p className="panel" role="alert">
        {tried.__typename === 'InvalidInput' ? tried.problems.map(({ message }) => message).join(' ') : tried.message}
      </p>
    );
  const { counts, rows } = tried;
  const toImport = counts.new + counts.changed;
  const last = rows.at(-1)?.number;
  const base = `/scorecards/figures/import?file=${fileId}`;
  return (
    <>
      {imported === null ? null : (
        <p className="panel" role="status">
          {t('standing.imported', { count: imported })}
        </p>
      )}
      <p>{t('standing.tried', { file: tried.fileName, ...counts })}</p>
      {tried.ignoredColumns.length > 0 ? (
        <p className="quiet">{t('standing.ignored', { columns: tried.ignoredColumns.join('、') })}</p>
      ) : null}
      {toImport > 0 ? (
        <ActionForm
          id="import_figures"
          reply={reply}
          hidden={{ fileId }}
          submit={t('standing.apply', { count: toImport })}
          idempotencyKey={keyBase}
        />
      ) : null}
      <LinkTabs
        label={t('standing.row')}
        present={state ?? 'ALL'}
        tabs={[
          { key: 'ALL', to: base, word: t('cardList.all') },
          ...STATES.map((each) => ({
            key: each,
            to: `${base}&state=${each}`,
            word: t(`cardList.state.${each}`),
            number: String(counts[COUNTS[each]]),
          })),
        ]}
      />
      <Rows
        rows={rows}
        previous={new URLSearchParams(search).has('row') ? withParams(search, { row: null }) : null}
        next={tried.hasNextPage && last !== undefined ? withParams(search, { row: String(last) }) : null}
      />
    </>
  );
}

type Row = Extract<NonNullable<CarrierFigureImportQuery['import']>, { __typename: 'FigureImport' }>['rows'][number];

function Rows({ rows, previous, next }: { rows: readonly Row[]; previous: string | null; next: string | null }) {
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
      pages={{ previous, next }}
      empty={<p>{t('cardList.noRows')}</p>}
    />
  );
}

export const ErrorBoundary = RouteError;
