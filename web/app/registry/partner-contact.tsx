import { useTranslation } from 'react-i18next';
import type { OrderFragment } from '#app/gql/graphql.ts';
import { CardValue } from './card-value.tsx';
import { Coming } from './card-entries.tsx';
import { useFieldName } from './use-card-words.ts';

/** How the partner that holds an open order is reached now, with a warning of what will change (REG-04). */
export function PartnerContact({ contact: { partner, entries, upcoming } }: { contact: NonNullable<OrderFragment['partnerContact']> }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  return (
    <details open={upcoming.length > 0}>
      <summary>{t(upcoming.length > 0 ? 'card.contactChanging' : 'card.contact', { partner: partner.shortName })}</summary>
      {entries.length === 0 ? (
        <p className="quiet">{t('card.nothingYet')}</p>
      ) : (
        <dl className="facts">
          {entries.map((entry) => (
            <div key={entry.field} style={{ display: 'contents' }}>
              <dt>{fieldName(entry)}</dt>
              <dd>
                <CardValue value={entry.value} />
                {upcoming
                  .filter(({ field }) => field === entry.field)
                  .map((change) => (
                    <Coming key={change.changeNoticeId} change={change} />
                  ))}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </details>
  );
}
