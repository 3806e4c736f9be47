import { Link } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { WholeCardFragment } from '#app/gql/graphql.ts';
import { CardValue } from './card-value.tsx';
import { useDecision } from './card-entries.tsx';
import { fitted, monthTicks, placed } from './picture.ts';
import { useFieldName, useValueLines, useValueWord } from './use-card-words.ts';
import styles from './registry.module.css';
import { Scroll } from '#app/list/scroll.tsx';

type Rows = WholeCardFragment['timeline'];
const WIDTH = 820;
const ROW = 30;
const HEAD = 22;
const MARGIN_MS = 30 * 86_400_000;

/** Who and what was registered when, as a picture; the table behind it says the same in words. */
export function CardTimeline({ rows, from, to, asOf }: { rows: Rows; from: string; to: string; asOf: string }) {
  const { t } = useTranslation();
  const { timeZone, now } = useDesk();
  const fieldName = useFieldName();
  const lines = useValueLines();
  const word = useValueWord();
  const said = useDecision();
  const scroll = useRef<HTMLDivElement>(null);
  // On a phone the picture is wider than the page: what is now comes first. Where it is in sight nothing is moved behind the names.
  useEffect(() => {
    const place = scroll.current?.querySelector('[data-mark]')?.getBoundingClientRect();
    const frame = scroll.current?.getBoundingClientRect();
    if (scroll.current && place && frame && place.left > frame.right) scroll.current.scrollLeft = place.left - frame.left - 240;
  }, [asOf]);
  if (rows.length === 0) return <p className="quiet">{t('card.noHistory')}</p>;
  const height = HEAD + rows.length * ROW;
  // What lies before the first registration would only be blank.
  const first = rows.flatMap(({ stretches }) => stretches.map((stretch) => stretch.from)).sort()[0] ?? from;
  const begins = new Date(Math.max(Date.parse(from), Date.parse(first) - MARGIN_MS)).toISOString();
  const across = placed(begins, to, 0, WIDTH);
  const marks = [
    { name: 'now', x: across(new Date(now).toISOString()) },
    { name: 'asOf', x: across(asOf) },
  ].filter(({ x }, place, all) => x > 0 && x < WIDTH && (place === 0 || Math.abs(x - (all[0]?.x ?? 0)) > 2));
  return (
    <div className="tight">
      <div className={styles.frame} ref={scroll}>
        <ul className={styles.rows} style={{ paddingTop: HEAD }} aria-hidden>
          {rows.map((row) => (
            <li key={`${row.field}${row.service?.id ?? ''}`} style={{ height: ROW, lineHeight: `${ROW}px` }}>
              {fieldName(row)}
            </li>
          ))}
        </ul>
        <svg
          width={WIDTH}
          height={height}
          viewBox={`0 0 ${WIDTH} ${height}`}
          className={styles.picture}
          role="group"
          aria-label={t('card.timelineSays', { rows: rows.length })}
        >
          {monthTicks(begins, to, timeZone).map(({ at, word }) => (
            <g key={at}>
              <line x1={across(at)} x2={across(at)} y1={HEAD - 4} y2={height} className={styles.tick} />
              <text x={across(at) + 4} y={13} className={styles.word}>
                {word}
              </text>
            </g>
          ))}
          {rows.map((row, place) => (
            <g key={`${row.field}${row.service?.id ?? ''}`} transform={`translate(0 ${HEAD + place * ROW})`}>
              {row.stretches.map((stretch) => {
                const x = across(stretch.from);
                const width = Math.max(2, across(stretch.to) - x - 2);
                const shown = fitted(word(stretch.value), width - 10);
                const says = `${fieldName(row)}：${lines(stretch.value).join('；')}`;
                return (
                  <a
                    key={stretch.from}
                    href={`/registry/notices/${stretch.decision.changeNoticeId}`}
                    aria-label={shown === '' ? says : `${shown}（${says}）`}
                  >
                    <rect x={x} y={5} width={width} height={20} rx={3} className={styles.stretch} data-time={stretch.time} />
                    <text x={x + 6} y={19} className={styles.inside}>
                      {shown}
                    </text>
                    <title>{says}</title>
                  </a>
                );
              })}
            </g>
          ))}
          {marks.map(({ name, x }) => (
            <line key={name} x1={x} x2={x} y1={HEAD - 4} y2={height} className={styles.mark} data-mark={name} />
          ))}
        </svg>
      </div>
      <p className={`quiet ${styles.legend}`}>
        {(['PAST', 'NOW', 'UPCOMING'] as const).map((time) => (
          <span key={time}>
            <i data-time={time} aria-hidden /> {t(`card.time.${time}`)}
          </span>
        ))}
      </p>
      <details>
        <summary>{t('card.asTable')}</summary>
        <Scroll label={t('card.asTable')}>
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t('card.fieldTitle')}</th>
                <th scope="col">{t('card.value')}</th>
                <th scope="col">{t('card.from')}</th>
                <th scope="col">{t('card.to')}</th>
                <th scope="col">{t('card.decidedBy')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.flatMap((row) =>
                row.stretches.map((stretch) => (
                  <tr key={`${row.field}${row.service?.id ?? ''}${stretch.from}`}>
                    <th scope="row">{fieldName(row)}</th>
                    <td>
                      <CardValue value={stretch.value} />
                    </td>
                    <td className="numbers">{localDay(stretch.from, timeZone)}</td>
                    <td className="numbers">
                      {stretch.to === to || Date.parse(stretch.to) >= Date.parse(to) ? '—' : localDay(stretch.to, timeZone)}
                    </td>
                    <td>
                      <Link to={`/registry/notices/${stretch.decision.changeNoticeId}`}>{said(stretch.decision)}</Link>
                    </td>
                  </tr>
                )),
              )}
            </tbody>
          </table>
        </Scroll>
      </details>
    </div>
  );
}
