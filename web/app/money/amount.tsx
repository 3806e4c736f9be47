import styles from './money.module.css';
import { readable } from './yuan.ts';

/** An amount in yuan as the graph gives it: tabular figures, never broken, `—` where there is none. */
export function Amount({ yuan }: { yuan: string | null | undefined }) {
  return <span className={styles.amount}>{yuan == null ? '—' : readable(yuan)}</span>;
}
