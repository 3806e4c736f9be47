import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Button } from '@mantine/core';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { submittedForm } from '#app/form/submitted.server.ts';
import { noticesOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import { markRead } from '#app/notice/mark-read.server.ts';
import { NoticeList, type OpensOfRegistry } from '#app/notice/notice-list.tsx';
import type { TenantKind } from '#app/session/seat.ts';
import { requireViewer } from '#app/session/viewer.server.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';

/** The longest page the graph gives: the more at once, the more of a complaint's messages stand together. */
const PAGE = 100;
const OPENS: Readonly<Record<TenantKind, OpensOfRegistry>> = {
  carrier: 'notice',
  partner: 'notice',
  vendor: 'contact',
  association: 'memberReport',
  member: 'report',
};

export const meta: MetaFunction = ({ matches }) => titled(matches, 'notices');

/** Messages to the viewer, newest first. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  const { searchParams } = new URL(request.url);
  const unreadOnly = searchParams.get('unread') === 'yes';
  const { data } = await graph(asking, viewer, noticesOf[viewer.face], { first: PAGE, after: searchParams.get('after'), unreadOnly });
  return { notices: data.notices ?? null, unreadOnly, opens: OPENS[viewer.seat.tenantKind] };
}

/** Marks the notices named, or all up to one, as read. */
export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  await markRead(asking, viewer, await submittedForm(asking));
  return redirect(`/notices${new URL(request.url).search}`);
}

export default function Notices() {
  const { t } = useTranslation();
  const { notices, unreadOnly, opens } = useLoaderData<typeof loader>();
  const list = notices?.edges.map((edge) => edge.node) ?? [];
  return (
    <div className="stack">
      <PageHead title={t('menu.notices')} purpose={t('notices.purpose')}>
        <Button component={Link} to={unreadOnly ? '/notices' : '?unread=yes'} variant="default">
          {t(unreadOnly ? 'notices.showAll' : 'notices.showUnread')}
        </Button>
        {notices && notices.unread > 0 && list[0] ? (
          <Form method="post">
            <Button type="submit" name="upToId" value={list[0].id} variant="default">
              {t('notices.readAll')}
            </Button>
          </Form>
        ) : null}
      </PageHead>
      {notices === null ? (
        <Gap name={t('menu.notices')} />
      ) : list.length === 0 ? (
        <p className="panel quiet">{t(unreadOnly ? 'notices.emptyUnread' : 'notices.empty')}</p>
      ) : (
        <NoticeList messages={list} opens={opens} />
      )}
      {notices?.pageInfo.hasNextPage && notices.pageInfo.endCursor ? (
        <p>
          <Link to={`?after=${encodeURIComponent(notices.pageInfo.endCursor)}${unreadOnly ? '&unread=yes' : ''}`}>
            {t('notices.earlier')}
          </Link>
        </p>
      ) : null}
    </div>
  );
}

export const ErrorBoundary = RouteError;
