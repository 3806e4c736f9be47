import { Link } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { ClockPart } from '#app/gql/graphql.ts';
import { Scroll } from '#app/list/scroll.tsx';

/** A running clock that would move, from which due instant to which. */
export interface MovedClock {
  readonly complaintId: string;
  readonly number: string;
  readonly rule: string;
  readonly part: ClockPart;
  readonly from: string;
  readonly to: string;
}

/** The graph looks at no more. */
const MOST = 500;

/** What the settings as they stand in the form would move; nothing is saved yet (CLK-20). */
export function MovedClocks({ moved }: { moved: readonly MovedClock[] }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [moved]);
  return (
    <section className="panel tight" aria-labelledby="moved">
      <h2 id="moved" ref={head} tabIndex={-1}>
        {t('settings.preview')}
      </h2>
      <p role="status">
        {moved.length === 0
          ? t('settings.nothingMoves')
          : t(moved.length >= MOST ? 'settings.manyMove' : 'settings.moves', { count: moved.length })}
      </p>
      {moved.length > 0 ? (
        <Scroll label={t('settings.preview')}>
          <table className="plain">
            <thead>
              <tr>
                <th scope="col">{t('list.number')}</th>
                <th scope="col">{t('settings.clock')}</th>
                <th scope="col">{t('settings.dueNow')}</th>
                <th scope="col">{t('settings.dueThen')}</th>
              </tr>
            </thead>
            <tbody>
              {moved.map((clock) => (
                <tr key={`${clock.complaintId}${clock.rule}${clock.part}${clock.from}`}>
                  <td>
                    <Link to={`/complaints/${clock.complaintId}`} className="numbers">
                      {clock.number}
                    </Link>
                  </td>
                  <td>
                    {t(`words.clockPart.${clock.part}`)} <span className="quiet">{clock.rule}</span>
                  </td>
                  <td className="numbers">{localDayTime(clock.from, timeZone)}</td>
                  <td className="numbers">{localDayTime(clock.to, timeZone)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      ) : null}
    </section>
  );
}
