import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { AssociationAwardsQuery } from '#app/gql/graphql.ts';
import styles from './accountability.module.css';

type Bar = NonNullable<AssociationAwardsQuery['list']>['organisationAward'][number]['barredBy'][number];

/** By which criticism an award is lost; nothing bars whoever is eligible (ACC-03). */
export function Bars({ bars }: { bars: readonly Bar[] }) {
  const { t } = useTranslation();
  if (bars.length === 0) return t('awards.eligible');
  return (
    <ul className={styles.bars}>
      {bars.map(({ caseId, clause, meetingDay, confirmed }) => (
        <li key={caseId}>
          <Link to={`/accountability/${caseId}`}>
            {t('awards.barred', { day: meetingDay, clause: t(`accountability.clause.${clause}`) })}
          </Link>{' '}
          <span className="quiet">{t(confirmed ? 'awards.confirmed' : 'awards.toConfirm')}</span>
        </li>
      ))}
    </ul>
  );
}
