import { useTranslation } from 'react-i18next';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { DeductionRowFragment } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';
import { ConductState } from './conduct-state.tsx';

type Row = DeductionRowFragment;

/** Deductions in the one list: what for, how many points, how far it has come (SCO-05). */
export function DeductionList({
  rows,
  ofMany,
  ...rest
}: { rows: readonly Row[]; ofMany: boolean } & Pick<ListProps<Row>, 'caption' | 'pages' | 'empty'>) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const partner: Column<Row> = { key: 'partner', title: t('standing.partner'), phone: 'main', render: (row) => row.partner.shortName };
  const columns: Column<Row>[] = [
    { key: 'item', title: t('conduct.item'), phone: 'lead', render: ({ itemName }) => itemName },
    { key: 'state', title: t('list.status'), phone: 'side', render: ({ state }) => <ConductState of="deductionState" state={state} /> },
    ...(ofMany ? [partner] : []),
    { key: 'month', title: t('standing.month'), figures: true, phone: 'main', render: ({ month }) => month },
    {
      key: 'points',
      title: t('conduct.points'),
      figures: true,
      phone: 'side',
      render: ({ acceptedPoints, points }) => acceptedPoints ?? points,
    },
    { key: 'source', title: t('conduct.sourceTitle'), render: ({ source }) => t(`conduct.source.${source}`) },
    {
      key: 'objection',
      title: t('conduct.objection'),
      render: ({ objection }) => (objection ? t(`conduct.objectionState.${objection.state}`) : ''),
    },
    { key: 'at', title: t('conduct.proposedAt'), figures: true, render: ({ proposedAt }) => shortDayTime(proposedAt, timeZone) },
  ];
  return (
    <List<Row>
      {...rest}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      rowLink={({ id }) => `/scorecards/deductions/${id}`}
      marked={({ state }) => state === 'PROPOSED'}
    />
  );
}
