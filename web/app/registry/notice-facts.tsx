import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDay, localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { NoticePageFragment } from '#app/gql/graphql.ts';
import { EarliestDay } from './earliest-day.tsx';
import { useFieldName } from './use-card-words.ts';
import styles from './registry.module.css';

/** When a notice takes effect and why then, what it waits for, and with which notices it overlaps. */
export function NoticeFacts({ notice }: { notice: NoticePageFragment }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const fieldName = useFieldName();
  const at = (instant: string) => localDayTime(instant, timeZone);
  const counted = notice.kind === 'CHANGE' || notice.kind === 'EMERGENCY';
  return (
    <section className="panel tight" aria-labelledby="facts">
      <h2 id="facts">{t('changeNotice.when')}</h2>
      <Effect notice={notice} />
      <dl className="facts">
        <Fact name="submittedAt" value={notice.submittedAt ? at(notice.submittedAt) : null} />
        <Fact name="acknowledgedAt" value={notice.acknowledgedAt ? at(notice.acknowledgedAt) : null} />
        <Fact name="informedAt" value={notice.informedAt ? at(notice.informedAt) : null} />
        <Fact name="asked" value={notice.effectiveDay ?? null} />
        <Fact name="reason" value={notice.reason ?? null} />
        <Fact name="exceptionReason" value={notice.exceptionReason ?? null} />
        <Fact name="exceptions" value={notice.exceptions.map((kind) => t(`words.mobileException.${kind}`)).join('；') || null} />
        <Fact name="endedBecause" value={endedBecause(notice)} />
        <Fact name="owed" value={notice.owed ? t(`words.owed.${notice.owed}`) : null} />
      </dl>
      {notice.conflicts.length > 0 ? (
        <div className={styles.coming}>
          <p>{t('changeNotice.conflicts')}</p>
          <ul>
            {notice.conflicts.map((conflict) => (
              <li key={`${conflict.changeNoticeId}${conflict.field}${conflict.service?.id ?? ''}`}>
                <Link to={`/registry/notices/${conflict.changeNoticeId}`}>{fieldName(conflict)}</Link>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {notice.replacedBy ? (
        <p>
          <Link to={`/registry/notices/${notice.replacedBy}`}>{t('changeNotice.replacedBy')}</Link>
        </p>
      ) : null}
      {counted ? <EarliestDay earliest={notice.earliest} /> : null}
    </section>
  );
}

/** The word with which it was rejected or withdrawn. */
function endedBecause({ story }: NoticePageFragment): string | null {
  const ending = story.findLast(({ type }) => type === 'notice_rejected' || type === 'notice_withdrawn');
  return ending?.texts.find(({ name }) => name === 'reason')?.value ?? null;
}

function Effect({ notice }: { notice: NoticePageFragment }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  if (notice.effectiveAt) return <p>{t('changeNotice.tookEffect', { time: localDayTime(notice.effectiveAt, timeZone) })}</p>;
  if (notice.endedAt) return <p>{t('changeNotice.endedAt', { time: localDayTime(notice.endedAt, timeZone) })}</p>;
  if (notice.waitsFor.length > 0) return <p>{notice.waitsFor.map((step) => t(`card.needs.${step}`)).join(' ')}</p>;
  if (notice.takesEffectAt) return <p>{t('card.willTakeEffect', { day: localDay(notice.takesEffectAt, timeZone) })}</p>;
  return <p className="quiet">{t('changeNotice.notSubmitted')}</p>;
}

function Fact({ name, value }: { name: string; value: string | null }) {
  const { t } = useTranslation();
  return value === null ? null : (
    <>
      <dt>{t(`changeNotice.fact.${name}`)}</dt>
      <dd className="text numbers">{value}</dd>
    </>
  );
}
