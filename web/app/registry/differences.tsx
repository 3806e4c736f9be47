import { useTranslation } from 'react-i18next';
import type { DifferenceFragment } from '#app/gql/graphql.ts';
import { CardValue } from './card-value.tsx';
import { useFieldName } from './use-card-words.ts';
import styles from './registry.module.css';

/** Old and new, line by line, as everyone sees it who decides (REG-03). */
export function Differences({ differences }: { differences: readonly DifferenceFragment[] }) {
  const { t } = useTranslation();
  const fieldName = useFieldName();
  return (
    <table className={`plain ${styles.differences}`}>
      <thead>
        <tr>
          <th scope="col">{t('card.fieldTitle')}</th>
          <th scope="col">{t('card.old')}</th>
          <th scope="col">{t('card.new')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map((difference) => (
          <tr key={`${difference.field}${difference.service?.id ?? ''}`}>
            <th scope="row">{fieldName(difference)}</th>
            <td data-word={t('card.old')} className="quiet">
              <CardValue value={difference.from} />
            </td>
            <td data-word={t('card.new')}>
              <strong>
                <CardValue value={difference.to} />
              </strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
