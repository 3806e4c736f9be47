import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDay } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { NeighbourFragment } from '#app/gql/graphql.ts';

/** The complaint this one repeats, and those that repeat it (CMP-03). */
export function RelatedTab({ repeatOf, repeats }: { repeatOf: NeighbourFragment | null; repeats: readonly NeighbourFragment[] }) {
  const { t } = useTranslation();
  if (!repeatOf && repeats.length === 0) return <p className="quiet">{t('complaint.noRelated')}</p>;
  return (
    <div className="stack">
      {repeatOf ? (
        <section className="tight">
          <h3>{t('complaint.repeatOf')}</h3>
          <NeighbourLine complaint={repeatOf} />
        </section>
      ) : null}
      {repeats.length > 0 ? (
        <section className="tight">
          <h3>{t('complaint.repeats')}</h3>
          {repeats.map((complaint) => (
            <NeighbourLine key={complaint.id} complaint={complaint} />
          ))}
        </section>
      ) : null}
    </div>
  );
}

/** One line about another complaint. */
export function NeighbourLine({ complaint }: { complaint: NeighbourFragment }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  return (
    <p>
      <Link to={`/complaints/${complaint.id}`} className="numbers">
        {complaint.number}
      </Link>{' '}
      {complaint.subject}{' '}
      <span className="quiet">
        {t(`words.status.${complaint.status}`)} · <span className="numbers">{localDay(complaint.acceptedAt, timeZone)}</span>
      </span>
    </p>
  );
}
