import { useTranslation } from 'react-i18next';
import type { CardField, CarrierRegistrationsQuery } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';
import { CardValue } from './card-value.tsx';

type Row = NonNullable<CarrierRegistrationsQuery['list']>['edges'][number]['node'];

/** The partners in the one list: who answers for each, and how they are reached. */
export function PartnerList({ rows, day, ...rest }: { rows: readonly Row[]; day?: string } & Pick<ListProps<Row>, 'pages' | 'empty'>) {
  const { t } = useTranslation();
  const value = (row: Row, field: CardField) => row.entries.find((entry) => entry.field === field)?.value ?? null;
  const shown = (field: CardField, phone?: Column<Row>['phone']): Column<Row> => ({
    key: field,
    title: t(`card.field.${field}`),
    ...(phone ? { phone } : {}),
    render: (row) => {
      const found = value(row, field);
      return found ? <CardValue value={found} /> : null;
    },
  });
  const columns: Column<Row>[] = [
    { key: 'partner', title: t('changeNotice.partner'), phone: 'lead', render: (row) => row.partner.shortName },
    {
      key: 'name',
      title: t('card.field.COMPANY_NAME'),
      phone: 'main',
      render: (row) =>
        row.entries.length === 0 ? <span className="quiet">{t('card.notRegistered')}</span> : value(row, 'COMPANY_NAME')?.text,
    },
    shown('SERVICE_CONTACT', 'main'),
    shown('TECHNICAL_CONTACT'),
    shown('HOTLINE_FIXED', 'side'),
    { ...shown('LIAISONS'), wide: true },
  ];
  return (
    <List<Row>
      {...rest}
      caption={t('card.registry')}
      columns={columns}
      rows={rows}
      rowId={(row) => row.partner.id}
      rowLink={(row) => `/registry/partners/${row.partner.id}${day === undefined ? '' : `?day=${day}`}`}
    />
  );
}
