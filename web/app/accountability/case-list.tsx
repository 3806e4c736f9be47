import { useTranslation } from 'react-i18next';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { CaseRowFragment } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';
import { CaseStateWord } from './case-state.tsx';

type Row = CaseRowFragment;

/** Cases in the one list: for what, about whom, how far, what is due next (ACC-01…04). */
export function CaseList({
  rows,
  ofMany,
  ...rest
}: { rows: readonly Row[]; ofMany: boolean } & Pick<ListProps<Row>, 'caption' | 'pages' | 'empty'>) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const at = (instant: string | null | undefined): string => (instant == null ? '—' : shortDayTime(instant, timeZone));
  const member: Column<Row> = { key: 'member', title: t('member.member'), phone: 'main', render: (row) => row.member.shortName };
  const columns: Column<Row>[] = [
    { key: 'clause', title: t('accountability.clauseTitle'), phone: 'lead', render: ({ clause }) => t(`accountability.clause.${clause}`) },
    { key: 'state', title: t('list.status'), phone: 'side', render: ({ state }) => <CaseStateWord state={state} /> },
    ...(ofMany ? [member] : []),
    { key: 'outlet', title: t('member.outlet'), phone: 'main', render: ({ outlet }) => outlet?.name ?? t('accountability.wholeMember') },
    { key: 'proposed', title: t('accountability.proposedAt'), figures: true, render: ({ proposedAt }) => at(proposedAt) },
    {
      key: 'due',
      title: t('accountability.nextDue'),
      figures: true,
      phone: 'side',
      render: ({ nextDueAt, overdue }) => (overdue ? t('accountability.overdueSince', { at: at(nextDueAt) }) : at(nextDueAt)),
    },
    { key: 'ended', title: t('accountability.endedAt'), figures: true, render: ({ endedAt }) => at(endedAt) },
  ];
  return (
    <List<Row>
      {...rest}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      rowLink={({ id }) => `/accountability/${id}`}
      marked={({ overdue }) => overdue}
    />
  );
}
