import { useTranslation } from 'react-i18next';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { ObjectionRowFragment } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';
import { ConductState } from './conduct-state.tsx';

type Row = ObjectionRowFragment;

/** Objections to closed cards in the one list (SAN-06). */
export function ObjectionList({
  rows,
  ofMany,
  ...rest
}: { rows: readonly Row[]; ofMany: boolean } & Pick<ListProps<Row>, 'caption' | 'pages' | 'empty'>) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const partner: Column<Row> = { key: 'partner', title: t('standing.partner'), phone: 'main', render: (row) => row.partner.shortName };
  const columns: Column<Row>[] = [
    { key: 'about', title: t('conduct.about'), phone: 'lead', render: (row) => aboutWords(row, t) },
    { key: 'state', title: t('list.status'), phone: 'side', render: ({ state }) => <ConductState of="objectionState" state={state} /> },
    ...(ofMany ? [partner] : []),
    { key: 'month', title: t('standing.month'), figures: true, phone: 'main', render: ({ month }) => month },
    { key: 'filed', title: t('conduct.filedAt'), figures: true, phone: 'side', render: ({ filedAt }) => shortDayTime(filedAt, timeZone) },
    {
      key: 'decided',
      title: t('conduct.decidedAt'),
      figures: true,
      render: ({ decidedAt }) => (decidedAt == null ? '—' : shortDayTime(decidedAt, timeZone)),
    },
  ];
  return (
    <List<Row>
      {...rest}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      rowLink={({ id }) => `/scorecards/objections/${id}`}
      marked={({ state }) => state === 'FILED'}
    />
  );
}

/** What an objection is about, in a few words. */
export const aboutWords = ({ complaint, deduction }: Pick<Row, 'complaint' | 'deduction'>, t: (key: string) => string): string =>
  deduction ? deduction.itemName : (complaint?.number ?? t('conduct.aboutComplaint'));
