import { useTranslation } from 'react-i18next';
import { Icon } from '#app/icon/icon.tsx';
import type { FollowUpState } from '#app/gql/graphql.ts';
import styles from './follow-up.module.css';

/** How it stands, in a word; that its day is over shows by word, icon and colour. */
export function FollowUpStateWord({ state, overdue }: { state: FollowUpState; overdue: boolean }) {
  const { t } = useTranslation();
  if (!overdue) return <span className={styles.state}>{t(`words.followUpState.${state}`)}</span>;
  return (
    <span className={styles.overdue}>
      <Icon name="warn" size={14} />
      {t('followUp.overdue')}
    </span>
  );
}
