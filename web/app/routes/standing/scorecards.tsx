import { NativeSelect, TextInput } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useLocation, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ExportLinks } from '#app/list/export-links.tsx';
import { cardConduct } from '#app/conduct/card-conduct.server.ts';
import { CarrierScorecardsDocument, PartnerScorecardDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { afterOf, pagesOf, withParams } from '#app/list/sort-link.ts';
import { mayEnterFigures } from '#app/session/seat.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { MonthForm } from '#app/standing/month-form.tsx';
import { overviewQuery } from '#app/standing/overview-query.ts';
import { ScorecardList, type OverviewList } from '#app/standing/scorecard-list.tsx';
import { ScorecardPage } from '#app/standing/scorecard-page.tsx';
import { requireStanding, shownMonth } from '#app/standing/standing-face.server.ts';

const PAGE = 50;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'scorecards');

/** A partner's own scorecard, or the carrier's overview of all partners, of the month of the address (SCO-01…05). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireStanding(asking);
  const { searchParams } = new URL(request.url);
  const month = await shownMonth(asking, viewer, searchParams);
  if (viewer.face === 'partner') {
    const [{ data }, conduct] = await Promise.all([
      graph(asking, viewer, PartnerScorecardDocument, { month }),
      cardConduct(asking, viewer, null, month),
    ]);
    return { side: 'partner' as const, month, card: data.card ?? null, conduct };
  }
  const { filter, sort, direction } = overviewQuery(searchParams);
  const { data } = await graph(asking, viewer, CarrierScorecardsDocument, {
    month,
    filter,
    sort,
    direction,
    first: PAGE,
    after: afterOf(searchParams),
  });
  return { side: 'carrier' as const, month, list: data.list ?? null, sorted: { by: sort, direction }, mayEnter: mayEnterFigures(viewer) };
}

export default function Scorecards() {
  const page = useLoaderData<typeof loader>();
  return page.side === 'partner' ? <OwnCard {...page} /> : <Overview {...page} />;
}

type Page = ReturnType<typeof useLoaderData<typeof loader>>;

function OwnCard({ card, conduct, month }: Extract<Page, { side: 'partner' }>) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <PageHead title={t('standing.ownTitle', { month })} purpose={t('standing.ownPurpose')} />
      <MonthForm month={month} />
      {card ? <ScorecardPage card={card} conduct={conduct} own mayEnter={false} /> : <Gap name={t('menu.ownScorecard')} />}
    </div>
  );
}

function Overview({ list, month, sorted, mayEnter }: Extract<Page, { side: 'carrier' }>) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const [params] = useSearchParams();
  const value = (name: string): string => params.get(name) ?? '';
  return (
    <div className="stack">
      <PageHead title={t('standing.title', { month })} purpose={t('standing.purpose')}>
        {mayEnter ? <Link to={`/scorecards/figures?month=${month}`}>{t('menu.standingFigures')}</Link> : null}
      </PageHead>
      <MonthForm month={month} keep={['sort', 'order', 'state']}>
        <TextInput name="q" type="search" label={t('standing.partner')} defaultValue={value('q')} maxLength={100} />
        <NativeSelect
          name="mode"
          label={t('standing.mode')}
          defaultValue={value('mode')}
          data={[
            { value: '', label: t('list.any') },
            { value: 'emp', label: t('standing.modeName.EMP') },
            { value: 'c', label: t('standing.modeName.C') },
          ]}
        />
      </MonthForm>
      {list ? (
        <>
          <p className="quiet">{t(list.running ? 'standing.runningSays' : 'standing.overSays')}</p>
          <States list={list} />
          <ScorecardList
            caption={t('standing.title', { month })}
            rows={list.edges.map(({ node }) => node)}
            medians={list.medians}
            sorted={sorted}
            pages={{ ...pagesOf(search, list.pageInfo), count: t('card.partnerCount', { count: list.count }) }}
            empty={<p>{t('standing.noneFound')}</p>}
          />
          {list.edges.length > 0 ? (
            <ExportLinks to={(format) => `/scorecards/export${withParams(search, { month, format, after: null })}`} />
          ) : null}
        </>
      ) : (
        <Gap name={t('menu.scorecards')} />
      )}
    </div>
  );
}

function States({ list }: { list: OverviewList }) {
  const { t } = useTranslation();
  const { search } = useLocation();
  const [params] = useSearchParams();
  const to = (state: string | null): string => withParams(search, { state, after: null });
  return (
    <LinkTabs
      label={t('standing.state')}
      present={params.get('state') ?? 'all'}
      tabs={[
        { key: 'all', to: to(null), word: t('standing.allPartners'), number: String(list.partners) },
        { key: 'breached', to: to('breached'), word: t('standing.rowState.breached'), number: String(list.breached) },
        ...(list.running ? [{ key: 'near', to: to('near'), word: t('standing.rowState.near'), number: String(list.near) }] : []),
        { key: 'not_assessed', to: to('not_assessed'), word: t('standing.rowState.notAssessed'), number: String(list.notAssessed) },
      ]}
    />
  );
}

export const ErrorBoundary = RouteError;
