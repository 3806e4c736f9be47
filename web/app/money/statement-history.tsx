import { useTranslation } from 'react-i18next';
import type { SettledMonthFragment } from '#app/gql/graphql.ts';
import { List, type Column } from '#app/list/list.tsx';
import { statementAddress } from './addresses.ts';
import { Amount } from './amount.tsx';
import { SettlementState } from './settlement-state.tsx';

const AMOUNTS = ['share', 'refunds', 'held', 'released', 'paid', 'corrections', 'closing'] as const;
/** Most often nothing: shown where there is much room. */
const SELDOM: readonly string[] = ['held', 'released', 'corrections'];

/** The months of a partner's ledgers, the latest first: each opens its statement. */
export function StatementHistory({ partnerId, months }: { partnerId: string; months: readonly SettledMonthFragment[] }) {
  const { t } = useTranslation();
  const columns: Column<SettledMonthFragment>[] = [
    { key: 'month', title: t('standing.month'), phone: 'main', render: ({ month }) => <span className="numbers">{month}</span> },
    { key: 'mode', title: t('refund.mode'), phone: 'main', render: ({ mode }) => t(`standing.modeShort.${mode}`) },
    {
      key: 'state',
      title: t('list.status'),
      phone: 'lead',
      render: ({ settledAt }) => (settledAt == null ? t('settlement.open') : <SettlementState state="SETTLED" />),
    },
    ...AMOUNTS.map((name): Column<SettledMonthFragment> => ({
      key: name,
      title: t(`settlement.sum.${name}`),
      figures: true,
      wide: SELDOM.includes(name),
      ...(name === 'closing' ? { phone: 'side' } : {}),
      render: (row) => <Amount yuan={row[name]} />,
    })),
  ];
  return (
    <List<SettledMonthFragment>
      caption={t('settlement.history')}
      columns={columns}
      rows={months}
      rowId={({ month, mode }) => `${month}${mode}`}
      rowLink={({ month, mode }) => statementAddress(partnerId, mode, month)}
      empty={<p>{t('settlement.noHistory')}</p>}
    />
  );
}
