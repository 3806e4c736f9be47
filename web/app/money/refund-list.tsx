import { useTranslation } from 'react-i18next';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { RefundRowFragment } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';
import { Amount } from './amount.tsx';
import styles from './money.module.css';
import { RefundState } from './refund-state.tsx';

/** Refunds in the one list: which fee, how much is returned, how far it has come. */
export function RefundList({
  rows,
  ofMany,
  ...rest
}: { rows: readonly RefundRowFragment[]; ofMany: boolean } & Pick<ListProps<RefundRowFragment>, 'caption' | 'pages' | 'empty'>) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const columns: Column<RefundRowFragment>[] = [
    { key: 'item', title: t('refund.item'), phone: 'main', render: ({ item }) => <span className={styles.item}>{item}</span> },
    { key: 'state', title: t('list.status'), phone: 'lead', render: ({ state }) => <RefundState state={state} /> },
    ...(ofMany
      ? [
          {
            key: 'partner',
            title: t('refund.partner'),
            phone: 'main',
            render: ({ partner }) => partner.shortName,
          } satisfies Column<RefundRowFragment>,
        ]
      : []),
    { key: 'kind', title: t('refund.kind'), wide: true, render: ({ kind }) => t(`words.refundKind.${kind}`) },
    {
      key: 'complaint',
      title: t('refund.complaint'),
      wide: true,
      render: ({ complaint }) => <span className="numbers">{complaint?.number ?? '—'}</span>,
    },
    { key: 'month', title: t('refund.month'), figures: true, render: ({ month }) => month },
    { key: 'charged', title: t('refund.short.charged'), figures: true, render: ({ charged }) => <Amount yuan={charged} /> },
    { key: 'wrong', title: t('refund.short.wrong'), figures: true, render: ({ wrong }) => <Amount yuan={wrong} /> },
    { key: 'amount', title: t('refund.short.amount'), figures: true, phone: 'side', render: ({ amount }) => <Amount yuan={amount} /> },
    { key: 'at', title: t('refund.lastEventAt'), figures: true, render: ({ lastEventAt }) => shortDayTime(lastEventAt, timeZone) },
  ];
  return <List<RefundRowFragment> {...rest} columns={columns} rows={rows} rowId={({ id }) => id} rowLink={({ id }) => `/refunds/${id}`} />;
}
