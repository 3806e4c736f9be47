import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Button } from '@mantine/core';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import { markReadOf, noticesOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import { useNoticeSentence } from '#app/notice/use-notice-sentence.ts';
import { requireViewer } from '#app/session/viewer.server.ts';
import { Gap } from '#app/shell/error-page.tsx';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import styles from './notices.module.css';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'notices');

/** Messages to the viewer, newest first. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  const { searchParams } = new URL(request.url);
  const unreadOnly = searchParams.get('unread') === 'yes';
  const { data } = await graph(asking, viewer, noticesOf[viewer.face], { first: 30, after: searchParams.get('after'), unreadOnly });
  return { notices: data.notices ?? null, unreadOnly };
}

/** Marks one notice, or all shown, as read. */
export async function action({ request, context }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  const form = await submittedForm({ request, context });
  const one = String(form.get('id') ?? '');
  const upTo = String(form.get('upToId') ?? '');
  await graph(asking, viewer, markReadOf[viewer.face], { input: one !== '' ? { ids: [one] } : { upToId: upTo } });
  const open = String(form.get('open') ?? '');
  return redirect(/^[\da-f-]{36}$/.test(open) ? `/complaints/${open}` : '/notices');
}

export default function Notices() {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { notices, unreadOnly } = useLoaderData<typeof loader>();
  const sentence = useNoticeSentence();
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
        <p className="panel quiet">{t('notices.empty')}</p>
      ) : (
        <ol className={styles.list}>
          {list.map((notice) => (
            <li key={notice.id} className={styles.notice} data-unread={notice.readAt ? undefined : true} data-kind={notice.kind}>
              <p>
                {notice.readAt ? null : (
                  <span className={styles.dot}>
                    <span className="unseen">{t('notices.unread')}</span>
                  </span>
                )}
                <strong>{sentence(notice)}</strong>
              </p>
              {notice.complaint ? (
                <p>
                  <Link to={`/complaints/${notice.complaint.id}`} className="numbers">
                    {notice.complaint.number}
                  </Link>{' '}
                  {notice.complaint.subject}
                </p>
              ) : null}
              <div className="row">
                <time dateTime={notice.at} className="quiet numbers">
                  {localDayTime(notice.at, timeZone)}
                </time>
                {notice.readAt ? null : (
                  <Form method="post">
                    <input type="hidden" name="id" value={notice.id} />
                    <button type="submit" className={styles.plain}>
                      {t('notices.markRead')}
                    </button>
                  </Form>
                )}
              </div>
            </li>
          ))}
        </ol>
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
