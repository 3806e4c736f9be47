import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './frame.module.css';

const SAID_AFTER_MS = 1000;

/** A line under the top bar once a page takes longer than people notice; after a second it is said aloud as well. */
export function Waiting({ busy }: { busy: boolean }) {
  const { t } = useTranslation();
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!busy) return;
    const timer = setTimeout(() => setLong(true), SAID_AFTER_MS);
    return () => clearTimeout(timer);
  }, [busy]);
  return (
    <>
      <div className={styles.progress} data-busy={busy} aria-hidden />
      <p className="unseen" role="status">
        {long ? t('shell.loading') : ''}
      </p>
    </>
  );
}
