import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import chart from '#app/chart/chart.module.css';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { DutyLineFragment } from '#app/gql/graphql.ts';
import { monthTicks, placed } from '#app/registry/picture.ts';
import styles from './duty-picture.module.css';

const ROLES = ['HANDLER_A', 'HANDLER_B', 'LEADER'] as const;
const [LEFT, RIGHT, ROW, HEAD] = [0, 1000, 26, 20];

/** Who receives when, one row for each of the three; the table behind it says the same in words (REG-08). */
export function DutyPicture({ duties, from, to, asOf }: { duties: readonly DutyLineFragment[]; from: string; to: string; asOf: string }) {
  const { t } = useTranslation();
  const { timeZone, now } = useDesk();
  const title = useId();
  if (duties.length === 0) return <p className="quiet">{t('report.noDuties')}</p>;
  const across = placed(from, to, LEFT, RIGHT);
  const height = HEAD + ROLES.length * ROW;
  const at = (instant: string | null | undefined): string => (instant == null ? t('report.openEnd') : localDayTime(instant, timeZone));
  const marks = [
    { name: 'now', x: across(new Date(now).toISOString()) },
    { name: 'asOf', x: across(asOf) },
  ].filter(({ x }, place, all) => x > LEFT && x < RIGHT && (place === 0 || Math.abs(x - (all[0]?.x ?? 0)) > 2));
  return (
    <figure className={chart.figure}>
      <figcaption id={title}>{t('report.picture')}</figcaption>
      <div className={styles.frame}>
        <ol className={styles.roles} aria-hidden>
          {ROLES.map((role) => (
            <li key={role}>{t(`report.field.${role}`)}</li>
          ))}
        </ol>
        <svg className={styles.picture} viewBox={`0 0 ${RIGHT} ${height}`} preserveAspectRatio="none" role="img" aria-labelledby={title}>
          {monthTicks(from, to, timeZone).map((tick) => (
            <line key={tick.at} className={styles.tick} x1={across(tick.at)} x2={across(tick.at)} y1="0" y2={height} />
          ))}
          {duties.map((duty) => {
            const x = across(duty.from);
            const width = Math.max(3, across(duty.to ?? to) - x);
            const top = HEAD + ROLES.indexOf(duty.role) * ROW;
            return (
              <rect key={duty.from} className={styles.stretch} data-role={duty.role} x={x} y={top + 3} width={width} height={ROW - 6} />
            );
          })}
          {marks.map(({ name, x }) => (
            <line key={name} className={styles.mark} data-mark={name} x1={x} x2={x} y1="0" y2={height} />
          ))}
        </svg>
      </div>
      <details className={chart.table}>
        <summary>{t('card.asTable')}</summary>
        <div className="scroll">
          <table className="plain">
            <thead>
              <tr>
                {(['from', 'to', 'receives', 'why'] as const).map((name) => (
                  <th key={name} scope="col">
                    {t(`report.column.${name}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {duties.map((duty) => (
                <tr key={duty.from}>
                  <td className="numbers">{at(duty.from)}</td>
                  <td className="numbers">{at(duty.to)}</td>
                  <th scope="row">
                    {duty.contact.name} {t(`report.field.${duty.role}`)}
                  </th>
                  <td>{t(`report.reason.${duty.reason}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
