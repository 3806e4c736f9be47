import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { BarTable } from '#app/chart/bar-table.tsx';
import { TrendChart } from '#app/chart/trend-chart.tsx';
import type { ModeCardFragment, WholeScorecardFragment } from '#app/gql/graphql.ts';
import { BEHIND_RULE, behindAddress, type BehindView } from './addresses.ts';
import { FigureState, withUnit } from './figure-words.tsx';
import { ForecastLines } from './forecast.tsx';
import styles from './standing.module.css';

interface Place {
  /** Null: the viewer's own. */
  readonly partnerId: string | null;
  readonly month: string;
  readonly outside: WholeScorecardFragment['outside'];
}

/** One mode's card: forecast, figures with why, counters and the times of first answers, each opening its complaints. */
export function ModeCard({ card, trend, ...place }: { card: ModeCardFragment; trend: WholeScorecardFragment['trend'] } & Place) {
  const { t } = useTranslation();
  const { mode, counters } = card;
  const to = (view: BehindView): string => behindAddress(place.partnerId, place.month, { mode, counted: 'yes', ...view });
  const count = (number: number, word: string, view: BehindView) => (
    <li>
      {t(`standing.counter.${word}`)} {number > 0 ? <Link to={to(view)}>{number}</Link> : number}
    </li>
  );
  return (
    <section className="panel stack" aria-labelledby={`mode-${mode}`}>
      <h2 id={`mode-${mode}`}>{t(`standing.modeName.${mode}`)}</h2>
      {card.forecast ? <ForecastLines mode={mode} forecast={card.forecast} /> : null}
      <div>
        {card.figures.map((figure) => (
          <FigureLine key={figure.rule} figure={figure} card={card} {...place} />
        ))}
      </div>
      {card.perGroupCustomer == null ? null : <p className="quiet">{t('standing.perGroupCustomer', { value: card.perGroupCustomer })}</p>}
      <ul className={`numbers ${styles.counters}`}>
        {count(counters.complaints, 'complaints', {})}
        {count(counters.repeats, 'repeats', { repeat: 'yes' })}
        {count(counters.inTime, 'inTime', { timeliness: 'in_time' })}
        {count(counters.late, 'late', { timeliness: 'late' })}
        {count(counters.unresolved, 'unresolved', { timeliness: 'unresolved' })}
        {count(counters.satisfied, 'satisfied', { heard: 'satisfied' })}
        {count(counters.notSatisfied, 'notSatisfied', { heard: 'not_satisfied' })}
      </ul>
      {counters.complaints > 0 ? (
        <BarTable
          caption={t('standing.answers')}
          heads={[t('standing.answerTime'), t('standing.complaints')]}
          bars={counters.answers.map(({ place: at, fromHours, toHours, count: size }) => ({
            key: String(at),
            label: toHours == null ? t('standing.hoursMore', { from: fromHours }) : t('standing.hours', { from: fromHours, to: toHours }),
            size,
            said: size > 0 ? <Link to={to({ answer: at })}>{size}</Link> : '0',
          }))}
        />
      ) : null}
      <div className={styles.charts}>
        {trend
          .filter((each) => each.mode === mode)
          .map((each) => (
            <Trend key={each.rule} trend={each} />
          ))}
      </div>
    </section>
  );
}

function FigureLine({
  figure,
  card,
  partnerId,
  month,
  outside,
}: { figure: ModeCardFragment['figures'][number]; card: ModeCardFragment } & Place) {
  const { t } = useTranslation();
  const { rule, value, threshold, median } = figure;
  const steps = useWhy(figure, card, outside);
  return (
    <div className={styles.figure}>
      <h3>{t(`standing.rule.${rule}`)}</h3>
      <strong>
        <Link to={behindAddress(partnerId, month, { mode: rule === 'SCO_05' ? undefined : card.mode, ...BEHIND_RULE[rule] })}>
          {value == null ? t('standing.notAssessed') : withUnit(rule, value)}
        </Link>
      </strong>
      <FigureState figure={figure} />
      <span className="quiet numbers">
        {threshold ? t(`standing.threshold.${threshold.kind}`, { at: withUnit(rule, threshold.at) }) : t('standing.noThreshold')}
      </span>
      <span className="quiet numbers">
        {median == null ? t('standing.medianNone') : t('standing.medianIs', { value: withUnit(rule, median) })}
      </span>
      <details>
        <summary>{t('standing.whyTitle')}</summary>
        <ol>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </div>
  );
}

/** A figure in steps that can be read out on the phone. */
function useWhy(figure: ModeCardFragment['figures'][number], { counters, mode }: ModeCardFragment, outside: Place['outside']): string[] {
  const { t } = useTranslation();
  const known = (name: string): string => outside.find((each) => each.name === name)?.value ?? t('standing.notSupplied');
  const { rule, value, notAssessed, threshold } = figure;
  const heard = counters.satisfied + counters.notSatisfied;
  const numbers = { ...counters, heard, users: known('BILLED_USERS'), value: value ?? '' };
  return [
    t(`standing.why.${rule}`, numbers),
    ...(notAssessed == null ? [] : [t(`standing.whyNot.${notAssessed}`, { joined: known('JOINED_ON') })]),
    ...(threshold && value != null ? [t(`standing.whyThreshold.${threshold.kind}`, { at: withUnit(rule, threshold.at) })] : []),
    ...(rule === 'SCO_05' ? [] : [t(`standing.whatCounts.${mode}`)]),
  ];
}

function Trend({ trend: { rule, threshold, points } }: { trend: WholeScorecardFragment['trend'][number] }) {
  const { t } = useTranslation();
  const number = (text: string | null | undefined): number | null => (text == null ? null : Number(text));
  if (points.every(({ value }) => value == null))
    return (
      <p className="quiet">
        {t('standing.trendOf', { figure: t(`standing.rule.${rule}`) })}：{t('standing.noTrend')}
      </p>
    );
  return (
    <TrendChart
      threshold={number(threshold?.at)}
      words={{
        title: t('standing.trendOf', { figure: t(`standing.rule.${rule}`) }),
        value: t(`standing.ruleShort.${rule}`),
        median: t('standing.median'),
        threshold: threshold ? t(`standing.threshold.${threshold.kind}`, { at: withUnit(rule, threshold.at) }) : '',
        marked: t('standing.breached'),
        month: t('standing.month'),
        table: t('standing.asTable'),
      }}
      points={points.map(({ month, value, notAssessed, breached, median }) => ({
        label: month,
        value: number(value),
        said: value == null ? (notAssessed == null ? t('standing.noCard') : t(`standing.reason.${notAssessed}`)) : withUnit(rule, value),
        median: number(median),
        marked: breached === true,
      }))}
    />
  );
}
