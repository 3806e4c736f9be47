import { Link, useSearchParams } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDay, localTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { EventFragment } from '#app/gql/graphql.ts';
import { useSentence } from './use-sentence.ts';
import { textWord } from './text-word.ts';
import styles from './timeline.module.css';

/** Texts shown under an event; the record's own texts stand at the head of the page. */
const SHOWN = new Set([
  'instruction',
  'reply',
  'question',
  'answer',
  'progress',
  'evidence',
  'reason',
  'exceptionReason',
  'cause',
  'measure',
  'comment',
  'note',
  'file_name',
  'analysis',
  'opinion',
  'demand',
  'staff',
  'result',
  'findings',
]);
/** Events whose audience somebody chose. */
const TOLD = new Set(['note_added', 'attachment_added']);
/** The clocks' own events: shown when asked for, because people act and clocks follow. */
const QUIET = /^clock_(started|stopped|paused|resumed|voided|recomputed)$/;

/** The story, newest day first: one line per event, with organisation and person. */
export function Timeline({ events, whole }: { events: readonly EventFragment[]; whole: boolean }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const sentence = useSentence(events);
  const [params] = useSearchParams();
  const withClocks = params.get('clocks') === 'yes';
  const shown = withClocks ? events : events.filter((event) => !QUIET.test(event.type));
  const days = Map.groupBy([...shown].reverse(), (event) => localDay(event.at, timeZone));
  return (
    <div className={styles.story}>
      {events.some(({ type }) => QUIET.test(type)) ? (
        <p className="no-print">
          <Link to={withClocks ? '?' : '?clocks=yes'} preventScrollReset>
            {t(withClocks ? 'story.withoutClocks' : 'story.withClocks')}
          </Link>
        </p>
      ) : null}
      {[...days].map(([day, lines]) => (
        <section key={day} aria-label={day}>
          <h3 className={`${styles.day} numbers`}>
            {day} <span className="quiet">{t(`weekday.${new Date(`${day}T12:00:00Z`).getUTCDay()}`)}</span>
          </h3>
          <ol className={styles.lines}>
            {lines.map((event) => (
              <li
                key={event.sequence}
                className={styles.line}
                data-kind={event.by?.kind ?? 'SYSTEM'}
                data-quiet={QUIET.test(event.type) || undefined}
                data-late={event.type === 'clock_breached' || undefined}
              >
                <time dateTime={event.at} className="numbers quiet">
                  {localTime(event.at, timeZone)}
                </time>
                <div>
                  <p>
                    <span className={styles.who}>{event.by?.shortName ?? t('story.system')}</span>
                    {event.personName ? <span className="quiet"> {event.personName}</span> : null}
                    <span className={styles.what}>{sentence(event)}</span>
                    {event.audience === 'OWN' || TOLD.has(event.type) ? (
                      <span className={styles.audience}>{t(`words.audience.${event.audience}`)}</span>
                    ) : null}
                  </p>
                  {event.texts
                    .filter(({ name, value }) => SHOWN.has(name) && value !== '')
                    .map(({ name, value }) => (
                      <p key={name} className={`text ${styles.quote}`}>
                        <span className="quiet">{t(textWord(event.type, name))}：</span>
                        {value}
                      </p>
                    ))}
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
      {whole ? null : <p className="quiet">{t('story.more')}</p>}
    </div>
  );
}
