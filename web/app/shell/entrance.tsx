import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PreferenceSwitch } from './preference-switch.tsx';
import styles from './entrance.module.css';

/** The page before signing in: one card, what it is for, language and colours at its foot. */
export function Entrance({ title, purpose, children }: { title: string; purpose?: string; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={styles.entrance}>
      <header className={styles.head}>
        <p className={styles.name}>{t('shell.name')}</p>
        <p>{t('shell.motto')}</p>
        <PreferenceSwitch />
      </header>
      <main className={styles.main}>
        <div className={`panel ${styles.card}`}>
          <h1>{title}</h1>
          {purpose ? <p className="quiet">{purpose}</p> : null}
          {children}
        </div>
      </main>
    </div>
  );
}
