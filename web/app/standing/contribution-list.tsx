import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { useSpelling } from '#app/clock/clock-bar.tsx';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { CountedRowsFragment } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';

type Row = CountedRowsFragment['edges'][number]['node'];

/** The complaints behind a figure, each with what it adds and why. */
export function ContributionList({ rows, ...rest }: { rows: readonly Row[] } & Pick<ListProps<Row>, 'caption' | 'pages' | 'empty'>) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const spelled = useSpelling();
  const columns: Column<Row>[] = [
    { key: 'number', title: t('list.number'), phone: 'lead', render: (row) => row.number },
    {
      key: 'subject',
      title: t('list.subject'),
      phone: 'main',
      render: (row) => (
        <div className="tight" style={{ gap: 2 }}>
          <span>{row.complaint?.subject ?? ''}</span>
          <span className="quiet">{row.service?.name ?? ''}</span>
        </div>
      ),
    },
    {
      key: 'reason',
      title: t('standing.whyColumn'),
      phone: 'main',
      render: (row) => (
        <>
          {t(`standing.contribution.${row.reason}`)}
          {row.objection ? (
            <>
              {' · '}
              <Link to={`/scorecards/objections/${row.objection.id}`}>{t(`conduct.objectionState.${row.objection.state}`)}</Link>
            </>
          ) : null}
        </>
      ),
    },
    { key: 'accepted', title: t('list.accepted'), figures: true, phone: 'side', render: (row) => shortDayTime(row.acceptedAt, timeZone) },
    {
      key: 'answer',
      title: t('standing.answerTime'),
      figures: true,
      render: (row) => (row.answerMs == null ? <span className="quiet">{t('standing.notAnswered')}</span> : spelled(row.answerMs)),
    },
    {
      key: 'timeliness',
      title: t('standing.timelinessTitle'),
      phone: 'side',
      render: (row) => t(`standing.timeliness.${row.timeliness}`),
    },
    {
      key: 'resolved',
      title: t('standing.resolvedAt'),
      figures: true,
      render: (row) => (row.resolvedAt == null ? <span className="quiet">—</span> : shortDayTime(row.resolvedAt, timeZone)),
    },
    {
      key: 'heard',
      title: t('standing.heardTitle'),
      render: (row) =>
        row.satisfied + row.notSatisfied === 0 ? (
          <span className="quiet">{t('standing.notHeard')}</span>
        ) : (
          t('standing.heard', { satisfied: row.satisfied, notSatisfied: row.notSatisfied })
        ),
    },
    { key: 'repeat', title: t('list.repeat'), render: (row) => (row.repeat ? t('list.yes') : '') },
  ];
  return (
    <List<Row>
      {...rest}
      columns={columns}
      rows={rows}
      rowId={(row) => row.number}
      rowLink={(row) => (row.complaint ? `/complaints/${row.complaint.id}` : '#')}
      marked={(row) => row.counted && row.timeliness === 'LATE'}
    />
  );
}
