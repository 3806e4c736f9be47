import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import conduct from '#app/conduct/conduct.module.css';
import type { CasePageFragment } from '#app/gql/graphql.ts';
import styles from './accountability.module.css';

const TONES: Readonly<Record<string, string>> = { OVERDUE: 'waits', REPORTED: 'waits', DONE: 'done' };

/** The minutes of the interview: when, who was there, what is demanded by when and what became of it (ACC-01). */
export function InterviewCard({ interview }: { interview: NonNullable<CasePageFragment['interview']> }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { heldAt, attendees, measures } = interview;
  const at = (instant: string): string => localDayTime(instant, timeZone);
  return (
    <section className="panel tight" aria-labelledby="interview">
      <h2 id="interview">{t('accountability.interview')}</h2>
      <dl className="facts">
        <dt>{t('accountability.heldAt')}</dt>
        <dd>{at(heldAt)}</dd>
        {(['ASSOCIATION', 'MEMBER'] as const).map((side) => (
          <div key={side} style={{ display: 'contents' }}>
            <dt>{t(`accountability.attended.${side}`)}</dt>
            <dd>
              {attendees
                .filter((each) => each.side === side)
                .map(({ name }) => name || '—')
                .join('、')}
            </dd>
          </div>
        ))}
      </dl>
      <h3>{t('accountability.measures')}</h3>
      <ol className={styles.measures}>
        {measures.map(({ id, text, dueAt, state, reportedAt, report, judgedAt, done, judgement }) => (
          <li key={id}>
            <p className="text">{text}</p>
            <p className="row">
              <span className={conduct.state} data-tone={TONES[state] ?? 'going'}>
                {t(`accountability.measureState.${state}`)}
              </span>
              <span className="quiet numbers">{t('accountability.dueBy', { at: at(dueAt) })}</span>
            </p>
            {reportedAt && report ? (
              <p className="text">
                <span className="quiet">{t('accountability.reportedAt', { at: at(reportedAt) })}</span> {report}
              </p>
            ) : null}
            {judgedAt && judgement ? (
              <p className="text">
                <span className="quiet">
                  {t('accountability.judgedAt', { at: at(judgedAt), verdict: t(`accountability.verdict.${done ? 'yes' : 'no'}`) })}
                </span>{' '}
                {judgement}
              </p>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
