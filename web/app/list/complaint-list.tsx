import { useTranslation } from 'react-i18next';
import { shortDayTime } from '#app/clock/day-time.ts';
import { ClockBar } from '#app/clock/clock-bar.tsx';
import { useDesk } from '#app/clock/now.tsx';
import type { RowFragment, TrackUnit } from '#app/gql/graphql.ts';
import { useUnits } from '#app/two-track/use-units.ts';
import { List, type Column, type ListProps } from './list.tsx';
import { Marks, StatusWord } from './marks.tsx';
import styles from './complaint-list.module.css';

/** A row; of a member on two tracks with for whom a step waits (TRK-01). */
export type ComplaintRow = RowFragment & { readonly complaint: { readonly twoTrack?: { readonly waitsFor: readonly TrackUnit[] } | null } };

/** The list of complaints: number, next deadline, what it is about, who has it. */
export function ComplaintList({
  rows,
  ...rest
}: { rows: readonly ComplaintRow[] } & Pick<ListProps<ComplaintRow>, 'caption' | 'sorted' | 'pages' | 'empty'>) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const units = useUnits();
  const columns: Column<ComplaintRow>[] = [
    { key: 'number', title: t('list.number'), sort: 'NUMBER', phone: 'side', render: (row) => row.number },
    {
      key: 'deadline',
      title: t('list.deadline'),
      sort: 'NEXT_DEADLINE',
      phone: 'lead',
      render: (row) =>
        row.nextClock ? (
          <ClockBar clock={row.nextClock} part={t(`words.clockPart.${row.nextClock.part}`)} />
        ) : (
          <>
            <span className={`quiet ${styles.wide}`}>{t('list.noDeadline')}</span>
            {/* A phone's row has no room for a column of states; where nothing runs, the state is what one wants to know. */}
            <span className={`quiet ${styles.narrow}`}>
              <StatusWord row={row} />
            </span>
          </>
        ),
    },
    {
      key: 'subject',
      title: t('list.subject'),
      phone: 'main',
      render: (row) => (
        <div className={styles.subject}>
          <span>{row.subject}</span>
          <span className={styles.under}>
            <Marks
              major={row.major}
              repeat={row.repeat}
              joint={row.joint}
              returns={row.returns}
              surveyed={row.status === 'ANSWERING' && row.surveyed === true}
            />
            <span className="quiet">{[row.customerName, row.service?.name].filter(Boolean).join(' · ')}</span>
          </span>
        </div>
      ),
    },
    {
      key: 'status',
      title: t('list.status'),
      render: (row) => (
        <div className={styles.status}>
          <StatusWord row={row} />
          <span className="quiet">{t(`words.kind.${row.kind}`)}</span>
          {row.complaint.twoTrack && row.complaint.twoTrack.waitsFor.length > 0 ? (
            <span>{t('twoTrack.waitsFor', { units: units(row.complaint.twoTrack.waitsFor) })}</span>
          ) : null}
        </div>
      ),
    },
    {
      key: 'holders',
      title: t('list.holders'),
      render: (row) =>
        row.holders.length > 0 ? (
          <div className={styles.holders}>
            {row.holders.map((holder) => (
              <span key={holder.id}>{holder.shortName}</span>
            ))}
          </div>
        ) : (
          <span className="quiet">{row.owner.shortName}</span>
        ),
    },
    {
      key: 'accepted',
      title: t('list.accepted'),
      sort: 'ACCEPTED',
      figures: true,
      render: (row) => shortDayTime(row.acceptedAt, timeZone),
    },
    {
      key: 'last',
      title: t('list.lastEvent'),
      sort: 'LAST_EVENT',
      figures: true,
      wide: true,
      render: (row) => shortDayTime(row.lastEventAt, timeZone),
    },
  ];
  return (
    <List<ComplaintRow>
      {...rest}
      columns={columns}
      rows={rows}
      rowId={(row) => row.complaint.id}
      rowLink={(row) => `/complaints/${row.complaint.id}`}
      marked={(row) => row.needsMe}
    />
  );
}
