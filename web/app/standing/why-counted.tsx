import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { CountedOnComplaintFragment } from '#app/gql/graphql.ts';
import { ObjectionLine } from '#app/conduct/objection-line.tsx';
import { behindAddress, cardAddress } from './addresses.ts';
import styles from './standing.module.css';

/** Why a complaint counts on scorecards, in which month and mode, and whether in time; for each partner held responsible. */
export function WhyCounted({
  contributions,
  own,
  complaintId,
}: {
  contributions: readonly CountedOnComplaintFragment[];
  own: boolean;
  complaintId: string;
}) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  if (contributions.length === 0) return null;
  const at = (instant: string): string => localDayTime(instant, timeZone);
  return (
    <section className="panel tight" aria-labelledby="why-counted">
      <h2 id="why-counted">{t('standing.onScorecard')}</h2>
      {contributions.map((each) => (
        <div key={each.partner.id} className="tight">
          <p>
            {own ? null : <strong>{each.partner.shortName}：</strong>}
            <strong>{t(each.counted ? 'standing.countsIn' : 'standing.countsNot', { month: each.month })}</strong>
          </p>
          <ol className={styles.why}>
            <li>{t('standing.step.month', { at: at(each.acceptedAt), zone: timeZone, month: each.month })}</li>
            <li>
              {each.mode == null
                ? t('standing.step.noMode', { month: each.month })
                : t('standing.step.mode', { service: each.service?.name ?? '—', mode: t(`standing.modeName.${each.mode}`) })}
            </li>
            <li>{t(`standing.contribution.${each.reason}`)}</li>
            {each.repeat ? <li>{t('standing.step.repeat')}</li> : null}
            <li>
              {t(`standing.step.timeliness.${each.timeliness}`, {
                sent: at(each.sentAt),
                by: at(each.resolveBy),
                resolved: each.resolvedAt == null ? '' : at(each.resolvedAt),
              })}
            </li>
            {each.satisfied + each.notSatisfied > 0 ? (
              <li>{t('standing.heard', { satisfied: each.satisfied, notSatisfied: each.notSatisfied })}</li>
            ) : null}
          </ol>
          <ObjectionLine
            objection={each.objection}
            right={each.objectionRight}
            address={`/scorecards/objections/new?about=complaint&id=${complaintId}`}
          />
          <p>
            <Link to={own ? `/scorecards?month=${each.month}` : cardAddress(each.partner.id, each.month)}>{t('standing.toCard')}</Link>
            {' · '}
            <Link to={behindAddress(own ? null : each.partner.id, each.month, { counted: each.counted ? 'yes' : 'no' })}>
              {t('standing.toComplaints')}
            </Link>
          </p>
        </div>
      ))}
    </section>
  );
}
