import { useTranslation } from 'react-i18next';
import type { CardField, CarrierRegistrationsQuery } from '#app/gql/graphql.ts';
import { List, type Column, type ListProps } from '#app/list/list.tsx';
import { CardValue } from './card-value.tsx';
import styles from './registry.module.css';

type Row = NonNullable<CarrierRegistrationsQuery['list']>['edges'][number]['node'];

/** The partners in the one list: who answers for each, and how they are reached. Only the carrier opens a card from it. */
export function PartnerList({
  caption,
  rows,
  ...rest
}: { rows: readonly Row[] } & Pick<ListProps<Row>, 'caption' | 'rowLink' | 'pages' | 'empty'>) {
  const { t } = useTranslation();
  const value = (row: Row, field: CardField) => row.entries.find((entry) => entry.field === field)?.value ?? null;
  const shown = (field: CardField, phone?: Column<Row>['phone']): Column<Row> => ({
    key: field,
    title: t(`card.field.${field}`),
    ...(phone ? { phone } : {}),
    render: (row) => {
      const found = value(row, field);
      return found ? (
        <div className={styles.labelled} data-word={t(`card.field.${field}`)}>
          <CardValue value={found} />
        </div>
      ) : null;
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
    shown('TECHNICAL_CONTACT', 'main'),
    shown('HOTLINE_FIXED', 'side'),
    { ...shown('HOTLINE_MOBILE'), wide: true },
    { ...shown('LIAISONS'), wide: true },
  ];
  return <List<Row> {...rest} caption={caption} columns={columns} rows={rows} rowId={(row) => row.partner.id} />;
}
