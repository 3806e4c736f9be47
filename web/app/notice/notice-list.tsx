import { Form, Link, useRevalidator } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { MessagesFragment } from '#app/gql/graphql.ts';
import { standingAddress } from './standing-address.ts';
import { grouped, type NoticeGroup } from './group.ts';
import { isOfReport, reportAddress } from './report-address.ts';
import styles from './notices.module.css';
import { useNoticeSentence } from './use-notice-sentence.ts';

export type Message = MessagesFragment['edges'][number]['node'];

/** What a message about the registry opens: the change notice for its parties, the partner's contact for who is only told of it, a member's own contact report, or any member's. */
export type OpensOfRegistry = 'notice' | 'contact' | 'report' | 'memberReport' | null;

/** Messages newest first, those about one complaint or change notice under one head. */
export function NoticeList({ messages, opens }: { messages: readonly Message[]; opens: OpensOfRegistry }) {
  return (
    <ol className={styles.list}>
      {grouped(messages).map((group) => (
        <Group
          key={group.newest.complaint?.id ?? group.newest.changeNoticeId ?? group.newest.standingId ?? group.newest.id}
          {...group}
          opens={opens}
        />
      ))}
    </ol>
  );
}

function Group({ newest, earlier, unreadIds, opens }: NoticeGroup<Message> & { opens: OpensOfRegistry }) {
  const { t } = useTranslation();
  const revalidator = useRevalidator();
  const { complaint } = newest;
  const standing = standingAddress(newest);
  const value = (wanted: string): string => newest.values.find(({ name }) => name === wanted)?.value ?? '';
  const partner = value('partner');
  // Whoever opens the complaint has seen what was said of it; without a script the button below does it.
  const seen = () => {
    if (unreadIds.length === 0) return;
    // Not by the router's own submission: it fails where the page that is opened at the same time is not known to it yet.
    const sent = fetch('/notices/seen', { method: 'POST', body: new URLSearchParams(unreadIds.map((id) => ['id', id])), keepalive: true });
    sent.then(
      () => revalidator.revalidate(),
      () => undefined,
    );
  };
  return (
    <li className={styles.notice} data-unread={unreadIds.length > 0 || undefined}>
      {complaint ? (
        <p>
          {unreadIds.length > 0 ? <Dot /> : null}
          <Link to={`/complaints/${complaint.id}`} className="numbers" onClick={seen}>
            {complaint.number}
          </Link>{' '}
          {complaint.subject}
        </p>
      ) : null}
      {isOfReport(newest) && opens ? (
        <p>
          <Link to={reportAddress(newest, opens)} onClick={seen}>
            {t('notices.contactReport', { member: value('member') })}
          </Link>
        </p>
      ) : null}
      {newest.changeNoticeId && opens ? (
        <p>
          <Link
            to={opens === 'notice' ? `/registry/notices/${newest.changeNoticeId}` : `/registry/contacts?q=${encodeURIComponent(partner)}`}
            onClick={seen}
          >
            {t(opens === 'notice' ? 'notices.changeNotice' : 'card.contact', { partner })}
          </Link>
        </p>
      ) : null}
      {standing ? (
        <p>
          <Link to={standing} onClick={seen}>
            {t(`notices.standing.${newest.standingSubject}`, { partner })}
          </Link>
        </p>
      ) : null}
      <Line message={newest} dot={!complaint && unreadIds.length > 0} />
      {earlier.length > 0 ? (
        <details>
          <summary>{t('notices.more', { count: earlier.length })}</summary>
          <div className={styles.earlier}>
            {earlier.map((message) => (
              <Line key={message.id} message={message} dot={!message.readAt} />
            ))}
          </div>
        </details>
      ) : null}
      {unreadIds.length > 0 ? (
        <Form method="post" preventScrollReset>
          {unreadIds.map((id) => (
            <input key={id} type="hidden" name="id" value={id} />
          ))}
          <button type="submit" className={styles.plain} aria-label={t('notices.markReadOf', { number: complaint?.number ?? partner })}>
            {t('notices.markRead')}
          </button>
        </Form>
      ) : null}
    </li>
  );
}

function Line({ message, dot }: { message: Message; dot: boolean }) {
  const { timeZone } = useDesk();
  const sentence = useNoticeSentence();
  return (
    <p className={styles.line} data-kind={message.kind} data-read={message.readAt ? true : undefined}>
      {dot ? <Dot /> : null}
      <strong>{sentence(message)}</strong>{' '}
      <time dateTime={message.at} className="quiet numbers">
        {localDayTime(message.at, timeZone)}
      </time>
    </p>
  );
}

function Dot() {
  const { t } = useTranslation();
  return (
    <span className={styles.dot}>
      <span className="unseen">{t('notices.unread')}</span>
    </span>
  );
}
