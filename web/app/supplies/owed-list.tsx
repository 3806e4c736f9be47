import { useTranslation } from 'react-i18next';
import type { SuppliesFragment } from '#app/gql/graphql.ts';

/** What a partner owes, or soon will, in lines. */
export function OwedList({ owed }: { owed: SuppliesFragment['owedManuals'] }) {
  const { t } = useTranslation();
  if (owed.length === 0) return <p className="quiet">{t('supplies.nothingOwed')}</p>;
  return (
    <ul className="plain">
      {owed.map(({ service, kind, reason, day }) => (
        <li key={`${service?.id ?? ''}${kind}`}>
          {service?.name} · {t(`supplies.kind.${kind}`)} · <strong>{t(`supplies.reason.${reason}`, { day: day ?? '' })}</strong>
        </li>
      ))}
    </ul>
  );
}
