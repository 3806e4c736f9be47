import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { Done } from '#app/complaint/done.tsx';
import { submittedForm } from '#app/form/submitted.server.ts';
import type { DuplicateFragment } from '#app/gql/graphql.ts';
import { changeNoticeOf } from '#app/graph/by-face.server.ts';
import { graph, notThere } from '#app/graph/client.server.ts';
import { Differences } from '#app/registry/differences.tsx';
import { DuplicateNotes } from '#app/registry/duplicate-uses.tsx';
import { giveNoticeCommand } from '#app/registry/give-notice-command.server.ts';
import { NoticeActs } from '#app/registry/notice-acts.tsx';
import { NoticeFacts } from '#app/registry/notice-facts.tsx';
import { NoticeMarks, NoticeState } from '#app/registry/notice-state.tsx';
import { requireRegistry } from '#app/registry/registry-face.server.ts';
import { asStoryEvent } from '#app/registry/story-event.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import { Timeline } from '#app/story/timeline.tsx';
import styles from '#app/registry/registry.module.css';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'changeNotice');

/** One change notice as the viewer's organisation may see it, with what it may do now. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireRegistry(asking);
  const answer = await graph(asking, viewer, changeNoticeOf[viewer.face], { changeNoticeId: params['id'] ?? '' });
  const { notice } = answer.data;
  if (!notice) throw notThere(asking, answer.gaps, 'notice_not_found');
  // Asked for on the carrier's face alone.
  const { duplicates } = answer.data as { duplicates?: readonly DuplicateFragment[] | null };
  return { notice, duplicates: duplicates ?? [], face: viewer.face, keyBase: crypto.randomUUID() };
}

/** Every act of the page: the form names its command. */
export async function action({ request, context, params }: ActionFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireRegistry(asking);
  return giveNoticeCommand(asking, viewer, params['id'] ?? '', await submittedForm(asking));
}

export default function ChangeNotice() {
  const { t } = useTranslation();
  const { notice, duplicates, face, keyBase } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const [params] = useSearchParams();
  const beside = params.get('beside');
  return (
    <div className="stack">
      <Done of={notice.id} words="noticeDone" />
      {beside !== null && /^[\da-f-]{36}$/.test(beside) ? (
        <p className="panel">
          {t('changeNotice.beside')} <Link to={`/registry/notices/${beside}`}>{t('changeNotice.besideLink')}</Link>
        </p>
      ) : null}
      <PageHead
        title={t('changeNotice.title', { name: notice.partner.shortName })}
        purpose={
          <span className="row">
            <NoticeState state={notice.state} />
            <NoticeMarks notice={notice} />
            {face === 'carrier' ? (
              <Link to={`/registry/partners/${notice.partner.id}`}>{t('changeNotice.toCard')}</Link>
            ) : (
              <Link to="/registry">{t('card.own')}</Link>
            )}
          </span>
        }
      />
      <div className={styles.columns}>
        <div className="stack">
          <section className="panel tight" aria-labelledby="differences">
            <h2 id="differences">{t('changeNotice.differences')}</h2>
            {notice.differences.length > 0 ? <Differences differences={notice.differences} /> : <p>{t('changeNotice.nothing')}</p>}
          </section>
          <DuplicateNotes duplicates={duplicates} />
          <NoticeFacts notice={notice} />
          <section className="panel tight" aria-labelledby="story">
            <h2 id="story">{t('story.title')}</h2>
            <Timeline events={notice.story.map(asStoryEvent)} whole />
          </section>
        </div>
        <aside className="stack">
          <section className="panel tight no-print" aria-labelledby="acts">
            <h2 id="acts">{t('act.title')}</h2>
            <NoticeActs notice={notice} reply={reply} keyBase={keyBase} />
          </section>
        </aside>
      </div>
    </div>
  );
}

export const ErrorBoundary = RouteError;
