import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDay } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { Gap } from '#app/shell/error-page.tsx';
import type { AssociationCaseRectificationsQuery } from '#app/gql/graphql.ts';

type Rectification = AssociationCaseRectificationsQuery['rectifications'][number];

/** What was put right at a case's outlet for its kind and found so: complaints before it count no more (ACC-01(3), ASC-02). Null: it cannot be read now. */
export function CaseRectifications({ rectifications }: { readonly rectifications: readonly Rectification[] | null }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  if (rectifications === null) return <Gap name={t('followUp.rectifications')} />;
  return (
    <section className="panel stack" aria-labelledby="rectifications">
      <h2 id="rectifications">{t('followUp.rectifications')}</h2>
      <p className="quiet">{t(rectifications.length === 0 ? 'followUp.noRectification' : 'followUp.rectificationsHelp')}</p>
      {rectifications.length > 0 ? (
        <ul className="plain">
          {rectifications.map(({ id, endedAt, complaint, steps }) => (
            <li key={id}>
              <span className="numbers">{endedAt ? localDay(endedAt, timeZone) : ''}</span>{' '}
              {complaint ? <Link to={`/complaints/${complaint.id}`}>{complaint.number}</Link> : null}{' '}
              <span className="text">
                {steps.flatMap(({ name, texts }) => (name === 'CHECKED' ? texts.map(({ value }) => value) : [])).join(' ')}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}
