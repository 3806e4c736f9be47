import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { requireCases } from '#app/accountability/case-face.server.ts';
import { CaseList } from '#app/accountability/case-list.tsx';
import { caseView, caseViews } from '#app/accountability/case-views.ts';
import { Done } from '#app/complaint/done.tsx';
import { AssociationCasesDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

const PAGE = 50;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'accountability');

/** One view of the cases of accountability: the association's of all members, a member's own (ACC-01…04). */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireCases(asking);
  const { searchParams } = new URL(request.url);
  const { name, states } = caseView(viewer.side, searchParams.get('view'), viewer.seat);
  const asked = { filter: { states: [...states] }, first: PAGE, after: afterOf(searchParams) };
  const { list } = (await graph(asking, viewer, AssociationCasesDocument, asked)).data;
  return { side: viewer.side, name, list: list ?? null };
}

export default function Cases() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { side, name, list } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <Done of="accountability" words="caseDone" />
      <PageHead title={t('menu.accountability')} purpose={t(`accountability.purpose.${side}`)}>
        {side === 'association' ? <Link to="/accountability/publicity">{t('accountability.enterPublicity')}</Link> : null}{' '}
        <Link to="/accountability/awards">{t('menu.awards')}</Link>
      </PageHead>
      <LinkTabs
        label={t('list.views')}
        present={name}
        tabs={caseViews(side).map((view) => ({ key: view.name, to: `?view=${view.name}`, word: t(`accountability.view.${view.name}`) }))}
      />
      {list ? (
        <CaseList
          caption={t('menu.accountability')}
          ofMany={side === 'association'}
          rows={list.edges.map(({ node }) => node)}
          pages={pagesOf(search, list.pageInfo)}
          empty={<p>{t('accountability.none')}</p>}
        />
      ) : (
        <Gap name={t('menu.accountability')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
