import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { CarrierCardImportQuery } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';
import { homeNumber } from '#app/registry/home-number.ts';

/** What importing a list would do. */
export type DryRun = Extract<NonNullable<CarrierCardImportQuery['import']>, { __typename: 'CardImport' }>;
type Row = DryRun['rows'][number];

/** The rows of a list, each with what an import would make of it, and what is wrong where. */
export function ImportRows({ rows, ...rest }: { rows: readonly Row[] } & Pick<ListProps<Row>, 'pages' | 'empty'>) {
  const { t } = useTranslation();
  const columns: Column<Row>[] = [
    { key: 'row', title: t('cardList.row'), phone: 'side', render: (row) => <span className="numbers">{row.number}</span> },
    {
      key: 'partner',
      title: t('changeNotice.partner'),
      phone: 'lead',
      render: (row) =>
        row.partner ? <Link to={`/registry/partners/${row.partner.id}`}>{row.partner.shortName}</Link> : row.partnerName || t('card.none'),
    },
    { key: 'state', title: t('cardList.stateTitle'), phone: 'side', render: (row) => t(`cardList.state.${row.state}`) },
    { key: 'what', title: t('cardList.what'), phone: 'main', render: (row) => <What row={row} /> },
  ];
  return <List {...rest} caption={t('cardList.rows')} columns={columns} rows={rows} rowId={(row) => String(row.number)} />;
}

function What({ row }: { row: Row }) {
  const { t } = useTranslation();
  return (
    <>
      {row.problems.length > 0 ? (
        <ul className="plain">
          {row.problems.map(({ column, code, message }) => (
            <li key={`${column}${code}`}>{t('cardList.problem', { column, message })}</li>
          ))}
        </ul>
      ) : null}
      {row.duplicates.map(({ number, partnerNames }) => (
        <p key={number} className="quiet">
          {t('cardList.duplicate', { number: homeNumber(number), partners: partnerNames.join('、') })}
        </p>
      ))}
      {row.cells.length > 0 ? (
        <details>
          <summary>{t('cardList.cells', { count: row.cells.length })}</summary>
          <ul className="plain">
            {row.cells.map(({ column, from, to }) => (
              <li key={column}>{t('cardList.cell', { column, from: from || t('card.none'), to: to || t('card.none') })}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </>
  );
}
