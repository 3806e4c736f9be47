import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { PageFragment } from '#app/gql/graphql.ts';
import styles from './complaint.module.css';

/** Whom it is about, and who speaks for a group (ASC-01). */
function ConcernList({ concern }: { concern: PageFragment['concern'] }) {
  const { t } = useTranslation();
  if (!concern) return null;
  const facts = [
    [t('field.about'), [concern.member?.shortName, concern.outlet?.name].filter(Boolean).join(' ')],
    [t('field.staffName'), concern.staff.map(({ name, position }) => [name, position].filter(Boolean).join(' ')).join('、')],
    [t('field.representative'), concern.representatives.map(({ name, phone }) => `${name} ${phone}`).join('、')],
  ] as const;
  return (
    <dl className="facts">
      {facts
        .filter(([, said]) => said !== '')
        .map(([name, said]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{said}</dd>
          </div>
        ))}
    </dl>
  );
}

/** What the customer said and wants, as it was read back (CMP-12). */
export function RecordCard({ complaint }: { complaint: PageFragment }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  return (
    <section className="panel stack" aria-labelledby="record">
      <h2 id="record">{t('complaint.record')}</h2>
      {complaint.description ? <p className="text">{complaint.description}</p> : null}
      {complaint.wish ? (
        <div className={styles.wish}>
          <h3>{t('field.wish')}</h3>
          <p className="text">{complaint.wish}</p>
        </div>
      ) : null}
      <p className="quiet">
        {complaint.confirmedAt
          ? t('complaint.confirmed', { time: localDayTime(complaint.confirmedAt, timeZone) })
          : t('complaint.notConfirmed')}
      </p>
      <ConcernList concern={complaint.concern} />
      <details>
        <summary>{t('complaint.more')}</summary>
        <dl className="facts" style={{ paddingTop: 8 }}>
          <dt>{t('field.customerKind')}</dt>
          <dd>{t(`words.customerKind.${complaint.customerKind}`)}</dd>
          <dt>{t('field.channel')}</dt>
          <dd>{t(`words.channel.${complaint.channel}`)}</dd>
          {complaint.externalNumber == null ? null : (
            <>
              <dt>{t('field.externalNumber')}</dt>
              <dd className="numbers">{complaint.externalNumber}</dd>
            </>
          )}
          <dt>{t('complaint.receivedAt')}</dt>
          <dd className="numbers">{localDayTime(complaint.receivedAt, timeZone)}</dd>
          {complaint.discoveredAt ? (
            <>
              <dt>{t('field.discoveredAt')}</dt>
              <dd className="numbers">{localDayTime(complaint.discoveredAt, timeZone)}</dd>
            </>
          ) : null}
          <dt>{t('field.attempts')}</dt>
          <dd className="numbers">{complaint.attempts}</dd>
          <dt>{t('field.solvedBy')}</dt>
          <dd>{t(`words.solvedBy.${complaint.solvedBy}`)}</dd>
          {complaint.responsibilityUnclear ? (
            <>
              <dt>{t('complaint.responsibility')}</dt>
              <dd>{t('complaint.unclear')}</dd>
            </>
          ) : null}
          {complaint.survey ? (
            <>
              <dt>{t('list.survey')}</dt>
              <dd>
                {t(complaint.survey.drawn ? 'complaint.surveyDrawn' : 'complaint.surveyNotDrawn', {
                  ticket: complaint.survey.ticket,
                  below: complaint.survey.below,
                  share: complaint.survey.sharePercent,
                  version: complaint.survey.settingsVersion,
                })}
              </dd>
            </>
          ) : null}
          {complaint.closedAt ? (
            <>
              <dt>{t('complaint.closedAt')}</dt>
              <dd className="numbers">{localDayTime(complaint.closedAt, timeZone)}</dd>
            </>
          ) : null}
        </dl>
      </details>
    </section>
  );
}
