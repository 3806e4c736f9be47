import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CarrierKnownShareListDocument, type KnownShareState } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { afterOf, pagesOf, withParams } from '#app/list/sort-link.ts';
import { KnownShareList } from '#app/money/known-share-list.tsx';
import { postKnownShares } from '#app/money/post-shares.server.ts';
import { requireClerk } from '#app/money/settle.server.ts';
import { readable } from '#app/money/yuan.ts';
import { ImportProgress } from '#app/sent-list/import-progress.tsx';
import { rowsIn, wayIn } from '#app/sent-list/send-list.server.ts';
import { RowTabs } from '#app/sent-list/sent-list.tsx';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { monthBeside } from '#app/standing/addresses.ts';
import { MonthForm } from '#app/standing/month-form.tsx';
import { shownMonth } from '#app/standing/standing-face.server.ts';

const PAGE = 50;
const FORM = 'post_shares';
const STATES = ['TO_POST', 'DIFFERS', 'MISSING', 'OTHER_MODE', 'POSTED'] as const satisfies readonly KnownShareState[];
const COUNTS = { TO_POST: 'toPost', DIFFERS: 'differs', MISSING: 'missing', OTHER_MODE: 'otherMode', POSTED: 'posted' } as const;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'knownShares');

/** What would be posted of a month, or how far the posting has come; of the last month that ended where none is named. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireClerk(asking);
  const { searchParams } = new URL(request.url);
  const asked = await shownMonth(asking, viewer, searchParams);
  const month = searchParams.has('month') ? asked : monthBeside(asked, -1);
  const number = (name: string): number => rowsIn(searchParams, name);
  const changed = number('changed');
  const [after, seenAt] = [searchParams.get('step'), searchParams.get('seen')];
  const keyBase = crypto.randomUUID();
  if (after !== null && seenAt !== null) {
    const way = { after, ...wayIn(searchParams) };
    return { step: 'under_way' as const, month, seenAt, changed, way, keyBase };
  }
  const state = STATES.find((each) => each === searchParams.get('state')) ?? null;
  const { data } = await graph(asking, viewer, CarrierKnownShareListDocument, {
    month,
    first: PAGE,
    after: afterOf(searchParams),
    ...(state ? { filter: { state } } : {}),
  });
  const imported = searchParams.has('imported') ? number('imported') : null;
  return { step: 'tried' as const, month, state, list: data.list ?? null, imported, changed, keyBase };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireClerk(asking);
  return postKnownShares(asking, viewer, await submittedForm(asking));
}

export default function Shares() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const { month } = page;
  return (
    <div className="stack">
      <PageHead title={t('knownShares.title', { month })} purpose={t('knownShares.purpose')}>
        <Link to={`/settlements?month=${month}`}>{t('settlement.toAll')}</Link>
        <Link to="/scorecards/figures/import">{t('knownShares.figures')}</Link>
      </PageHead>
      {page.step === 'under_way' ? (
        <ImportProgress
          id={FORM}
          fileId={null}
          way={page.way}
          keyBase={page.keyBase}
          reply={reply}
          stop={`/settlements/shares?month=${month}`}
          hidden={{ month, seenAt: page.seenAt, changed: String(page.changed) }}
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
  const { month, state, list, imported, changed, keyBase } = page;
  if (list === null) return <Gap name={t('knownShares.title', { month })} />;
  const { counts } = list;
  const amount = readable(list.toPost);
  return (
    <>
      {imported === null ? null : (
        <p className="panel" role="status">
          {t('knownShares.done', { count: imported })}
          {changed > 0 ? t('knownShares.changed', { count: changed }) : null}
        </p>
      )}
      <MonthForm month={month} keep={['state']} />
      <p>{t('knownShares.tried', { ...counts, count: counts.toPost, amount })}</p>
      {counts.toPost > 0 ? (
        <ActionForm
          id={FORM}
          reply={reply}
          submit={t('knownShares.post', { count: counts.toPost, amount })}
          idempotencyKey={keyBase}
          hidden={{ month, seenAt: list.asOf, afterRow: '', imported: 0, changed: 0 }}
        />
      ) : (
        <p className="quiet">{t('knownShares.nothing')}</p>
      )}
      <RowTabs
        label={t('list.status')}
        present={state}
        states={STATES}
        to={(each) => withParams(search, { state: each, after: null, imported: null, changed: null })}
        word={(each) => t(`knownShares.state.${each}`)}
        count={(each) => counts[COUNTS[each]]}
      />
      <KnownShareList
        caption={t('knownShares.title', { month })}
        rows={list.edges.map(({ node }) => node)}
        pages={pagesOf(search, list.pageInfo)}
        empty={<p>{t('reconcile.none')}</p>}
      />
    </>
  );
}

export const ErrorBoundary = RouteError;
