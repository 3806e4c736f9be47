import { useId } from 'react';
import { acrossOf, axisOf, runsOf } from './scale.ts';
import styles from './chart.module.css';
import { Scroll } from '#app/list/scroll.tsx';

export interface TrendPoint {
  readonly label: string;
  readonly value: number | null;
  /** As it is written in the table: the value, or why there is none. */
  readonly said: string;
  readonly median: number | null;
  /** A case for a sanction: marked by its form, not by colour alone. */
  readonly marked: boolean;
}

interface Words {
  readonly title: string;
  readonly value: string;
  readonly median: string;
  readonly threshold: string;
  readonly marked: string;
  readonly month: string;
  readonly table: string;
}

/**
 * A figure over the months beside its threshold and median: lines drawn on the server, stretched to any width, words in the
 * page's own size; the table behind says the same.
 */
export function TrendChart({ points, threshold, words }: { points: readonly TrendPoint[]; threshold: number | null; words: Words }) {
  const title = useId();
  const values = points.flatMap(({ value, median }) => [value, median].filter((each) => each !== null));
  const axis = axisOf(threshold === null ? values : [...values, threshold]);
  const line = (of: 'value' | 'median') =>
    runsOf(
      points.map((point) => point[of]),
      axis.at,
    );
  const hasMedian = points.some(({ median }) => median !== null);
  const marked = points.some((point) => point.marked);
  return (
    <figure className={styles.figure}>
      <figcaption id={title}>{words.title}</figcaption>
      <div className={styles.plot}>
        <div className={styles.ends} aria-hidden>
          <span>{axis.most}</span>
          <span>{axis.least}</span>
        </div>
        <div className={styles.canvas}>
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" role="img" aria-labelledby={title}>
            <line x1="0" x2="100" y1="100" y2="100" className={styles.ground} />
            {threshold === null ? null : (
              <line x1="0" x2="100" y1={axis.at(threshold)} y2={axis.at(threshold)} className={styles.threshold} />
            )}
            {line('median').map((run) => (
              <polyline key={run} points={run} className={styles.median} />
            ))}
            {line('value').map((run) => (
              <polyline key={run} points={run} className={styles.line} />
            ))}
            {points.map(({ label, value, marked: is }, place) =>
              value === null ? null : (
                // A line without length keeps its round end whatever the picture is stretched to.
                <path
                  key={label}
                  d={`M${acrossOf(place, points.length).toFixed(2)} ${axis.at(value).toFixed(2)}h0`}
                  className={styles.dot}
                  data-marked={is || undefined}
                />
              ),
            )}
          </svg>
          <div className={styles.labels} aria-hidden>
            <span>{points[0]?.label}</span>
            <span>{points[Math.floor((points.length - 1) / 2)]?.label}</span>
            <span>{points.at(-1)?.label}</span>
          </div>
        </div>
      </div>
      <p className={`quiet ${styles.legend}`} aria-hidden>
        <span>
          <i data-line="value" /> {words.value}
        </span>
        {hasMedian ? (
          <span>
            <i data-line="median" /> {words.median}
          </span>
        ) : null}
        {threshold === null ? null : (
          <span>
            <i data-line="threshold" /> {words.threshold}
          </span>
        )}
        {marked ? (
          <span>
            <i data-line="marked" /> {words.marked}
          </span>
        ) : null}
      </p>
      <details className={styles.table}>
        <summary>{words.table}</summary>
        <Scroll label={words.table}>
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{words.month}</th>
                <th scope="col">{words.value}</th>
                <th scope="col">{words.median}</th>
              </tr>
            </thead>
            <tbody>
              {points.toReversed().map(({ label, said, median, marked: is }) => (
                <tr key={label}>
                  <td className="numbers">{label}</td>
                  <td className="numbers">
                    {said}
                    {is ? ` · ${words.marked}` : ''}
                  </td>
                  <td className="numbers">{median ?? '—'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </details>
    </figure>
  );
}
