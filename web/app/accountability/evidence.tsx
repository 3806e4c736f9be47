import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import styles from '#app/conduct/conduct.module.css';
import type { CasePageFragment, EvidencePieceFragment } from '#app/gql/graphql.ts';

/** What a case rests on, trigger by trigger, and on what criticism was proposed; each piece opens. */
export function CaseEvidence({ triggers, grounds }: Pick<CasePageFragment, 'triggers' | 'grounds'>) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  return (
    <section className="panel tight" aria-labelledby="evidence">
      <h2 id="evidence">{t('conduct.evidence')}</h2>
      <ol className={styles.lines}>
        {triggers.map(({ at, count, evidence }, place) => (
          <li key={place}>
            <p className="quiet">{t('accountability.becameTrue', { at: localDayTime(at, timeZone), count })}</p>
            <Pieces evidence={evidence} />
          </li>
        ))}
      </ol>
      {grounds.map(({ ground, measures, evidence }, place) => (
        <div key={place}>
          <h3>{t(`accountability.ground.${ground}`)}</h3>
          {measures.length > 0 ? (
            <ul className={styles.lines}>
              {measures.map(({ id, text }) => (
                <li key={id} className="text">
                  {text}
                </li>
              ))}
            </ul>
          ) : null}
          <Pieces evidence={evidence} />
        </div>
      ))}
    </section>
  );
}

function Pieces({ evidence }: { evidence: readonly EvidencePieceFragment[] }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  if (evidence.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {evidence.map(({ kind, complaint, publicity }, place) => (
        <li key={place}>
          <span className="quiet">{t(`accountability.evidenceKind.${kind}`)} </span>
          {publicity ? (
            <>
              {t(`accountability.medium.${publicity.medium}`)} {publicity.source}{' '}
              <span className="quiet">{localDayTime(publicity.appearedAt, timeZone)}</span>
              <span className="text"> {publicity.reason}</span>
              {publicity.complaint ? (
                <>
                  {' '}
                  <Link to={`/complaints/${publicity.complaint.id}`}>{publicity.complaint.number}</Link>
                </>
              ) : null}
            </>
          ) : complaint ? (
            <>
              <Link to={`/complaints/${complaint.id}`}>{complaint.number}</Link> {complaint.subject}
            </>
          ) : (
            t('conduct.notSeen')
          )}
        </li>
      ))}
    </ul>
  );
}
