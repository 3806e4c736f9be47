import { useTranslation } from 'react-i18next';
import type { CoverageLineFragment } from '#app/gql/graphql.ts';
import { Icon } from '#app/icon/icon.tsx';
import styles from '#app/registry/registry.module.css';

/** Days to come on which neither handler is there: said before they come (REG-08). */
export function GapLines({ gaps, member }: { gaps: readonly CoverageLineFragment[]; member?: string }) {
  const { t } = useTranslation();
  return (
    <>
      {gaps.map(({ fromDay, toDay, workingDays }) => (
        <p key={fromDay} className={`row ${styles.coming}`}>
          <Icon name="warn" size={16} />
          {member === undefined ? null : <strong>{member}</strong>}
          {t('report.gap', { days: fromDay === toDay ? fromDay : `${fromDay} – ${toDay}`, count: workingDays })}
        </p>
      ))}
    </>
  );
}
