import { Button } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { CarrierRefundsDocument, PartnerRefundsDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { mayClaim } from '#app/money/money-seats.ts';
import { RefundList } from '#app/money/refund-list.tsx';
import { countOf, refundView, refundViews } from '#app/money/refund-views.ts';
import { requireRegistry } from '#app/registry/registry-face.server.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

const PAGE = 50;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'refunds');

/** One view of the refunds: a partner's own, or those of all partners for the carrier (REF-01…03). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireRegistry(asking);
  const { searchParams } = new URL(request.url);
  const { name, states } = refundView(viewer.face, searchParams.get('view'), viewer.seat);
  const asked = { filter: { states: [...states] }, first: PAGE, after: afterOf(searchParams) };
  const { data } = await graph(asking, viewer, viewer.face === 'carrier' ? CarrierRefundsDocument : PartnerRefundsDocument, asked);
  return { face: viewer.face, name, list: data.list ?? null, counts: data.counts ?? null, mayClaim: mayClaim(viewer) };
}

export default function Refunds() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { face, name, list, counts, mayClaim: claims } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHead title={t('menu.refunds')} purpose={t(`refund.view.${name}.purpose`)}>
        {claims ? (
          <Button component={Link} to="/refunds/new">
            {t('refund.claim')}
          </Button>
        ) : null}
      </PageHead>
      <LinkTabs
        label={t('list.views')}
        present={name}
        tabs={refundViews(face).map((view) => ({
          key: view.name,
          to: `?view=${view.name}`,
          word: t(`refund.view.${view.name}.tab`),
          ...(counts ? { number: String(countOf(view, counts)) } : {}),
        }))}
      />
      {list ? (
        <RefundList
          caption={t(`refund.view.${name}.tab`)}
          ofMany={face === 'carrier'}
          rows={list.edges.map(({ node }) => node)}
          pages={pagesOf(search, list.pageInfo)}
          empty={<p>{t(`refund.view.${name}.empty`)}</p>}
        />
      ) : (
        <Gap name={t('menu.refunds')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
