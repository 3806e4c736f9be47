import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData, useLocation } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { ExportLinks } from '#app/list/export-links.tsx';
import { ComplaintList } from '#app/list/complaint-list.tsx';
import { complaintPage } from '#app/list/complaint-page.server.ts';
import { withParams } from '#app/list/sort-link.ts';
import { QueryForm } from '#app/list/query-form.tsx';
import { ViewTabs } from '#app/list/view-tabs.tsx';
import { mayTake } from '#app/session/seat.ts';
import { requireViewer } from '#app/session/viewer.server.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'complaints');

/** One view of the complaints, as the address describes it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  return {
    ...(await complaintPage(asking, viewer, new URL(request.url).searchParams)),
    mayTake: mayTake(viewer),
    tenantKind: viewer.seat.tenantKind,
  };
}

export default function Complaints() {
  const { t } = useTranslation();
  const { search } = useLocation();
  const page = useLoaderData<typeof loader>();
  const { query, list } = page;
  return (
    <div className="stack">
      <PageHead title={t(`view.${query.view}.title`)} purpose={t(`view.${query.view}.purpose`)} />
      <ViewTabs view={query.view} counts={page.counts} tenantKind={page.tenantKind} />
      <QueryForm narrowed={query.narrowed} choices={page.choices} surveys={page.tenantKind === 'carrier'} />
      {list ? (
        <>
          <ComplaintList
            caption={t(`view.${query.view}.title`)}
            rows={list.edges.map((edge) => edge.node)}
            sorted={{ by: query.sort, direction: query.direction }}
            pages={{
              previous:
                list.pageInfo.hasPreviousPage && list.pageInfo.startCursor
                  ? withParams(search, { before: list.pageInfo.startCursor, after: null })
                  : null,
              next:
                list.pageInfo.hasNextPage && list.pageInfo.endCursor
                  ? withParams(search, { after: list.pageInfo.endCursor, before: null })
                  : null,
              count: t(list.count >= list.countLimit ? 'list.countOver' : 'list.count', { count: list.count }),
            }}
            empty={
              <div className="tight">
                <p>{query.narrowed ? t('list.emptyNarrowed') : t(`view.${query.view}.empty`)}</p>
                <p>
                  {query.narrowed ? (
                    <Link to={`?view=${query.view}`}>{t('list.clear')}</Link>
                  ) : page.mayTake ? (
                    <Link to="/complaints/new">{t('list.takeOne')}</Link>
                  ) : null}
                </p>
              </div>
            }
          />
          {list.edges.length > 0 ? (
            <ExportLinks to={(format) => `/complaints/export${withParams(search, { format, after: null, before: null })}`} />
          ) : null}
        </>
      ) : (
        <Gap name={t('menu.complaints')} />
      )}
    </div>
  );
}

export const ErrorBoundary = RouteError;
