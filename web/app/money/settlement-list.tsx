import { useTranslation } from 'react-i18next';
import type { SettlementRowFragment } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';
import { statementAddress } from './addresses.ts';
import { Amount } from './amount.tsx';
import { SettlementState } from './settlement-state.tsx';

const AMOUNTS = ['share', 'refunds', 'held', 'released', 'paid', 'closing'] as const;

/** A month of all ledgers in the one list: each opens its statement. */
export function SettlementList({
  rows,
  ...rest
}: { rows: readonly SettlementRowFragment[] } & Pick<ListProps<SettlementRowFragment>, 'caption' | 'pages' | 'empty'>) {
  const { t } = useTranslation();
  const columns: Column<SettlementRowFragment>[] = [
    { key: 'partner', title: t('refund.partner'), phone: 'main', render: ({ partner }) => partner.shortName },
    { key: 'mode', title: t('refund.mode'), phone: 'main', render: ({ mode }) => t(`standing.modeShort.${mode}`) },
    { key: 'state', title: t('list.status'), phone: 'lead', render: ({ state }) => <SettlementState state={state} /> },
    ...AMOUNTS.map((name): Column<SettlementRowFragment> => ({
      key: name,
      title: t(`settlement.sum.${name}`),
      figures: true,
      ...(name === 'closing' ? { phone: 'side' } : {}),
      render: (row) => <Amount yuan={name === 'share' && !row.shareEntered && row.share === '0.00' ? null : row[name]} />,
    })),
    {
      key: 'toDeduct',
      title: t('settlement.sum.toDeduct'),
      figures: true,
      wide: true,
      render: ({ toDeduct }) => <Amount yuan={toDeduct} />,
    },
    {
      key: 'missing',
      title: t('settlement.missing'),
      render: ({ missing, state }) => (state === 'MISSING' ? missing.map(({ message }) => message).join('') : ''),
    },
  ];
  return (
    <List<SettlementRowFragment>
      {...rest}
      columns={columns}
      rows={rows}
      rowId={({ partner, mode }) => `${partner.id}${mode}`}
      rowLink={({ partner, mode, month }) => statementAddress(partner.id, mode, month)}
    />
  );
}
