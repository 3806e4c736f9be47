import { Link } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import styles from './view-tabs.module.css';

export interface LinkTab {
  readonly key: string;
  readonly to: string;
  readonly word: string;
  /** How much stands behind it, as it is to be read. */
  readonly number?: string;
}

/** Views of one list as tabs; the address says which is open. */
export function LinkTabs({ tabs, present, label }: { tabs: readonly LinkTab[]; present: string; label: string }) {
  const row = useRef<HTMLElement>(null);
  // On a phone the present view may lie beyond the edge of the row.
  useEffect(() => {
    const shown = row.current?.querySelector<HTMLElement>('[aria-current]');
    if (row.current && shown)
      row.current.scrollLeft = shown.offsetLeft - row.current.offsetLeft - (row.current.clientWidth - shown.clientWidth) / 2;
  }, [present]);
  return (
    <nav ref={row} className={styles.tabs} aria-label={label}>
      {tabs.map(({ key, to, word, number }) => (
        <Link key={key} to={to} aria-current={key === present ? 'page' : undefined} className={styles.tab}>
          {word}
          {number === undefined ? null : <span className={styles.number}>{number}</span>}
        </Link>
      ))}
    </nav>
  );
}
