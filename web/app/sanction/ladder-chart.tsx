import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay, shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import chart from '#app/chart/chart.module.css';
import type { SanctionRowFragment } from '#app/gql/graphql.ts';
import { ladderOf } from './ladder.ts';
import styles from './sanction.module.css';
import { Scroll } from '#app/list/scroll.tsx';

const ROW = 20;

/** A partner's sanctions as rungs over time: how long each lasted, what was suspended, where its deadline lies; the table behind says the same. */
export function LadderChart({ sanctions, presentId }: { sanctions: readonly SanctionRowFragment[]; presentId?: string }) {
  const { t } = useTranslation();
  const { now, timeZone } = useDesk();
  const title = useId();
  const ladder = ladderOf(sanctions, new Date(now).toISOString());
  if (ladder === null) return null;
  const byId = new Map(sanctions.map((each) => [each.id, each]));
  const height = ladder.rungs.length * ROW;
  const at = (instant: string | null | undefined): string => (instant == null ? '—' : shortDayTime(instant, timeZone));
  return (
    <figure className={chart.figure}>
      <figcaption id={title}>{t('sanction.ladder')}</figcaption>
      <ol className={styles.rungs} aria-hidden>
        {ladder.rungs.map((rung) => {
          const { measure, month } = byId.get(rung.id)!;
          return (
            <li key={rung.id} data-present={rung.id === presentId || undefined}>
              {t(`sanction.measure.${measure}`)} {month}
            </li>
          );
        })}
      </ol>
      <svg
        className={styles.ladder}
        style={{ height: `${ladder.rungs.length * 1.75}rem` }}
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-labelledby={title}
      >
        {ladder.rungs.map(({ id, life, suspended, deadline }, row) => {
          const top = row * ROW;
          return (
            <g key={id} data-present={id === presentId || undefined}>
              <rect className={styles.life} x={life.from} width={Math.max(life.to - life.from, 0.6)} y={top + 5} height={10} />
              {suspended ? (
                <rect
                  className={styles.suspended}
                  x={suspended.from}
                  width={Math.max(suspended.to - suspended.from, 0.6)}
                  y={top + 5}
                  height={10}
                />
              ) : null}
              {deadline === null ? null : <line className={styles.deadline} x1={deadline} x2={deadline} y1={top + 1} y2={top + 19} />}
            </g>
          );
        })}
        <line className={styles.now} x1={ladder.now} x2={ladder.now} y1="0" y2={height} />
      </svg>
      <div className={chart.labels} aria-hidden>
        <span>{localDay(ladder.from, timeZone)}</span>
        <span>{localDay(ladder.to, timeZone)}</span>
      </div>
      <p className={`quiet ${chart.legend}`} aria-hidden>
        <span>
          <i className={styles.keyLife} /> {t('sanction.inForce')}
        </span>
        <span>
          <i className={styles.keySuspended} /> {t('sanction.suspension')}
        </span>
        <span>
          <i className={styles.keyDeadline} /> {t('sanction.deadline')}
        </span>
        <span>
          <i className={styles.keyNow} /> {t('sanction.now')}
        </span>
      </p>
      <details className={chart.table}>
        <summary>{t('standing.asTable')}</summary>
        <Scroll label={t('standing.asTable')}>
          <table className="plain">
            <thead>
              <tr>
                {(['measureTitle', 'proposedAt', 'confirmedAt', 'deadline', 'suspendedFrom', 'suspendedUntil', 'endedAt'] as const).map(
                  (name) => (
                    <th key={name} scope="col">
                      {t(`sanction.${name}`)}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {ladder.rungs.map(({ id }) => {
                const each = byId.get(id)!;
                return (
                  <tr key={id}>
                    <th scope="row">
                      {t(`sanction.measure.${each.measure}`)} {each.month}
                    </th>
                    {[each.proposedAt, each.confirmedAt, each.deadlineAt, each.suspendedFrom, each.suspendedUntil, each.endedAt].map(
                      (instant, place) => (
                        <td key={place} className="numbers">
                          {at(instant)}
                        </td>
                      ),
                    )}
                  </tr>
                );
              })}
            </tbody>
          </table>
        </Scroll>
      </details>
    </figure>
  );
}
