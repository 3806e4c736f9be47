import { useTranslation } from 'react-i18next';
import { Icon } from '#app/icon/icon.tsx';
import styles from './marks.module.css';

/** Tags of a complaint: major, repeated, joint, sent back, to be surveyed; each a word with its picture. */
export function Marks({
  major,
  repeat,
  joint,
  returns,
  surveyed = false,
}: {
  major: string;
  repeat: boolean;
  joint: boolean;
  returns: number;
  surveyed?: boolean;
}) {
  const { t } = useTranslation();
  return (
    <>
      {major === 'CONFIRMED' || major === 'PROPOSED' ? (
        <span className={styles.mark} data-tone="late">
          <Icon name="major" size={12} />
          {t(`words.major.${major}`)}
        </span>
      ) : null}
      {repeat ? (
        <span className={styles.mark} data-tone="soon">
          <Icon name="repeat" size={12} />
          {t('list.repeat')}
        </span>
      ) : null}
      {joint ? (
        <span className={styles.mark}>
          <Icon name="joint" size={12} />
          {t('list.joint')}
        </span>
      ) : null}
      {returns > 0 ? (
        <span className={styles.mark} data-tone="soon">
          <Icon name="repeat" size={12} />
          {t('list.returns', { n: returns })}
        </span>
      ) : null}
      {surveyed ? (
        <span className={styles.mark}>
          <Icon name="call" size={12} />
          {t('list.surveyed.yes')}
        </span>
      ) : null}
    </>
  );
}

/** The status of a row; a holder reads the state of its own work order. */
export function StatusWord({ row }: { row: { status: string; workOrderState?: string | null; myRole: string } }) {
  const { t } = useTranslation();
  const word =
    row.myRole === 'HOLDER' && row.workOrderState ? t(`words.orderState.${row.workOrderState}`) : t(`words.status.${row.status}`);
  return <span className={styles.state}>{word}</span>;
}
