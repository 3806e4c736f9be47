import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { SuspensionLineFragment } from '#app/gql/graphql.ts';

/** What is suspended now, until when, and by which sanction; nothing where nothing is. */
export function SuspensionLines({ suspensions, own }: { suspensions: readonly SuspensionLineFragment[]; own: boolean }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  if (suspensions.length === 0) return null;
  return (
    <section className="panel tight" aria-labelledby="suspensions">
      <h2 id="suspensions">{t('sanction.suspendedNow')}</h2>
      <ul className="plain">
        {suspensions.map(({ partner, mode, service, until, sanctionIds }) => (
          <li key={`${partner.id}${mode}${service?.id}`}>
            {own ? null : <strong>{partner.shortName} </strong>}
            <Link to={`/sanctions/${sanctionIds[0] ?? ''}`}>
              {service
                ? t('sanction.serviceIsSuspended', { service: service.name })
                : t('sanction.settlementIsSuspended', { mode: mode == null ? '' : t(`words.mode.${mode}`) })}
            </Link>{' '}
            <span className="quiet">
              {until == null ? t('sanction.openEnd') : t('sanction.until', { at: localDayTime(until, timeZone) })}
            </span>
          </li>
        ))}
      </ul>
      {own ? <p className="quiet">{t('sanction.goesOnAnswering')}</p> : null}
    </section>
  );
}
