import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { versionsAddress } from '#app/conduct/addresses.ts';
import styles from '#app/conduct/conduct.module.css';
import type { SanctionPageFragment } from '#app/gql/graphql.ts';
import { Amount } from '#app/money/amount.tsx';

/** What a sanction rests on: the closed cards with every complaint counted, single complaints, or a month's cost; each opens. */
export function SanctionEvidence({ sanction, own }: { sanction: SanctionPageFragment; own: boolean }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { partner, mode, evidence } = sanction;
  return (
    <section className="panel tight" aria-labelledby="evidence">
      <h2 id="evidence">{t('conduct.evidence')}</h2>
      {evidence.length === 0 ? <p className="quiet">{t('sanction.noEvidence')}</p> : null}
      {evidence.map((piece, place) => {
        const { kind, month, version, counted, complaint, cost, revenue } = piece;
        if (kind === 'CARD')
          return (
            <details key={place} open>
              <summary>{t('sanction.cardSays', { month, version, count: counted.length })}</summary>
              <Link to={versionsAddress(own ? null : partner.id, month ?? '', mode ?? 'EMP', version ?? undefined)}>
                {t('sanction.openCard')}
              </Link>
              <ol className={styles.lines}>
                {counted.map((each) => (
                  <li key={each.number}>
                    {each.complaint ? <Link to={`/complaints/${each.complaint.id}`}>{each.number}</Link> : each.number}{' '}
                    {each.complaint?.subject ?? ''}{' '}
                    <span className="quiet">
                      {shortDayTime(each.acceptedAt, timeZone)} {t(`standing.timeliness.${each.timeliness}`)}
                    </span>
                  </li>
                ))}
              </ol>
            </details>
          );
        if (kind === 'COST')
          return (
            <p key={place}>
              {month} {t('sanction.cost')} <Amount yuan={cost} /> · {t('sanction.revenue')} <Amount yuan={revenue} />
            </p>
          );
        return (
          <p key={place}>
            {complaint ? <Link to={`/complaints/${complaint.id}`}>{complaint.number}</Link> : t('conduct.notSeen')}{' '}
            {complaint?.subject ?? ''}
          </p>
        );
      })}
    </section>
  );
}
