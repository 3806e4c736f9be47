import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDay } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { NeighbourFragment, RowFragment } from '#app/gql/graphql.ts';
import styles from './intake.module.css';

export interface Proposal {
  readonly complaint: NeighbourFragment;
  readonly sameCustomer: boolean;
  readonly sameService: boolean;
  readonly similarity: number;
}

/** What the agent should see while taking the request: the complaints it may repeat, and the customer's earlier ones. */
export function Beside({
  form,
  proposals,
  history,
  repeatOf,
}: {
  form: string;
  proposals: readonly Proposal[];
  history: readonly RowFragment[];
  repeatOf: string;
}) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const proposed = new Set(proposals.map(({ complaint }) => complaint.id));
  const candidates = [
    ...proposals.map(({ complaint, sameCustomer, sameService, similarity }) => ({
      complaint,
      because: [
        sameCustomer ? t('intake.sameCustomer') : '',
        sameService ? t('intake.sameService') : '',
        similarity >= 0.3 ? t('intake.similar', { percent: Math.round(similarity * 100) }) : '',
      ]
        .filter(Boolean)
        .join('、'),
    })),
    ...history
      .filter((row) => !proposed.has(row.complaint.id))
      .map((row) => ({
        complaint: { id: row.complaint.id, number: row.number, subject: row.subject, status: row.status, acceptedAt: row.acceptedAt },
        because: '',
      })),
  ];
  return (
    <section className="panel tight" aria-labelledby="earlier" aria-live="polite">
      <h2 id="earlier">{t('intake.earlier')}</h2>
      {candidates.length === 0 ? (
        <p className="quiet">{t('intake.noEarlier')}</p>
      ) : (
        <>
          <p className="quiet">{t('intake.repeatHelp')}</p>
          <div role="radiogroup" aria-labelledby="earlier">
            <label className={styles.near}>
              <input type="radio" name="repeatOfId" value="none" form={form} defaultChecked={repeatOf === '' || repeatOf === 'none'} />{' '}
              {t('intake.notRepeat')}
            </label>
            {candidates.map(({ complaint, because }) => (
              <div key={complaint.id} className={styles.near}>
                <input
                  type="radio"
                  name="repeatOfId"
                  value={complaint.id}
                  form={form}
                  id={`repeat-${complaint.id}`}
                  defaultChecked={repeatOf === complaint.id}
                />
                <div>
                  <label htmlFor={`repeat-${complaint.id}`}>{complaint.subject}</label>
                  <p className="quiet">
                    <Link to={`/complaints/${complaint.id}`} target="_blank" className="numbers">
                      {complaint.number}
                    </Link>{' '}
                    {t(`words.status.${complaint.status}`)} · <span className="numbers">{localDay(complaint.acceptedAt, timeZone)}</span>
                  </p>
                  {because ? <p>{t('intake.because', { because })}</p> : null}
                </div>
              </div>
            ))}
          </div>
        </>
      )}
    </section>
  );
}
