import { NativeSelect, TextInput } from '@mantine/core';
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useLocation, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ActionForm } from '#app/form/action-form.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { CarrierSettlementsDocument, PartnerSettlementHistoryDocument, type SettlementState } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { afterOf, pagesOf, withParams } from '#app/list/sort-link.ts';
import { modeIn } from '#app/money/addresses.ts';
import { Amount } from '#app/money/amount.tsx';
import { settles } from '#app/money/money-seats.ts';
import { requireSettlement, settle } from '#app/money/settle.server.ts';
import { SettlementList } from '#app/money/settlement-list.tsx';
import { StatementHistory } from '#app/money/statement-history.tsx';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { monthBeside } from '#app/standing/addresses.ts';
import { MonthForm } from '#app/standing/month-form.tsx';
import { shownMonth } from '#app/standing/standing-face.server.ts';

const PAGE = 50;
const STATES = ['SETTLED', 'READY', 'MISSING', 'RUNNING'] as const satisfies readonly SettlementState[];
const COUNTS = { SETTLED: 'settled', READY: 'ready', MISSING: 'missing', RUNNING: 'running' } as const;
const TOTALS = ['share', 'refunds', 'held', 'released', 'paid', 'corrections', 'closing', 'toDeduct'] as const;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'settlements');

/** The month of the address of all ledgers for the carrier, the last that ended where none is named; a partner's own months (REF-04). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireSettlement(asking);
  if (viewer.face === 'partner') {
    const { data } = await graph(asking, viewer, PartnerSettlementHistoryDocument, {});
    return { side: 'partner' as const, partnerId: viewer.seat.tenantId, history: data.history ?? null };
  }
  const { searchParams } = new URL(request.url);
  const asked = await shownMonth(asking, viewer, searchParams);
  const month = searchParams.has('month') ? asked : monthBeside(asked, -1);
  const state = STATES.find((each) => each === searchParams.get('state')) ?? null;
  const mode = modeIn(searchParams.get('mode') ?? undefined);
  const search = searchParams.get('q')?.trim().slice(0, 100) ?? '';
  const { data } = await graph(asking, viewer, CarrierSettlementsDocument, {
    month,
    filter: { ...(search === '' ? {} : { search }), ...(mode ? { mode } : {}), ...(state ? { state } : {}) },
    first: PAGE,
    after: afterOf(searchParams),
  });
  return { side: 'carrier' as const, month, state, list: data.list ?? null, settles: settles(viewer), keyBase: crypto.randomUUID() };
}

/** Settles what is ready on the page. */
export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireSettlement(asking);
  const form = await submittedForm(asking);
  const of = form
    .getAll('of')
    .slice(0, PAGE)
    .flatMap((each) => {
      const [partnerId = '', word] = String(each).split('.');
      const mode = modeIn(word);
      return mode === null ? [] : [{ partnerId, mode }];
    });
  const month = String(form.get('month') ?? '').slice(0, 7);
  return settle(asking, viewer, month, of, form, `/settlements?${new URLSearchParams({ month, done: String(of.length) })}`);
}

export default function Settlements() {
  const { t } = useTranslation();
  const page = useLoaderData<typeof loader>();
  if (page.side === 'carrier') return <OfAll {...page} />;
  return (
    <div className="stack">
      <PageHead title={t('settlement.ownTitle')} purpose={t('settlement.ownPurpose')} />
      {page.history ? <StatementHistory partnerId={page.partnerId} months={page.history} /> : <Gap name={t('menu.settlements')} />}
    </div>
  );
}

type Page = Extract<ReturnType<typeof useLoaderData<typeof loader>>, { side: 'carrier' }>;

function OfAll({ month, state, list, settles: maySettle, keyBase }: Page) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const [params] = useSearchParams();
  const reply = useActionData<typeof action>();
  const value = (name: string): string => params.get(name) ?? '';
  const ready = list?.edges.map(({ node }) => node).filter((row) => row.state === 'READY') ?? [];
  const done = Number(params.get('done') ?? 0);
  return (
    <div className="stack">
      <PageHead title={t('settlement.title', { month })} purpose={t('settlement.purpose')}>
        {maySettle ? (
          <>
            <Link to={`/settlements/shares?month=${month}`}>{t('knownShares.open')}</Link>
            <Link to={`/settlements/reconcile?month=${month}`}>{t('settlement.reconcile')}</Link>
          </>
        ) : null}
      </PageHead>
      {done > 0 ? (
        <p className="panel" role="status">
          {t('settlement.settledNow', { count: done })}
        </p>
      ) : null}
      <MonthForm month={month} keep={['state']}>
        <TextInput name="q" type="search" label={t('standing.partner')} defaultValue={value('q')} maxLength={100} />
        <NativeSelect
          name="mode"
          label={t('standing.mode')}
          defaultValue={value('mode')}
          data={[
            { value: '', label: t('list.any') },
            { value: 'emp', label: t('words.mode.EMP') },
            { value: 'c', label: t('words.mode.C') },
          ]}
        />
      </MonthForm>
      {list ? (
        <>
          <LinkTabs
            label={t('list.status')}
            present={state ?? 'ALL'}
            tabs={[
              { key: 'ALL', to: withParams(search, { state: null, after: null }), word: t('cardList.all') },
              ...STATES.map((each) => ({
                key: each,
                to: withParams(search, { state: each, after: null }),
                word: t(`settlement.state.${each}`),
                number: String(list[COUNTS[each]]),
              })),
            ]}
          />
          {maySettle && ready.length > 0 ? (
            <ActionForm
              id="settle"
              reply={reply}
              submit={t('settlement.settleReady', { count: ready.length })}
              idempotencyKey={keyBase}
              hidden={{ month }}
            >
              {ready.map(({ partner, mode }) => (
                <input key={`${partner.id}${mode}`} type="hidden" name="of" value={`${partner.id}.${mode.toLowerCase()}`} />
              ))}
            </ActionForm>
          ) : null}
          <SettlementList
            caption={t('settlement.title', { month })}
            rows={list.edges.map(({ node }) => node)}
            pages={{ ...pagesOf(search, list.pageInfo), count: t('settlement.ledgers', { count: list.count }) }}
            empty={<p>{t('standing.noneFound')}</p>}
          />
          <dl className="facts" aria-label={t('settlement.totals')}>
            {TOTALS.map((name) => (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{t('settlement.totalOf', { sum: t(`settlement.sum.${name}`) })}</dt>
                <dd>
                  <Amount yuan={list.totals[name]} />
                </dd>
              </div>
            ))}
          </dl>
        </>
      ) : (
        <Gap name={t('menu.settlements')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
