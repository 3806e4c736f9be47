import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { DrillLineFragment } from '#app/gql/graphql.ts';
import { homeNumber } from '#app/registry/home-number.ts';

/** Logged calls in lines: when, which number, what came of it. */
export function DrillLines({ drills }: { drills: readonly DrillLineFragment[] }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  return (
    <ul className="plain">
      {drills.map((drill) => (
        <li key={drill.id}>
          <span className="numbers">{localDayTime(drill.at, timeZone)}</span> {t(`supplies.drilled.${drill.field}`)}{' '}
          <span className="numbers">{homeNumber(drill.number)}</span>{' '}
          {drill.countsAgainst ? <strong>{t(`supplies.outcome.${drill.outcome}`)}</strong> : t(`supplies.outcome.${drill.outcome}`)}{' '}
          <span className="quiet">{[drill.callerName, drill.note].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
