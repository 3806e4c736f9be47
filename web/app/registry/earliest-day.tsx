import { useTranslation } from 'react-i18next';
import type { EarliestFragment } from '#app/gql/graphql.ts';
import { daySpans } from './day-spans.ts';
import styles from './registry.module.css';

/** The earliest day a change may take effect, and its count to be read out (REG-03). */
export function EarliestDay({ earliest }: { earliest: EarliestFragment }) {
  const { t } = useTranslation();
  const because = (day: { name?: string | null; source: string }) => day.name ?? t(`words.daySource.${day.source}`);
  const weekday = (day: string) => t(`weekday.${new Date(`${day}T12:00:00Z`).getUTCDay()}`);
  return (
    <div className="tight">
      <p>
        {t('card.earliest')} <strong className="numbers">{earliest.day}</strong>{' '}
        <span className="quiet">{t('card.earliestHelp', { days: earliest.noticeWorkingDays })}</span>
      </p>
      {earliest.provisionalYears.length > 0 ? (
        <p className={styles.note}>{t('clock.provisional', { years: earliest.provisionalYears.join('、') })}</p>
      ) : null}
      <details>
        <summary>{t('card.why')}</summary>
        <ol className={styles.count}>
          <li>
            <span className="numbers">{earliest.submissionDay.day}</span> {weekday(earliest.submissionDay.day)} {t('card.submissionDay')}
          </li>
          {daySpans(earliest.days).map(({ from, to, nth, days }) => (
            <li key={from.day} data-off={nth === null || undefined}>
              <span className="numbers">{from.day === to.day ? from.day : `${from.day} – ${to.day}`}</span>{' '}
              {from.day === to.day ? weekday(from.day) : ''}{' '}
              {nth === null
                ? t('card.daysOff', { count: days, because: because(from) })
                : from.source === 'weekday'
                  ? t('card.nthDay', { nth })
                  : t('card.nthDayBecause', { nth, because: because(from) })}
            </li>
          ))}
          <li>
            <strong>{t('card.takesEffectFrom', { day: earliest.day })}</strong>
          </li>
        </ol>
      </details>
    </div>
  );
}
