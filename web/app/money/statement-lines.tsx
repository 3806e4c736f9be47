import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { SettlementPageFragment } from '#app/gql/graphql.ts';
import { List, type Column } from '#app/list/list.tsx';
import { Amount } from './amount.tsx';

export type StatementLine = SettlementPageFragment['lines'][number];

/** A month's postings, in the order they were made; what was taken back says so. */
export function StatementLines({ lines }: { lines: readonly StatementLine[] }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const columns: Column<StatementLine>[] = [
    {
      key: 'kind',
      title: t('settlement.kind'),
      phone: 'lead',
      render: ({ kind, countered }) => `${t(`settlement.posting.${kind}`)}${countered ? t('settlement.countered') : ''}`,
    },
    {
      key: 'what',
      title: t('settlement.what'),
      phone: 'main',
      render: ({ shareOf, refundId, refundReference, complaint, reason }) => (
        <>
          {shareOf == null ? null : <span>{t('settlement.shareOf', { month: shareOf })} </span>}
          {refundId == null ? null : <Link to={`/refunds/${refundId}`}>{refundReference ?? t('menu.refunds')}</Link>}{' '}
          {complaint ? (
            <Link to={`/complaints/${complaint.id}`} className="numbers">
              {complaint.number}
            </Link>
          ) : null}{' '}
          {reason}
        </>
      ),
    },
    { key: 'amount', title: t('settlement.amount'), figures: true, phone: 'side', render: ({ amount }) => <Amount yuan={amount} /> },
    { key: 'who', title: t('settlement.by'), render: ({ personName }) => personName ?? t('story.system') },
    { key: 'at', title: t('settlement.at'), figures: true, render: ({ at }) => shortDayTime(at, timeZone) },
  ];
  return (
    <List<StatementLine>
      caption={t('settlement.lines')}
      columns={columns}
      rows={lines}
      rowId={({ id }) => id}
      empty={<p>{t('settlement.noLines')}</p>}
    />
  );
}
