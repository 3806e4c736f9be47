import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { z } from 'zod';
import { TextField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { text } from '#app/form/texts.server.ts';
import { CarrierReconciliationDocument, type CarrierReconciliationQuery, type ReconciledFound } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { List, type Column } from '#app/list/list.tsx';
import { withParams } from '#app/list/sort-link.ts';
import { Amount } from '#app/money/amount.tsx';
import { requireClerk } from '#app/money/settle.server.ts';
import { rowsIn, sendList } from '#app/sent-list/send-list.server.ts';
import { ChooseList, IgnoredColumns, RowTabs, SentList } from '#app/sent-list/sent-list.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { monthBeside } from '#app/standing/addresses.ts';
import { shownMonth } from '#app/standing/standing-face.server.ts';

const PAGE = 50;
const MOST = 20_000;
const FOUND = ['AMOUNT_DIFFERS', 'ONLY_HERE', 'ONLY_THERE', 'REPEATED', 'MATCHED'] as const satisfies readonly ReconciledFound[];
const COUNTS = {
  AMOUNT_DIFFERS: 'amountDiffers',
  ONLY_HERE: 'onlyHere',
  ONLY_THERE: 'onlyThere',
  REPEATED: 'repeated',
  MATCHED: 'matched',
} as const;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'reconcile');

/** An uploaded list against the ledgers of a month; without a list, the form that sends one (REF-04). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireClerk(asking);
  const { searchParams } = new URL(request.url);
  const present = await shownMonth(asking, viewer, searchParams);
  const month = searchParams.has('month') ? present : monthBeside(present, -1);
  const fileId = searchParams.get('file');
  if (fileId === null) return { step: 'choose' as const, month };
  const found = FOUND.find((each) => each === searchParams.get('found')) ?? null;
  const offset = rowsIn(searchParams, 'row', MOST);
  const asked = { fileId, month, first: PAGE, offset, ...(found ? { found: [found] } : {}) };
  const { data: answer } = await graph(asking, viewer, CarrierReconciliationDocument, asked);
  return { step: 'compared' as const, month, fileId, found, offset, compared: answer.reconciliation ?? null };
}

/** Sends a chosen list to the face, where it waits to be compared. */
export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireClerk(asking);
  const back = (file: string, { month }: { month: string }): string => `/settlements/reconcile?${new URLSearchParams({ month, file })}`;
  return sendList(asking, viewer, await submittedForm(asking), back, z.looseObject({ month: text(7) }));
}

export default function Reconcile() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="stack">
      <PageHead title={t('reconcile.title', { month: page.month })} purpose={t('reconcile.purpose')}>
        {page.step === 'choose' ? null : <Link to={`/settlements/reconcile?month=${page.month}`}>{t('standing.another')}</Link>}
        <Link to={`/settlements?month=${page.month}`}>{t('settlement.toAll')}</Link>
      </PageHead>
      {page.step === 'choose' ? (
        <ChooseList
          id="reconcile"
          reply={reply}
          submit={t('reconcile.compare')}
          list={t('reconcile.list')}
          help={t('reconcile.listHelp')}
          defaults={{ month: page.month }}
          labels={{ month: t('standing.month') }}
          template={
            <a href={`/settlements/reconcile/export?month=${page.month}&format=xlsx`} download>
              {t('reconcile.own')}
            </a>
          }
        >
          <TextField type="month" name="month" label={t('standing.month')} required />
        </ChooseList>
      ) : (
        <Compared page={page} />
      )}
    </div>
  );
}

type Page = Extract<ReturnType<typeof useLoaderData<typeof loader>>, { step: 'compared' }>;
type Comparison = Extract<NonNullable<CarrierReconciliationQuery['reconciliation']>, { __typename: 'Reconciliation' }>;

function Compared({ page }: { page: Page }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { compared, found, offset } = page;
  return (
    <SentList name={t('menu.reconcile')} answer={compared}>
      {({ fileName, counts, lines, wrong, ignoredColumns, hasNextPage }) => (
        <>
          <Summary fileName={fileName} counts={counts} />
          <IgnoredColumns word="standing.ignored" columns={ignoredColumns} />
          {wrong.length > 0 ? (
            <section className="panel tight" aria-labelledby="wrong">
              <h2 id="wrong">{t('reconcile.wrong', { count: counts.wrong })}</h2>
              <ul>
                {wrong.map(({ number, problems }) => (
                  <li key={number}>
                    {t('reconcile.row', { row: number })}
                    {problems.map(({ column, message }) => t('standing.problem', { column, message })).join('')}
                  </li>
                ))}
              </ul>
            </section>
          ) : null}
          <RowTabs
            label={t('list.status')}
            present={found}
            states={FOUND}
            to={(state) => withParams(search, { found: state, row: null })}
            word={(state) => t(`reconcile.state.${state}`)}
            count={(state) => counts[COUNTS[state]]}
          />
          <Lines
            lines={lines}
            previous={offset > 0 ? withParams(search, { row: offset > PAGE ? String(offset - PAGE) : null }) : null}
            next={hasNextPage ? withParams(search, { row: String(offset + PAGE) }) : null}
          />
        </>
      )}
    </SentList>
  );
}

function Summary({ counts, fileName }: Pick<Comparison, 'counts' | 'fileName'>) {
  const { t } = useTranslation();
  const same = counts.amountDiffers + counts.onlyHere + counts.onlyThere + counts.repeated + counts.wrong === 0;
  return <p role="status">{t(same ? 'reconcile.same' : 'reconcile.found', { file: fileName, ...counts })}</p>;
}

type Line = Comparison['lines'][number];

function Lines({ lines, previous, next }: { lines: readonly Line[]; previous: string | null; next: string | null }) {
  const { t } = useTranslation();
  const amounts = (all: readonly string[]) =>
    all.length === 0 ? '—' : all.map((yuan, place) => <div key={place}>{<Amount yuan={yuan} />}</div>);
  const columns: Column<Line>[] = [
    { key: 'partner', title: t('standing.partner'), phone: 'main', render: ({ partner }) => partner?.shortName ?? '—' },
    { key: 'found', title: t('list.status'), phone: 'lead', render: ({ found }) => t(`reconcile.state.${found}`) },
    {
      key: 'kind',
      title: t('settlement.kind'),
      phone: 'main',
      render: ({ kind, mode, reference }) => `${t(`standing.modeShort.${mode}`)} ${t(`settlement.posting.${kind}`)} ${reference}`,
    },
    { key: 'here', title: t('reconcile.here'), figures: true, render: ({ here }) => amounts(here) },
    { key: 'there', title: t('reconcile.there'), figures: true, render: ({ there }) => amounts(there) },
    {
      key: 'difference',
      title: t('reconcile.difference'),
      figures: true,
      phone: 'side',
      render: ({ difference }) => <Amount yuan={difference} />,
    },
    { key: 'rows', title: t('standing.row'), figures: true, render: ({ rows }) => rows.join('、') },
  ];
  return (
    <List<Line>
      caption={t('menu.reconcile')}
      columns={columns}
      rows={lines}
      rowId={({ partner, mode, kind, reference }) => `${partner?.id} ${mode} ${kind} ${reference}`}
      pages={{ previous, next }}
      empty={<p>{t('reconcile.none')}</p>}
    />
  );
}

export const ErrorBoundary = RouteError;
