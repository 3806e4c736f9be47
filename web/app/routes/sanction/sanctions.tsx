import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { CarrierSanctionsDocument, PartnerSanctionsDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { SanctionList } from '#app/sanction/sanction-list.tsx';
import { sanctionView, sanctionViews } from '#app/sanction/sanction-views.ts';
import { SuspensionLines } from '#app/sanction/suspension-lines.tsx';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { requireStanding } from '#app/standing/standing-face.server.ts';

const PAGE = 50;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'sanctions');

/** One view of the sanctions, and what is suspended now: a partner's own, or of all partners for the carrier (SAN-01…06). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireStanding(asking);
  const { searchParams } = new URL(request.url);
  const { name, states } = sanctionView(viewer.face, searchParams.get('view'), viewer.seat);
  const asked = { filter: { states: [...states] }, first: PAGE, after: afterOf(searchParams) };
  const { data } = await graph(asking, viewer, viewer.face === 'carrier' ? CarrierSanctionsDocument : PartnerSanctionsDocument, asked);
  return { face: viewer.face, name, list: data.list ?? null, suspensions: data.suspensions ?? [] };
}

export default function Sanctions() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { face, name, list, suspensions } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHead title={t('menu.sanctions')} purpose={t('sanction.purpose')}>
        <Link to="/sanctions/alerts">{t('alert.title')}</Link>
      </PageHead>
      <SuspensionLines suspensions={suspensions} own={face === 'partner'} />
      <LinkTabs
        label={t('list.views')}
        present={name}
        tabs={sanctionViews(face).map((view) => ({ key: view.name, to: `?view=${view.name}`, word: t(`sanction.view.${view.name}`) }))}
      />
      {list ? (
        <SanctionList
          caption={t('menu.sanctions')}
          ofMany={face === 'carrier'}
          rows={list.edges.map(({ node }) => node)}
          pages={pagesOf(search, list.pageInfo)}
          empty={<p>{t(name === 'all' ? 'sanction.none' : 'sanction.noneInView')}</p>}
        />
      ) : (
        <Gap name={t('menu.sanctions')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
