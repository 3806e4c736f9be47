import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { BarTable } from '#app/chart/bar-table.tsx';
import { TrendChart } from '#app/chart/trend-chart.tsx';
import type { AssociationMemberCardQuery } from '#app/gql/graphql.ts';
import styles from '#app/standing/standing.module.css';
import { behindMemberAddress } from './addresses.ts';
import { MemberFigureLink, missedOf } from './member-figure.tsx';
import type { Span } from './span.ts';

type Card = NonNullable<AssociationMemberCardQuery['card']>;
type Outlets = NonNullable<AssociationMemberCardQuery['outlets']>;

/** The association counts what customers say, and what is sent back, on the members' cards. */
const OF_ASSOCIATION = ['complaints', 'withdrawn', 'valid', 'invalid', 'repeats'] as const;
const OF_MEMBER = [...OF_ASSOCIATION, 'returns', 'satisfied', 'notSatisfied'] as const;

/** A card: each figure with what it is of and why, the clocks by how they stand, outlets, and the months before. */
export function MemberPage({ card, outlets, span }: { card: Card; outlets: Outlets; span: Span }) {
  const { t } = useTranslation();
  const memberId = card.member?.id ?? null;
  const { counters } = card;
  return (
    <>
      <section className="panel stack" aria-labelledby="figures">
        <h2 id="figures">{t('member.figures')}</h2>
        <div>
          {card.figures.map((figure) => (
            <div className={styles.figure} key={figure.name}>
              <h3>{t(`member.figure.${figure.name}`)}</h3>
              <strong>
                <MemberFigureLink figure={figure} memberId={memberId} span={span} />
              </strong>
              <span className="quiet numbers">
                {figure.value == null
                  ? t(`member.reason.${figure.notAssessed ?? 'NO_COMPLAINTS'}`)
                  : t('member.partOf', { over: figure.over, under: figure.under })}
              </span>
              {figure.value != null && missedOf(figure) > 0 ? (
                <Link to={behindMemberAddress(memberId, span, { figure: figure.name, missed: true })}>
                  {t(`member.missed.${figure.name.startsWith('CLK') ? 'late' : figure.name}`, { count: missedOf(figure) })}
                </Link>
              ) : null}
              <details>
                <summary>{t('standing.whyTitle')}</summary>
                <p>{t(`member.why.${figure.name}`)}</p>
              </details>
            </div>
          ))}
        </div>
        <ul className={`numbers ${styles.counters}`}>
          {(memberId === null && card.figures.some(({ name }) => name === 'CLK_10') ? OF_ASSOCIATION : OF_MEMBER).map((name) => (
            <li key={name}>
              {t(`member.counter.${name}`)} {counters[name]}
            </li>
          ))}
          {counters.clocks.map(({ limit, extended, open }) =>
            extended + open === 0 ? null : (
              <li key={limit}>
                {t(`member.short.${limit}`)}：{t('member.openAndExtended', { open, extended })}
              </li>
            ),
          )}
        </ul>
      </section>
      {outlets.length > 0 && memberId !== null ? (
        <section className="panel stack" aria-labelledby="outlets">
          <h2 id="outlets">{t('member.outlets')}</h2>
          <BarTable
            caption={t('member.byOutlet')}
            heads={[t('member.outlet'), t('standing.complaints')]}
            bars={outlets.map(({ outlet, counters: { complaints } }) => ({
              key: outlet?.id ?? '',
              label: outlet?.name ?? '',
              size: complaints,
              said: <Link to={behindMemberAddress(memberId, span, { outlet: outlet?.id })}>{complaints}</Link>,
            }))}
          />
        </section>
      ) : null}
      <section className="panel stack" aria-labelledby="trend">
        <h2 id="trend">{t('member.trend')}</h2>
        <div className={styles.charts}>
          {card.trend
            .filter(({ points }) => points.some(({ value }) => value != null))
            .map(({ name, points }) => (
              <TrendChart
                key={name}
                threshold={null}
                words={{
                  title: t('standing.trendOf', { figure: t(`member.figure.${name}`) }),
                  value: t(`member.short.${name}`),
                  median: t('standing.median'),
                  threshold: '',
                  marked: '',
                  month: t('standing.month'),
                  table: t('standing.asTable'),
                }}
                points={points.map(({ month, value, notAssessed }) => ({
                  label: month,
                  value: value == null ? null : Number(value),
                  said: value == null ? t(`member.reason.${notAssessed ?? 'NO_COMPLAINTS'}`) : `${value} %`,
                  median: null,
                  marked: false,
                }))}
              />
            ))}
        </div>
        {card.trend.every(({ points }) => points.every(({ value }) => value == null)) ? (
          <p className="quiet">{t('standing.noTrend')}</p>
        ) : null}
      </section>
    </>
  );
}
