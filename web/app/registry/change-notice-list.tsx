import { useTranslation } from 'react-i18next';
import { localDay, shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { NoticeRowFragment } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';
import { NoticeMarks, NoticeState } from './notice-state.tsx';
import { useFieldName } from './use-card-words.ts';

/** A first registration names every field: the row says how many. */
const MOST_NAMED = 2;

/** Change notices in the one list: what changes, when it takes effect, what is owed to it by whom. */
export function ChangeNoticeList({
  rows,
  ofMany,
  ...rest
}: { rows: readonly NoticeRowFragment[]; ofMany: boolean } & Pick<ListProps<NoticeRowFragment>, 'caption' | 'pages' | 'empty'>) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const fieldName = useFieldName();
  const fields = ({ differences }: NoticeRowFragment) => {
    const named = differences.slice(0, MOST_NAMED).map(fieldName).join('、');
    return differences.length > MOST_NAMED ? t('changeNotice.andMore', { fields: named, count: differences.length }) : named;
  };
  const effect = (row: NoticeRowFragment) => row.effectiveAt ?? row.takesEffectAt ?? (row.state === 'DRAFTED' ? null : row.plannedAt);
  const columns: Column<NoticeRowFragment>[] = [
    {
      key: 'what',
      title: ofMany ? t('changeNotice.partner') : t('changeNotice.what'),
      phone: 'main',
      render: (row) => (ofMany ? row.partner.shortName : fields(row) || t('changeNotice.nothing')),
    },
    ...(ofMany
      ? [{ key: 'fields', title: t('changeNotice.what'), phone: 'main', render: fields } satisfies Column<NoticeRowFragment>]
      : []),
    {
      key: 'state',
      title: t('list.status'),
      phone: 'lead',
      render: (row) => (
        <span className="row">
          <NoticeState state={row.state} />
          <NoticeMarks notice={row} />
        </span>
      ),
    },
    {
      key: 'owed',
      title: t(ofMany ? 'changeNotice.owed' : 'changeNotice.owedByCarrier'),
      phone: 'side',
      render: (row) => (row.owed ? t(`words.owed.${row.owed}`) : '—'),
    },
    {
      key: 'effect',
      title: t('changeNotice.effect'),
      figures: true,
      phone: 'side',
      render: (row) => {
        const at = effect(row);
        return at ? localDay(at, timeZone) : row.waitsFor.length > 0 ? t('changeNotice.afterDecision') : '—';
      },
    },
    {
      key: 'submitted',
      title: t('changeNotice.submittedAt'),
      figures: true,
      render: (row) => (row.submittedAt ? shortDayTime(row.submittedAt, timeZone) : '—'),
    },
  ];
  return (
    <List<NoticeRowFragment>
      {...rest}
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      rowLink={(row) => `/registry/notices/${row.id}`}
    />
  );
}
