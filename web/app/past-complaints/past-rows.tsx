import { useTranslation } from 'react-i18next';
import type { AssociationComplaintImportQuery } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';

type DryRun = Extract<NonNullable<AssociationComplaintImportQuery['import']>, { __typename: 'ComplaintImport' }>;
type Row = DryRun['rows'][number];

/** The rows of a list of past complaints, each with what an import would make of it, and what is wrong where. */
export function PastRows({ rows, ...rest }: { rows: readonly Row[] } & Pick<ListProps<Row>, 'pages' | 'empty'>) {
  const { t } = useTranslation();
  const columns: Column<Row>[] = [
    { key: 'row', title: t('cardList.row'), phone: 'side', render: (row) => <span className="numbers">{row.number}</span> },
    {
      key: 'externalNumber',
      title: t('pastList.externalNumber'),
      phone: 'side',
      render: (row) => <span className="numbers">{row.externalNumber}</span>,
    },
    { key: 'subject', title: t('field.subject'), phone: 'lead', render: (row) => row.subject || t('card.none') },
    { key: 'member', title: t('pastList.member'), phone: 'side', render: (row) => row.member?.shortName ?? t('card.none') },
    { key: 'state', title: t('cardList.stateTitle'), phone: 'side', render: (row) => t(`pastList.state.${row.state}`) },
    { key: 'what', title: t('cardList.what'), phone: 'main', render: (row) => <Problems row={row} /> },
  ];
  return <List {...rest} caption={t('cardList.rows')} columns={columns} rows={rows} rowId={(row) => String(row.number)} />;
}

function Problems({ row }: { row: Row }) {
  const { t } = useTranslation();
  if (row.problems.length === 0) return null;
  return (
    <ul className="plain">
      {row.problems.map(({ column, code, message }) => (
        <li key={`${column}${code}`}>{t('cardList.problem', { column, message })}</li>
      ))}
    </ul>
  );
}
