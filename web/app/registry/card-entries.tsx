import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { DecisionFragment, EntryFragment, UpcomingFragment } from '#app/gql/graphql.ts';
import { CardValue } from './card-value.tsx';
import { useFieldName } from './use-card-words.ts';
import styles from './registry.module.css';

/** The card in force: what is registered, since when, by whose word, and what will change. */
export function CardEntries({ entries, upcoming }: { entries: readonly EntryFragment[]; upcoming: readonly UpcomingFragment[] }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const fieldName = useFieldName();
  const said = useDecision();
  return (
    <dl className={styles.entries}>
      {entries.map((entry) => (
        <div key={`${entry.field}${entry.service?.id ?? ''}`} className={styles.entry}>
          <dt>{fieldName(entry)}</dt>
          <dd>
            <CardValue value={entry.value} />
            {upcoming
              .filter(({ field, service }) => field === entry.field && service?.id === entry.service?.id)
              .map((change) => (
                <Coming key={change.changeNoticeId} change={change} />
              ))}
          </dd>
          <dd className={`quiet ${styles.since}`}>
            <span className="numbers">{t('card.since', { time: localDayTime(entry.from, timeZone) })}</span>{' '}
            <Link to={`/registry/notices/${entry.decision.changeNoticeId}`}>{said(entry.decision)}</Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** A change to come, said where the value stands that it will replace. */
export function Coming({ change: { at, to, changeNoticeId } }: { change: UpcomingFragment }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  return (
    <p className={styles.coming}>
      <Link to={`/registry/notices/${changeNoticeId}`}>
        {at ? t('card.changesAt', { time: localDayTime(at, timeZone) }) : t('card.changesWhenDecided')}
      </Link>
      <CardValue value={to} />
    </p>
  );
}

/** By whose word a value holds. */
export function useDecision(): (decision: DecisionFragment) => string {
  const { t } = useTranslation();
  return ({ how, personName, by }) => t(`card.decided.${how}`, { who: [by?.shortName, personName].filter(Boolean).join(' ') });
}
