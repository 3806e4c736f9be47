import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { PageFragment } from '#app/gql/graphql.ts';
import { Marks } from '#app/list/marks.tsx';
import styles from './complaint.module.css';

/** Number, subject, state and owner: what one says first on the phone. */
export function ComplaintHead({ complaint }: { complaint: PageFragment }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const closed = complaint.status === 'CLOSED';
  return (
    <header className={styles.head}>
      <p className="row">
        <span className={`${styles.number} numbers`}>{complaint.number}</span>
        <span className={styles.status} data-closed={closed || undefined}>
          {t(`words.status.${complaint.status}`)}
          {closed && complaint.closedAs ? ` · ${t(`words.closing.${complaint.closedAs}`)}` : ''}
        </span>
        {complaint.validity === 'UNJUDGED' || (closed && complaint.closedAs === 'INVALID') ? null : (
          <span className={styles.status}>{t(`words.validity.${complaint.validity}`)}</span>
        )}
        <Marks major={complaint.major} repeat={complaint.repeat} joint={complaint.joint} returns={complaint.returns} />
      </p>
      <h1>{complaint.subject}</h1>
      <p className="quiet">
        {[
          t(`words.kind.${complaint.kind}`),
          t('complaint.owner', {
            name: [complaint.owner.shortName, complaint.ownerUnit?.name, complaint.takenBy].filter(Boolean).join(' '),
          }),
          complaint.service
            ? t('complaint.service', { name: complaint.service.name, provider: complaint.service.provider.shortName })
            : null,
          t('complaint.acceptedAt', { time: localDayTime(complaint.acceptedAt, timeZone) }),
          t(`complaint.youAre.${complaint.myRole}`),
        ]
          .filter(Boolean)
          .join(' · ')}{' '}
        <a className="no-print" href={`/complaints/${complaint.id}/case-file`} download>
          {t('caseFile.download')}
        </a>
      </p>
    </header>
  );
}
