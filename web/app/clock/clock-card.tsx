import { useContext } from 'react';
import { useTranslation } from 'react-i18next';
import type { FullClockFragment } from '#app/gql/graphql.ts';
import { nameOf, StoryOrders } from '#app/story/use-sentence.ts';
import { ClockBar } from './clock-bar.tsx';
import { localDayTime, shortDayTime } from './day-time.ts';
import { useDesk } from './now.tsx';
import { useWhySteps } from './use-why-steps.ts';
import styles from './clock-card.module.css';

/** Clocks side by side, those still going first; each can say how its due instant came about. */
export function ClockCards({ clocks }: { clocks: readonly FullClockFragment[] }) {
  const { t } = useTranslation();
  const going = clocks
    .filter((clock) => clock.state === 'RUNNING' || clock.state === 'PAUSED' || isOwedLate(clock))
    // As the list has it: the clock that a row shows stands first here.
    .sort((a, b) => Number(isOwedLate(b)) - Number(isOwedLate(a)) || Date.parse(a.dueAt) - Date.parse(b.dueAt));
  const ended = clocks.filter((clock) => !going.includes(clock));
  const holderOf = useClockHolder();
  if (clocks.length === 0) return null;
  return (
    <section aria-label={t('clock.clocks')} className="tight">
      {going.length > 0 ? (
        <div className={styles.cards}>
          {going.map((clock) => (
            <ClockCard key={clock.id} clock={clock} />
          ))}
        </div>
      ) : null}
      {ended.length > 0 ? (
        <details>
          <summary>
            {[
              t('clock.ended', { count: ended.length }),
              // Met too late is not hidden in a fold, whoever it was.
              ...ended
                .filter(({ state }) => state === 'BREACHED')
                .map((clock) => `${t(`words.clockPart.${clock.part}`)} ${holderOf(clock)} ${t('words.clockState.BREACHED')}`),
            ].join(' · ')}
          </summary>
          <div className={styles.cards} style={{ paddingTop: 8 }}>
            {ended.map((clock) => (
              <ClockCard key={clock.id} clock={clock} />
            ))}
          </div>
        </details>
      ) : null}
    </section>
  );
}

const isOwedLate = ({ state, stoppedAt }: FullClockFragment): boolean => state === 'BREACHED' && !stoppedAt;

/** Whose clock it is: an outlet's by the outlet's name. */
function useClockHolder(): (clock: FullClockFragment) => string {
  const orders = useContext(StoryOrders);
  return ({ workOrderId, holder }) => nameOf(orders.find(({ id }) => id === workOrderId)) ?? holder.shortName;
}

function ClockCard({ clock }: { clock: FullClockFragment }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const steps = useWhySteps();
  const holderOf = useClockHolder();
  return (
    <div className={styles.card}>
      <p className={styles.head}>
        <strong>{t(`words.clockPart.${clock.part}`)}</strong> <span className="quiet">{holderOf(clock)}</span>
        <span className="quiet numbers">{clock.rule}</span>
      </p>
      <ClockBar clock={clock} />
      <p className="numbers">{t('clock.due', { time: localDayTime(clock.dueAt, timeZone) })}</p>
      {clock.lateByMs > 0 || clock.provisionalYears.length > 0 ? (
        <p className={styles.note}>
          {clock.provisionalYears.length > 0 ? t('clock.provisional', { years: clock.provisionalYears.join('、') }) : null}
        </p>
      ) : null}
      <details>
        <summary>{t('clock.why')}</summary>
        <ol className={styles.steps}>
          {clock.why.map((step, place) => (
            <li key={place}>
              {step.at ? (
                <time dateTime={step.at} className="numbers quiet">
                  {shortDayTime(step.at, timeZone)}{' '}
                </time>
              ) : null}
              {steps(step)}
            </li>
          ))}
        </ol>
      </details>
    </div>
  );
}
