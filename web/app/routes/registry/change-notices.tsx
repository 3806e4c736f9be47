import { Button } from '@mantine/core';
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { CarrierChangeNoticesDocument, CarrierOwedChangeNoticesDocument, PartnerChangeNoticesDocument } from '#app/gql/graphql.ts';
import { graph } from '#app/graph/client.server.ts';
import { LinkTabs } from '#app/list/link-tabs.tsx';
import { afterOf, pagesOf } from '#app/list/sort-link.ts';
import { ChangeNoticeList } from '#app/registry/change-notice-list.tsx';
import { noticeView, viewsOf } from '#app/registry/notice-views.ts';
import { requireRegistry } from '#app/registry/registry-face.server.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

const PAGE = 50;

export const meta: MetaFunction = ({ matches }) => titled(matches, 'changeNotices');

/** One view of the change notices: a partner's own, or what is owed to whom at the carrier. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireRegistry(asking);
  const { searchParams } = new URL(request.url);
  const { name, view, owed } = noticeView(viewer.face, searchParams.get('view'));
  const after = afterOf(searchParams);
  if (viewer.face === 'partner') {
    const { data } = await graph(asking, viewer, PartnerChangeNoticesDocument, { view, first: PAGE, after });
    return { face: viewer.face, name, list: data.list ?? null, counts: null, mayDraft: data.card?.draft.allowed ?? false };
  }
  const [list, counts] = await Promise.all([
    graph(asking, viewer, CarrierChangeNoticesDocument, { view, owed, first: PAGE, after }),
    graph(asking, viewer, CarrierOwedChangeNoticesDocument, {}),
  ]);
  return { face: viewer.face, name, list: list.data.list ?? null, counts: counts.data.counts ?? null, mayDraft: false };
}

export default function ChangeNotices() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const { face, name, list, counts, mayDraft } = useLoaderData<typeof loader>();
  return (
    <div className="stack">
      <PageHead title={t('menu.changeNotices')} purpose={t(`changeNotice.view.${name}.purpose`)}>
        {mayDraft ? (
          <Button component={Link} to="/registry/edit">
            {t('card.edit')}
          </Button>
        ) : null}
      </PageHead>
      <LinkTabs
        label={t('list.views')}
        present={name}
        tabs={viewsOf(face).map((view) => ({
          key: view.name,
          to: `?view=${view.name}`,
          word: t(`changeNotice.view.${view.name}.tab`),
          ...(counts && view.owed ? { number: String(view.owed.reduce((sum, step) => sum + counts[COUNTS[step]], 0)) } : {}),
        }))}
      />
      {list ? (
        <ChangeNoticeList
          caption={t(`changeNotice.view.${name}.tab`)}
          ofMany={face === 'carrier'}
          rows={list.edges.map(({ node }) => node)}
          pages={pagesOf(search, list.pageInfo)}
          empty={<p>{t(`changeNotice.view.${name}.empty`)}</p>}
        />
      ) : (
        <Gap name={t('menu.changeNotices')} />
      )}
    </div>
  );
}

const COUNTS = {
  ACKNOWLEDGEMENT: 'acknowledgement',
  APPROVAL: 'approval',
  EXCEPTION: 'exception',
  CONFIRMATION: 'confirmation',
} as const;

export const ErrorBoundary = RouteError;
