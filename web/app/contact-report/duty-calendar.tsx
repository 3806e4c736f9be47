import { useTranslation } from 'react-i18next';
import { instantOf } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { AssociationWorkingDaysQuery, DutyLineFragment } from '#app/gql/graphql.ts';
import styles from './duty-picture.module.css';

type Day = NonNullable<AssociationWorkingDaysQuery['days']>[number];

/** Weeks of the working calendar: days off, and who receives on each day at noon (CAL-01, REG-08). */
export function DutyCalendar({ days, duties, chosen }: { days: readonly Day[]; duties: readonly DutyLineFragment[]; chosen: string }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const roleOn = (day: string) => {
    const noon = instantOf(`${day}T12:00`, timeZone) ?? '';
    return duties.find(({ from, to }) => from <= noon && (to == null || noon < to))?.role ?? null;
  };
  const weeks = Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7));
  return (
    <table className={styles.calendar}>
      <caption className="unseen">{t('report.calendar')}</caption>
      <thead>
        <tr>
          {(weeks[0] ?? []).map(({ day }) => (
            <th key={day} scope="col">
              {t(`weekday.${new Date(`${day}T12:00:00Z`).getUTCDay()}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map(({ day, working, name }) => {
              const role = roleOn(day);
              return (
                <td key={day} data-off={!working || undefined} data-role={role ?? undefined} data-chosen={day === chosen || undefined}>
                  <time dateTime={day} className="numbers">
                    {day.slice(5)}
                  </time>
                  <small>
                    {working ? null : (name ?? t('report.dayOff'))} {role === null ? '—' : t(`report.letter.${role}`)}
                  </small>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
