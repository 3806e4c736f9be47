import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { AlertRowFragment } from '#app/gql/graphql.ts';
import { HomeSection } from '#app/home/home-section.tsx';
import type { HomeSanctions } from './home-sanctions.server.ts';
import { SanctionList } from './sanction-list.tsx';

interface HomeProps {
  readonly sections: readonly HomeSanctions[];
  readonly alerts: readonly AlertRowFragment[];
  readonly ofMany: boolean;
}

/** Mass complaints, and the sanctions that wait for whoever looks. */
export function HomeSanctionSections({ sections, alerts, ofMany }: HomeProps) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  return (
    <>
      {alerts.length > 0 ? (
        <HomeSection id="alerts" title={t('alert.title')}>
          <div className="panel">
            <ul className="plain">
              {alerts.map(({ id, at, service, partner, count, windowHours }) => (
                <li key={id}>
                  <Link to={`/sanctions/alerts#${id}`}>
                    {t('alert.line', { service: service?.name ?? '—', partner: partner.shortName, count, hours: windowHours })}
                  </Link>{' '}
                  <span className="quiet">{localDayTime(at, timeZone)}</span>
                </li>
              ))}
            </ul>
          </div>
        </HomeSection>
      ) : null}
      {sections.map(({ name, rows, more }) => {
        const title = t(`sanction.home.${name}`);
        const all = more ? { to: `/sanctions?view=${name}`, word: t('home.allNotices') } : undefined;
        return (
          <HomeSection key={name} id={`sanction-${name}`} title={title} all={all}>
            {rows && <SanctionList caption={title} ofMany={ofMany} rows={rows} empty={null} />}
          </HomeSection>
        );
      })}
    </>
  );
}
