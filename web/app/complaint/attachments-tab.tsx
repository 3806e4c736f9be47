import { useTranslation } from 'react-i18next';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { PageFragment } from '#app/gql/graphql.ts';
import { Icon } from '#app/icon/icon.tsx';
import { fileSize } from './file-size.ts';

/** Files of the complaint; each is fetched under the viewer's own rights. */
export function AttachmentsTab({ attachments }: { attachments: PageFragment['attachments'] }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  if (attachments.length === 0) return <p className="quiet">{t('complaint.noAttachments')}</p>;
  return (
    <ul className="tight" style={{ listStyle: 'none', margin: 0, padding: 0 }}>
      {attachments.map((file) => (
        <li key={file.id} className="row">
          <Icon name="file" />
          <a href={`/files/${file.id}`} download={file.fileName}>
            {file.fileName}
          </a>
          <span className="quiet numbers">
            {fileSize(file.bytes)} ·{' '}
            {[file.by?.shortName, shortDayTime(file.addedAt, timeZone), t(`words.audience.${file.audience}`)].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  );
}
