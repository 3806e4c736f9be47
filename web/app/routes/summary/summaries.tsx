import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireCases } from '#app/accountability/case-face.server.ts';
import { halfWords } from '#app/bulletin/half-words.ts';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { ActionForm } from '#app/form/action-form.tsx';
import { ChoiceField } from '#app/form/fields.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { AssociationSummariesDocument, type SummaryRowFragment } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { List, type Column } from '#app/list/list.tsx';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { draft } from '#app/summary/summary-commands.server.ts';
import styles from '#app/summary/summary.module.css';

const PAGE = 20;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'summaries');

/** Periodic summaries, the latest half-year first: a member's own, to its association those that were handed in (ASC-02). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireCases(asking);
  const after = afterOf(new URL(request.url).searchParams);
  const { list, due } = (await graph(asking, viewer, AssociationSummariesDocument, { first: PAGE, after })).data;
  return { side: viewer.side, list: list ?? null, due: due ?? [], key: crypto.randomUUID() };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireCases(asking);
  return draft(asking, viewer, await submittedForm(asking));
}

export default function Summaries() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { timeZone } = useDesk();
  const { side, list, due, key } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const at = (instant: string | null | undefined): string => (instant == null ? '—' : localDayTime(instant, timeZone));
  const half: Column<SummaryRowFragment> = {
    key: 'half',
    title: t('bulletin.halfTitle'),
    phone: 'lead',
    render: (row) => halfWords(t, row.half),
  };
  const handedIn: Column<SummaryRowFragment> = {
    key: 'handedIn',
    title: t('summary.handedInAt'),
    figures: true,
    render: ({ handedInAt }) => at(handedInAt),
  };
  const columns: Column<SummaryRowFragment>[] =
    side === 'association'
      ? [half, { key: 'member', title: t('member.member'), phone: 'main', render: ({ member }) => member?.shortName ?? '' }, handedIn]
      : [
          half,
          { key: 'state', title: t('list.status'), phone: 'side', render: ({ state }) => t(`summary.state.${state}`) },
          { key: 'open', title: t('summary.open'), phone: 'main', render: (row) => <Open row={row} /> },
          { key: 'finished', title: t('summary.finishedAt'), figures: true, render: ({ finishedAt }) => at(finishedAt) },
          handedIn,
        ];
  return (
    <div className="stack">
      <PageHead title={t('menu.summaries')} purpose={t(`summary.purpose.${side}`)} />
      {due.length > 0 ? (
        <section className="panel tight" aria-labelledby="due">
          <h2 id="due">{t('summary.due')}</h2>
          <p className="quiet">{t('summary.draftHelp')}</p>
          <ActionForm
            id="draft"
            reply={reply}
            submit={t('summary.draft')}
            idempotencyKey={key}
            defaults={{ half: due[0] ?? '' }}
            labels={{ half: t('bulletin.halfTitle') }}
          >
            <ChoiceField
              name="half"
              label={t('bulletin.halfTitle')}
              required
              choices={due.map((each) => ({ value: each, label: halfWords(t, each) }))}
            />
          </ActionForm>
        </section>
      ) : null}
      {list ? (
        <List<SummaryRowFragment>
          caption={t('menu.summaries')}
          columns={columns}
          rows={list.edges.map(({ node }) => node)}
          rowId={({ id }) => id}
          rowLink={({ id }) => `/summaries/${id}`}
          marked={({ overdueCountermeasures }) => (overdueCountermeasures ?? 0) > 0}
          pages={pagesOf(search, list.pageInfo)}
          empty={<p>{t(side === 'member' ? 'summary.none' : 'summary.noneHandedIn')}</p>}
        />
      ) : (
        <Gap name={t('menu.summaries')} />
      )}
    </div>
  );
}

function Open({ row: { openCountermeasures, overdueCountermeasures } }: { row: SummaryRowFragment }) {
  const { t } = useTranslation();
  const [open, overdue] = [openCountermeasures ?? 0, overdueCountermeasures ?? 0];
  if (open === 0) return '—';
  return (
    <>
      {t('summary.openCount', { count: open })}{' '}
      {overdue > 0 ? <span className={styles.overdue}>{t('summary.overdueCount', { count: overdue })}</span> : null}
    </>
  );
}

export const ErrorBoundary = RouteError;
