import type { ReactNode } from 'react';
import styles from './chart.module.css';

export interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  readonly size: number;
  /** The number as it is read, perhaps a link to what is behind it. */
  readonly said: ReactNode;
}

/** Sizes beside each other: a table whose rows carry their bars, so that it reads with and without eyes. */
export function BarTable({ caption, heads, bars }: { caption: string; heads: readonly [string, string]; bars: readonly Bar[] }) {
  const most = Math.max(1, ...bars.map(({ size }) => size));
  return (
    <table className={styles.bars}>
      <caption>{caption}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">{heads[0]}</th>
          <th scope="col" colSpan={2}>
            {heads[1]}
          </th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, size, said }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td className={styles.bar} aria-hidden>
              <svg viewBox="0 0 100 1" preserveAspectRatio="none">
                <rect width="100" height="1" className={styles.track} />
                <rect width={(100 * size) / most} height="1" className={styles.fill} />
              </svg>
            </td>
            <td className="numbers">{said}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
