import { useTranslation } from 'react-i18next';
import type { SettingsFragment } from '#app/gql/graphql.ts';

interface Day {
  readonly day: string;
  readonly working: boolean;
  readonly name?: string | null;
  readonly source: string;
  readonly provisional: boolean;
}

/** The days of this year that differ from a plain week: holidays, make-up days, the programme's own. */
export function CalendarCard({
  settings,
  special,
  provisional,
}: {
  settings: SettingsFragment;
  special: readonly Day[];
  provisional: readonly string[];
}) {
  const { t } = useTranslation();
  const stretches: { from: Day; to: Day }[] = [];
  for (const day of special) {
    const last = stretches.at(-1);
    if (
      last &&
      last.to.name === day.name &&
      last.to.working === day.working &&
      Date.parse(day.day) - Date.parse(last.to.day) === 86_400_000
    )
      last.to = day;
    else stretches.push({ from: day, to: day });
  }
  return (
    <section className="panel tight" aria-labelledby="days">
      <h2 id="days">{t('settings.days')}</h2>
      <p className="quiet">{t('settings.daysHelp', { zone: settings.timeZone })}</p>
      {provisional.length > 0 ? <p>{t('clock.provisional', { years: provisional.join('、') })}</p> : null}
      {stretches.length === 0 ? (
        <p>{t('settings.noDays')}</p>
      ) : (
        <table className="plain">
          <thead>
            <tr>
              <th scope="col">{t('settings.day')}</th>
              <th scope="col">{t('settings.dayName')}</th>
              <th scope="col">{t('settings.dayKind')}</th>
            </tr>
          </thead>
          <tbody>
            {stretches.map(({ from, to }) => (
              <tr key={from.day}>
                <td className="numbers">{from.day === to.day ? from.day : `${from.day} – ${to.day}`}</td>
                <td>{from.name}</td>
                <td>
                  {t(from.working ? 'settings.on' : 'settings.off')}
                  {from.source === 'addition' ? t('settings.added') : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
