import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { CardConductFragment } from '#app/gql/graphql.ts';
import { LadderChart } from '#app/sanction/ladder-chart.tsx';
import { SanctionList } from '#app/sanction/sanction-list.tsx';
import { SuspensionLines } from '#app/sanction/suspension-lines.tsx';
import { versionsAddress } from './addresses.ts';
import styles from './conduct.module.css';
import { DeductionList } from './deduction-list.tsx';
import { ObjectionList } from './objection-list.tsx';

/** What a partner's month holds besides complaints: deductions, objections, and the versions in which its cards were closed. */
export function CardConduct({ conduct, own }: { conduct: CardConductFragment; own: boolean }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { month, partner, deductions, objections, closed, sanctions, suspensions, actions } = conduct;
  const may = (name: string): boolean => actions.some((action) => action.name === name && action.allowed);
  return (
    <>
      <SuspensionLines suspensions={suspensions} own={own} />
      {sanctions.length > 0 ? (
        <section className="panel tight" aria-labelledby="sanctions">
          <h2 id="sanctions">{t('menu.sanctions')}</h2>
          <LadderChart sanctions={sanctions} />
          <SanctionList caption={t('menu.sanctions')} ofMany={false} rows={sanctions} empty={null} />
        </section>
      ) : null}
      {may('propose_ending') ? (
        <p className="no-print">
          <Link to={`/sanctions/ending?partner=${partner.id}`}>{t('sanction.propose')}</Link>
        </p>
      ) : null}
      <section className="panel tight" aria-labelledby="deductions">
        <h2 id="deductions">{t('conduct.deductions')}</h2>
        <DeductionList caption={t('conduct.deductions')} ofMany={false} rows={deductions} empty={<p>{t('conduct.noDeductions')}</p>} />
        {may('propose_deduction') ? (
          <p className="no-print">
            <Link to={`/scorecards/deductions/new?partner=${partner.id}&month=${month}`}>{t('conduct.propose')}</Link>
          </p>
        ) : null}
      </section>
      {objections.length > 0 ? (
        <section className="panel tight" aria-labelledby="objections">
          <h2 id="objections">{t('conduct.objections')}</h2>
          <ObjectionList caption={t('conduct.objections')} ofMany={false} rows={objections} empty={null} />
        </section>
      ) : null}
      <section className="panel tight" aria-labelledby="closed">
        <h2 id="closed">{t('conduct.closed')}</h2>
        {closed.length === 0 ? <p className="quiet">{t('conduct.notClosed')}</p> : null}
        <ul className={styles.lines}>
          {closed.map(({ mode, version, closedAt, closedByName }) => (
            <li key={mode}>
              <Link to={versionsAddress(own ? null : partner.id, month, mode)}>
                {t('conduct.closedVersion', { mode: t(`standing.modeShort.${mode}`), version })}
              </Link>{' '}
              <span className="quiet">
                {t('conduct.closedBy', { at: localDayTime(closedAt, timeZone), name: closedByName ?? t('story.system') })}
              </span>
            </li>
          ))}
        </ul>
        {may('close_month') ? (
          <p className="no-print">
            <Link to={`/scorecards/close?month=${month}`}>{t('conduct.toClose')}</Link>
          </p>
        ) : null}
      </section>
    </>
  );
}
