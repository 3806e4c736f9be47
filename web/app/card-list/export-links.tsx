import { useTranslation } from 'react-i18next';

/** The registry of the day that is shown, as files. @param day null: now */
export function ExportLinks({ day }: { day: string | null }) {
  const { t } = useTranslation();
  const of = (format: string): string => `/registry/export?${new URLSearchParams({ format, ...(day === null ? {} : { day }) })}`;
  return (
    <span>
      <a href={of('xlsx')} download>
        {t('cardList.exportXlsx')}
      </a>{' '}
      <a href={of('csv')} download>
        {t('cardList.exportCsv')}
      </a>
    </span>
  );
}
