import { useTranslation } from 'react-i18next';
import type { NoticeRowFragment } from '#app/gql/graphql.ts';
import styles from './registry.module.css';

const TONES: Readonly<Record<NoticeRowFragment['state'], string>> = {
  DRAFTED: 'quiet',
  SUBMITTED: 'going',
  ACKNOWLEDGED: 'going',
  INFORMED: 'going',
  EFFECTIVE: 'done',
  REJECTED: 'quiet',
  WITHDRAWN: 'quiet',
  REPLACED: 'quiet',
};

/** A notice's state as a word with its colour. */
export function NoticeState({ state }: { state: NoticeRowFragment['state'] }) {
  const { t } = useTranslation();
  return (
    <span className={styles.state} data-tone={TONES[state]}>
      {t(`words.noticeState.${state}`)}
    </span>
  );
}

/** What sets a notice apart from the usual: its kind, another notice on the same field, a short notice, an exception. */
export function NoticeMarks({ notice }: { notice: Pick<NoticeRowFragment, 'kind' | 'shortNotice' | 'exceptions' | 'conflicts'> }) {
  const { t } = useTranslation();
  return (
    <>
      {notice.kind === 'CHANGE' ? null : (
        <span className={styles.state} data-tone={notice.kind === 'EMERGENCY' ? 'waits' : 'quiet'}>
          {t(`words.noticeKind.${notice.kind}`)}
        </span>
      )}
      {notice.conflicts.length > 0 ? (
        <span className={styles.state} data-tone="waits">
          {t('changeNotice.conflict')}
        </span>
      ) : null}
      {notice.shortNotice ? (
        <span className={styles.state} data-tone="waits">
          {t('changeNotice.shortNotice')}
        </span>
      ) : null}
      {notice.exceptions.length > 0 ? (
        <span className={styles.state} data-tone="waits">
          {t('changeNotice.exception')}
        </span>
      ) : null}
    </>
  );
}
