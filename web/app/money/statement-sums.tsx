import { useTranslation } from 'react-i18next';
import type { SettlementPageFragment } from '#app/gql/graphql.ts';
import { Amount } from './amount.tsx';
import styles from './money.module.css';

/** From what was carried over to what is owed: each line with its sign, as the sum is told on the phone. */
export const SUM_LINES = [
  ['opening', ''],
  ['share', '+'],
  ['refunds', '−'],
  ['held', '−'],
  ['released', '+'],
  ['paid', '−'],
  ['corrections', '+'],
  ['closing', '='],
] as const;

/** The sum of a month, line by line. */
export function StatementSums({ settlement }: { settlement: SettlementPageFragment }) {
  const { t } = useTranslation();
  return (
    <table className={styles.sums}>
      <caption className="unseen">{t('settlement.sums')}</caption>
      <tbody>
        {SUM_LINES.map(([name, sign]) => (
          <tr key={name} data-total={name === 'closing' || undefined}>
            <td aria-hidden>{sign}</td>
            <th scope="row">{t(`settlement.sum.${name}`)}</th>
            <td>
              <Amount yuan={settlement[name]} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
