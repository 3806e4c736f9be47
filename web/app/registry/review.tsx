import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDay } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { CheckField } from '#app/form/fields.tsx';
import type { Preview } from './edit-card.server.ts';
import { Differences } from './differences.tsx';
import { useFieldName } from './use-card-words.ts';
import styles from './registry.module.css';

/** What a submission would make of the form: each notice with its differences, its day, and what it needs. */
export function Review({ preview }: { preview: Preview }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const fieldName = useFieldName();
  const { notices } = preview;
  const conflicts = notices.flatMap((notice) => notice.conflicts);
  return (
    <section className={`stack ${styles.review}`} aria-labelledby="review">
      <h2 id="review">{t('card.review', { count: notices.length })}</h2>
      {notices.map((notice) => (
        <div key={notice.kind} className="tight">
          <h3>{t(`words.noticeKind.${notice.kind}`)}</h3>
          <p>
            {notice.waitsFor.length > 0
              ? notice.waitsFor.map((step) => t(`card.needs.${step}`)).join(' ')
              : notice.plannedAt
                ? t('card.willTakeEffect', { day: localDay(notice.plannedAt, timeZone) })
                : t('card.atOnce')}
          </p>
          <Differences differences={notice.differences} />
        </div>
      ))}
      {conflicts.length > 0 ? (
        <div className="tight">
          <p>
            {t('card.overlaps', { fields: conflicts.map(fieldName).join('、') })}{' '}
            {[...new Set(conflicts.map(({ changeNoticeId }) => changeNoticeId))].map((id, place) => (
              <Link key={id} to={`/registry/notices/${id}`} target="_blank" rel="noreferrer">
                {t('card.overlapping', { n: place + 1 })}
              </Link>
            ))}
          </p>
          <CheckField name="replace" label={t('card.replace')} help={null} />
        </div>
      ) : null}
    </section>
  );
}
