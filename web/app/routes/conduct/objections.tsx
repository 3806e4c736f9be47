import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ObjectionList } from '#app/conduct/objection-list.tsx';
import { CarrierObjectionsDocument, PartnerObjectionsDocument, type ObjectionState } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { requireStanding } from '#app/standing/standing-face.server.ts';

const PAGE = 50;
const VIEWS: Readonly<Record<string, readonly ObjectionState[]>> = { filed: ['FILED'], decided: ['UPHELD', 'REJECTED'], all: [] };

export const meta: MetaFunction = ({ matches }) => titled(matches, 'objections');

/** One view of the objections to closed cards: the partner's own, or those of all partners for the carrier (SAN-06). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireStanding(asking);
  const { searchParams } = new URL(request.url);
  const wanted = searchParams.get('view') ?? 'filed';
  const view = Object.hasOwn(VIEWS, wanted) ? wanted : 'filed';
  const asked = { filter: { states: [...(VIEWS[view] ?? [])] }, first: PAGE, after: afterOf(searchParams) };
  const document = viewer.face === 'carrier' ? CarrierObjectionsDocument : PartnerObjectionsDocument;
  return { view, ofMany: viewer.face === 'carrier', list: (await graph(asking, viewer, document, asked)).data.list ?? null };
}

export default function Objections() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { view, ofMany, list } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHead title={t('conduct.objections')} purpose={t('conduct.objectionsPurpose')} />
      <LinkTabs
        label={t('list.views')}
        present={view}
        tabs={Object.keys(VIEWS).map((key) => ({ key, to: `?view=${key}`, word: t(`conduct.objectionView.${key}`) }))}
      />
      {list ? (
        <ObjectionList
          caption={t('conduct.objections')}
          ofMany={ofMany}
          rows={list.edges.map(({ node }) => node)}
          pages={pagesOf(search, list.pageInfo)}
          empty={<p>{t('conduct.noObjections')}</p>}
        />
      ) : (
        <Gap name={t('conduct.objections')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
