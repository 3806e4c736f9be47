import { useTranslation } from 'react-i18next';
import { localDay } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { MemberDutyRowFragment } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';
import { Reached } from './receiver-card.tsx';

type Row = MemberDutyRowFragment;

/** All members with who is on duty and the gaps to come; those that have reported nobody are marked (REG-08). */
export function MemberDutyList({ rows, ...rest }: { rows: readonly Row[] } & Pick<ListProps<Row>, 'caption' | 'empty'>) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const columns: Column<Row>[] = [
    { key: 'member', title: t('report.column.member'), phone: 'lead', render: ({ member }) => member.shortName },
    {
      key: 'receives',
      title: t('report.column.receives'),
      phone: 'main',
      render: ({ receiver }) =>
        receiver.contact && receiver.role ? `${receiver.contact.name} ${t(`report.letter.${receiver.role}`)}` : t('report.nobodyReported'),
    },
    { key: 'why', title: t('report.column.why'), render: ({ receiver }) => t(`report.reason.${receiver.reason}`) },
    {
      key: 'reached',
      title: t('report.column.reached'),
      render: ({ receiver }) => (receiver.contact ? <Reached contact={receiver.contact} /> : '—'),
    },
    {
      key: 'gaps',
      title: t('report.column.gaps'),
      phone: 'side',
      render: ({ gaps }) =>
        gaps.length === 0 ? '—' : gaps.map(({ fromDay, toDay }) => (fromDay === toDay ? fromDay : `${fromDay} – ${toDay}`)).join('、'),
    },
    {
      key: 'changed',
      title: t('report.column.changed'),
      figures: true,
      render: ({ changedAt }) => (changedAt == null ? '—' : localDay(changedAt, timeZone)),
    },
  ];
  return (
    <List<Row>
      {...rest}
      columns={columns}
      rows={rows}
      rowId={({ member }) => member.id}
      rowLink={({ member }) => `/contact-report/members/${member.id}`}
      marked={({ filedAt, gaps }) => filedAt == null || gaps.length > 0}
    />
  );
}
