import { useId } from 'react';
import styles from './chart.module.css';
import { Scroll } from '#app/list/scroll.tsx';

export interface Share {
  readonly key: string;
  readonly label: string;
  readonly size: number;
  /** As it is read, with its unit. */
  readonly said: string;
}

const PATTERNS = 5;

/** Parts of one whole as one bar, and the table that names them; parts are told apart by place and number, not by colour alone. */
export function StackedBar({
  title,
  heads,
  shares,
}: {
  title: string;
  heads: readonly [string, string, string];
  shares: readonly Share[];
}) {
  const name = useId();
  const whole = shares.reduce((sum, { size }) => sum + size, 0);
  const percent = (size: number): number => (whole === 0 ? 0 : (100 * size) / whole);
  const from = shares.map((_, place) => shares.slice(0, place).reduce((sum, { size }) => sum + percent(size), 0));
  return (
    <figure className={styles.figure}>
      <figcaption id={name}>{title}</figcaption>
      <svg viewBox="0 0 100 1" preserveAspectRatio="none" className={styles.stack} role="img" aria-labelledby={name}>
        {shares.map(({ key, size }, place) => (
          <rect key={key} x={from[place]} width={percent(size)} height="1" data-part={place % PATTERNS} />
        ))}
      </svg>
      <Scroll label={title}>
        <table className="plain">
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shares.map(({ key, label, size, said }, place) => (
              <tr key={key}>
                <td>
                  <i className={styles.key} data-part={place % PATTERNS} aria-hidden /> {label}
                </td>
                <td className="numbers">{said}</td>
                <td className="numbers">{Math.round(percent(size))} %</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </figure>
  );
}
