import { useTranslation } from 'react-i18next';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { ConductState } from '#app/conduct/conduct-state.tsx';
import type { SanctionRowFragment } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';

type Row = SanctionRowFragment;

/** Sanctions in the one list: what by which rule, until when, how far it has come (SAN-01…06). */
export function SanctionList({
  rows,
  ofMany,
  ...rest
}: { rows: readonly Row[]; ofMany: boolean } & Pick<ListProps<Row>, 'caption' | 'pages' | 'empty'>) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const day = (at: string | null | undefined): string => (at == null ? '—' : shortDayTime(at, timeZone));
  const partner: Column<Row> = { key: 'partner', title: t('standing.partner'), phone: 'main', render: (row) => row.partner.shortName };
  const columns: Column<Row>[] = [
    { key: 'measure', title: t('sanction.measureTitle'), phone: 'lead', render: ({ measure }) => t(`sanction.measure.${measure}`) },
    { key: 'state', title: t('list.status'), phone: 'side', render: ({ state }) => <ConductState of="sanctionState" state={state} /> },
    ...(ofMany ? [partner] : []),
    {
      key: 'what',
      title: t('sanction.what'),
      phone: 'main',
      render: ({ mode, service, month }) => [mode ? t(`words.mode.${mode}`) : service?.name, month].filter(Boolean).join(' '),
    },
    { key: 'rule', title: t('sanction.ruleTitle'), render: ({ rule }) => rule.replace('_', '-') },
    { key: 'proposed', title: t('sanction.proposedAt'), figures: true, render: ({ proposedAt }) => day(proposedAt) },
    {
      key: 'deadline',
      title: t('sanction.deadline'),
      figures: true,
      phone: 'side',
      render: ({ deadlineAt, overdue }) => (overdue ? t('sanction.overdueSince', { at: day(deadlineAt) }) : day(deadlineAt)),
    },
    {
      key: 'suspended',
      title: t('sanction.suspension'),
      render: ({ suspendedFrom, suspendedUntil }) =>
        suspendedFrom == null
          ? '—'
          : suspendedUntil == null
            ? t('sanction.suspendedOpen', { from: day(suspendedFrom) })
            : `${day(suspendedFrom)} – ${day(suspendedUntil)}`,
    },
    {
      key: 'objection',
      title: t('conduct.objection'),
      render: ({ objection }) => (objection ? t(`conduct.objectionState.${objectionState(objection)}`) : ''),
    },
  ];
  return (
    <List<Row>
      {...rest}
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      rowLink={({ id }) => `/sanctions/${id}`}
      marked={({ overdue }) => overdue}
    />
  );
}

/** How far an objection to a sanction has come. */
export const objectionState = ({ decidedAt, upheld }: NonNullable<Row['objection']>): 'FILED' | 'UPHELD' | 'REJECTED' =>
  decidedAt == null ? 'FILED' : upheld ? 'UPHELD' : 'REJECTED';
