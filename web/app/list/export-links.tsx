import { useTranslation } from 'react-i18next';

const FORMATS = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
] as const;

/** What a page shows as a file for a spreadsheet. @param to the address of a format's file */
export function ExportLinks({ to }: { to: (format: 'xlsx' | 'csv') => string }) {
  const { t } = useTranslation();
  return (
    <p className="row no-print">
      <span className="quiet">{t('list.export')}</span>
      {FORMATS.map(([format, name]) => (
        <a key={format} href={to(format)} download>
          {name}
        </a>
      ))}
    </p>
  );
}
