import type { ReactNode } from 'react';
import styles from './page-head.module.css';

/** The head of every page: its name, one sentence that says what it is for, and what can be done at once. */
export function PageHead({ title, purpose, children }: { title: ReactNode; purpose?: ReactNode; children?: ReactNode }) {
  return (
    <div className={styles.head}>
      <div>
        <h1>{title}</h1>
        {purpose ? <p className="quiet">{purpose}</p> : null}
      </div>
      {children ? <div className={styles.actions}>{children}</div> : null}
    </div>
  );
}
