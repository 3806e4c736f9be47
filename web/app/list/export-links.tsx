import { useTranslation } from 'react-i18next';

const FORMATS = [
  ['xlsx', 'Excel'],
  ['csv', 'CSV'],
] as const;

/** What a page shows as a file for a spreadsheet. @param to the address of a format's file @param word what is saved, where it is no list */
export function ExportLinks({ to, word }: { to: (format: 'xlsx' | 'csv') => string; word?: string }) {
  const { t } = useTranslation();
  return (
    <p className="row no-print">
      <span className="quiet">{word ?? t('list.export')}</span>
      {FORMATS.map(([format, name]) => (
        <a key={format} href={to(format)} download>
          {name}
        </a>
      ))}
    </p>
  );
}
