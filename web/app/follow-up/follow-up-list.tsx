import { useTranslation } from 'react-i18next';
import { localDay } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { FollowUpRowFragment } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';
import { FollowUpStateWord } from './follow-up-state.tsx';
import styles from './follow-up.module.css';

type Row = FollowUpRowFragment;

/** Follow-ups in the one list: by which day, of whom, what is demanded, how it stands (ASC-02). */
export function FollowUpList({ rows, ...rest }: { rows: readonly Row[] } & Pick<ListProps<Row>, 'caption' | 'pages' | 'empty'>) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const columns: Column<Row>[] = [
    {
      key: 'complaint',
      title: t('list.number'),
      phone: 'lead',
      render: ({ complaint, number }) => t('followUp.ofComplaint', { complaint: complaint?.number ?? '—', number }),
    },
    { key: 'due', title: t('followUp.dueTitle'), figures: true, phone: 'side', render: ({ dueDay }) => dueDay ?? '—' },
    {
      key: 'state',
      title: t('list.status'),
      phone: 'side',
      render: ({ state, overdue }) => <FollowUpStateWord state={state} overdue={overdue} />,
    },
    {
      key: 'kind',
      title: t('followUp.kind'),
      phone: 'main',
      render: ({ kind, own }) => <span className={styles.whole}>{t(own ? 'followUp.own' : `words.followUpKind.${kind}`)}</span>,
    },
    {
      key: 'outlet',
      title: t('followUp.who'),
      phone: 'main',
      render: ({ outlet }) => <span className={styles.unit}>{outlet?.name ?? t('followUp.headOffice')}</span>,
    },
    {
      key: 'demand',
      title: t('followUp.demand'),
      phone: 'main',
      render: ({ demand, complaint }) => demand ?? complaint?.subject ?? '',
    },
    { key: 'done', title: t('followUp.doneTitle'), figures: true, wide: true, render: ({ doneDay }) => doneDay ?? '—' },
    {
      key: 'ended',
      title: t('followUp.endedTitle'),
      figures: true,
      wide: true,
      render: ({ endedAt }) => (endedAt ? localDay(endedAt, timeZone) : '—'),
    },
  ];
  return (
    <List<Row>
      {...rest}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      rowLink={({ complaint, number }) => `/complaints/${complaint?.id ?? ''}#follow-up-${number}`}
      marked={({ overdue }) => overdue}
    />
  );
}
