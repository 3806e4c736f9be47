import { useTranslation } from 'react-i18next';
import type { CarrierKnownShareListQuery } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';
import { statementAddress } from './addresses.ts';
import { Amount } from './amount.tsx';

type Share = NonNullable<CarrierKnownShareListQuery['list']>['edges'][number]['node'];

/** What billing said of each ledger's share beside what was posted; each row opens its statement. */
export function KnownShareList({ rows, ...rest }: { rows: readonly Share[] } & Pick<ListProps<Share>, 'caption' | 'pages' | 'empty'>) {
  const { t } = useTranslation();
  const columns: Column<Share>[] = [
    { key: 'partner', title: t('standing.partner'), phone: 'main', render: ({ partner }) => partner.shortName },
    { key: 'mode', title: t('refund.mode'), phone: 'main', render: ({ mode }) => t(`standing.modeShort.${mode}`) },
    { key: 'state', title: t('list.status'), phone: 'lead', render: ({ state }) => t(`knownShares.state.${state}`) },
    {
      key: 'known',
      title: t('knownShares.known'),
      figures: true,
      phone: 'side',
      render: ({ known }) => <Amount yuan={known ?? null} />,
    },
    { key: 'posted', title: t('knownShares.posted'), figures: true, render: ({ posted }) => <Amount yuan={posted ?? null} /> },
    { key: 'into', title: t('knownShares.into'), render: ({ state, openMonth }) => (state === 'TO_POST' ? openMonth : '') },
    {
      key: 'todo',
      title: t('knownShares.todo'),
      render: ({ state }) => (state === 'TO_POST' || state === 'POSTED' ? '' : t(`knownShares.next.${state}`)),
    },
  ];
  return (
    <List<Share>
      {...rest}
      columns={columns}
      rows={rows}
      rowId={({ partner, mode }) => `${partner.id}${mode}`}
      rowLink={({ partner, mode, month }) => statementAddress(partner.id, mode, month)}
    />
  );
}
