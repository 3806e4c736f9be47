import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { AlertRowFragment } from '#app/gql/graphql.ts';
import { Gap } from '#app/shell/error-page.tsx';
import type { HomeSanctions } from './home-sanctions.server.ts';
import { SanctionList } from './sanction-list.tsx';

interface HomeProps {
  readonly sections: readonly HomeSanctions[];
  readonly alerts: readonly AlertRowFragment[];
  readonly ofMany: boolean;
  readonly head: string | undefined;
}

/** Mass complaints, and the sanctions that wait for whoever looks. */
export function HomeSanctionSections({ sections, alerts, ofMany, head }: HomeProps) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  return (
    <>
      {alerts.length > 0 ? (
        <section className="panel tight" aria-labelledby="home-alerts">
          <h2 id="home-alerts">{t('alert.title')}</h2>
          <ul>
            {alerts.map(({ id, at, service, partner, count, windowHours }) => (
              <li key={id}>
                <Link to={`/sanctions/alerts#${id}`}>
                  {t('alert.line', { service: service?.name ?? '—', partner: partner.shortName, count, hours: windowHours })}
                </Link>{' '}
                <span className="quiet">{localDayTime(at, timeZone)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {sections.map(({ name, rows, more }) => {
        const title = t(`sanction.home.${name}`);
        return (
          <section key={name} className="tight" aria-labelledby={`home-sanction-${name}`}>
            <div className={head}>
              <h2 id={`home-sanction-${name}`}>{title}</h2>
              {more ? <Link to={`/sanctions?view=${name}`}>{t('home.allNotices')}</Link> : null}
            </div>
            {rows ? <SanctionList caption={title} ofMany={ofMany} rows={rows} empty={null} /> : <Gap name={title} />}
          </section>
        );
      })}
    </>
  );
}
