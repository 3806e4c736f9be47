import { useTranslation } from 'react-i18next';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { TrackRowFragment } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';
import { useUnits } from './use-units.ts';

type Row = TrackRowFragment;

/** Complaints on the member's tracks: what waits for whom, or where they are filed away. */
export function TrackList({
  rows,
  archived = false,
  ...rest
}: { rows: readonly Row[]; archived?: boolean } & Pick<ListProps<Row>, 'caption' | 'pages' | 'empty'>) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const units = useUnits();
  const at = (instant: string | null | undefined): string => (instant == null ? '—' : shortDayTime(instant, timeZone));
  const last: Column<Row>[] = archived
    ? [
        { key: 'number', title: t('field.archiveNumber'), phone: 'side', render: ({ archiveNumber }) => archiveNumber ?? '—' },
        { key: 'archived', title: t('twoTrack.archivedAt'), figures: true, render: ({ archivedAt }) => at(archivedAt) },
      ]
    : [
        { key: 'waits', title: t('twoTrack.waits'), phone: 'side', render: ({ waitsFor }) => units(waitsFor) || '—' },
        { key: 'begun', title: t('twoTrack.begunAt'), figures: true, render: ({ begunAt }) => at(begunAt) },
      ];
  const columns: Column<Row>[] = [
    { key: 'complaint', title: t('list.number'), phone: 'lead', render: ({ complaint }) => complaint?.number ?? '—' },
    { key: 'subject', title: t('list.subject'), phone: 'main', render: ({ complaint }) => complaint?.subject ?? '' },
    { key: 'track', title: t('twoTrack.title'), phone: 'main', render: ({ track }) => t(`words.track.${track}`) },
    { key: 'outlet', title: t('member.outlet'), render: ({ outlet }) => outlet?.name ?? '—' },
    ...last,
  ];
  return (
    <List<Row>
      {...rest}
      columns={columns}
      rows={rows}
      rowId={({ complaint }) => complaint?.id ?? ''}
      rowLink={({ complaint }) => `/complaints/${complaint?.id ?? ''}`}
      marked={({ track }) => track === 'MAJOR'}
    />
  );
}
