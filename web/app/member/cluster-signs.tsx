import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { ClusterSignsFragment } from '#app/gql/graphql.ts';
import styles from './member.module.css';

/** Early signs of clusters with the complaints behind each; where there are none, a word that says so. */
export function ClusterSigns({ signs, named }: { readonly signs: ClusterSignsFragment; readonly named: boolean }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const all = signs.edges.map(({ node }) => node);
  return (
    <section className="panel stack" aria-labelledby="cluster-signs">
      <h2 id="cluster-signs">{t('member.clusters')}</h2>
      <p className="quiet">{t('member.clustersPurpose')}</p>
      {all.length === 0 ? <p>{t('member.noClusters')}</p> : null}
      {all.map(({ id, kind, at, windowDays, count, member, outlet, complaints }) => (
        <div key={id} id={id} className={styles.sign}>
          <p>
            <strong>
              {named ? `${member.shortName} · ` : ''}
              {outlet?.name ?? '—'}
            </strong>{' '}
            {t('member.clusterSays', { kind: t(`words.kind.${kind}`), days: windowDays, count })}{' '}
            <span className="quiet">{localDayTime(at, timeZone)}</span>
          </p>
          <details>
            <summary>{t('member.clusterComplaints', { count: complaints.length })}</summary>
            <ol>
              {complaints.map((complaint) => (
                <li key={complaint.id}>
                  <Link to={`/complaints/${complaint.id}`}>{complaint.number}</Link> {complaint.subject}
                </li>
              ))}
            </ol>
          </details>
        </div>
      ))}
    </section>
  );
}
