import { useTranslation } from 'react-i18next';
import type { ModeCardFragment } from '#app/gql/graphql.ts';
import styles from './standing.module.css';

type Forecast = NonNullable<ModeCardFragment['forecast']>;

/** How near each threshold is while the month runs, in sentences (SAN-01, SAN-03, SAN-04). */
export function ForecastLines({ mode, forecast }: { mode: ModeCardFragment['mode']; forecast: Forecast }) {
  const { t } = useTranslation();
  const { complaints, inTime } = forecast;
  const tone = (left: number): string | undefined => (left === 0 ? 'late' : left === 1 ? 'soon' : undefined);
  return (
    <>
      {complaints ? (
        <p className={styles.forecast} data-tone={tone(complaints.left)}>
          {t(
            complaints.left === 0
              ? 'standing.forecast.reached'
              : complaints.left === 1
                ? 'standing.forecast.one'
                : 'standing.forecast.more',
            {
              left: complaints.left,
              at: complaints.reachedAt,
            },
          )}
          {complaints.usersOf ? ` ${t('standing.forecast.usersOf', { month: complaints.usersOf })}` : ''}
        </p>
      ) : mode === 'C' ? (
        <p className={styles.forecast}>{t('standing.forecast.noUsers')}</p>
      ) : null}
      {inTime ? (
        <p
          className={styles.forecast}
          data-tone={inTime.mayBeLate == null ? 'late' : inTime.mayBeLate === 0 && inTime.open > 0 ? 'soon' : undefined}
        >
          {t('standing.forecast.inTime', { best: inTime.best, worst: inTime.worst, open: inTime.open })}{' '}
          {inTime.mayBeLate == null
            ? inTime.neededInTime == null
              ? t('standing.forecast.lost')
              : t('standing.forecast.needed', { count: inTime.neededInTime })
            : inTime.open > 0
              ? t('standing.forecast.mayBeLate', { count: inTime.mayBeLate })
              : null}
        </p>
      ) : null}
    </>
  );
}
