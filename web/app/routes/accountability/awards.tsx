import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Bars } from '#app/accountability/bars.tsx';
import { requireCases } from '#app/accountability/case-face.server.ts';
import { AssociationAwardsDocument, type AssociationAwardsQuery } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { List } from '#app/list/list.tsx';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

const PAGE = 50;

type AwardList = NonNullable<AssociationAwardsQuery['list']>;
type MemberRow = AwardList['organisationAward'][number];
type OutletRow = AwardList['advancedUnit']['edges'][number]['node'];

export const meta: MetaFunction = ({ matches }) => titled(matches, 'awards');

/** Who may be awarded in a season, who is barred and why (ACC-03); a member sees its own part. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireCases(asking);
  const { searchParams } = new URL(request.url);
  const asked = { seasonId: searchParams.get('season'), first: PAGE, after: afterOf(searchParams) };
  const { data, gaps } = await graph(asking, viewer, AssociationAwardsDocument, asked);
  return { held: data.held ?? null, list: data.list ?? null, down: gaps.length > 0, ofMany: viewer.side === 'association' };
}

export default function Awards() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { held, list, down, ofMany } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHead
        title={list ? t('awards.title', { season: list.season.name }) : t('menu.awards')}
        purpose={list ? t('awards.purpose', { from: list.season.fromMonth, to: list.season.toMonth }) : t('awards.noSeasons')}
      >
        {held?.mayChange ? <Link to="/accountability/seasons">{t('awards.changeSeasons')}</Link> : null}
      </PageHead>
      {held && held.seasons.length > 1 ? (
        <LinkTabs
          label={t('awards.seasons')}
          present={list?.season.id ?? ''}
          tabs={held.seasons.map(({ id, name }) => ({ key: id, to: `?season=${encodeURIComponent(id)}`, word: name }))}
        />
      ) : null}
      {list ? (
        <>
          <h2>{t('awards.organisation')}</h2>
          <List<MemberRow>
            caption={t('awards.organisation')}
            rows={list.organisationAward}
            rowId={({ member }) => member.id}
            marked={({ barredBy }) => barredBy.length > 0}
            empty={<p>{t('awards.nobody')}</p>}
            columns={[
              { key: 'member', title: t('member.member'), phone: 'lead', render: ({ member }) => member.shortName },
              { key: 'may', title: t('awards.eligibility'), phone: 'main', render: ({ barredBy }) => <Bars bars={barredBy} /> },
            ]}
          />
          <h2>{t('awards.advanced')}</h2>
          <p className="quiet">{t('awards.outletsSay', { outlets: list.outlets, barred: list.barredOutlets })}</p>
          <List<OutletRow>
            caption={t('awards.advanced')}
            rows={list.advancedUnit.edges.map(({ node }) => node)}
            rowId={({ outlet }) => outlet.id}
            marked={({ barredBy }) => barredBy.length > 0}
            pages={pagesOf(search, list.advancedUnit.pageInfo)}
            empty={<p>{t('awards.noOutlets')}</p>}
            columns={[
              { key: 'outlet', title: t('member.outlet'), phone: 'lead', render: ({ outlet }) => outlet.name },
              ...(ofMany
                ? [
                    {
                      key: 'member',
                      title: t('member.member'),
                      phone: 'side' as const,
                      render: ({ member }: OutletRow) => member.shortName,
                    },
                  ]
                : []),
              { key: 'may', title: t('awards.eligibility'), phone: 'main', render: ({ barredBy }) => <Bars bars={barredBy} /> },
            ]}
          />
        </>
      ) : down ? (
        <Gap name={t('menu.awards')} />
      ) : null}
    </div>
  );
}

export const ErrorBoundary = RouteError;
