import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import { HomeSection } from '#app/home/home-section.tsx';
import { versionsAddress } from './addresses.ts';
import { DeductionList } from './deduction-list.tsx';
import type { HomeConduct } from './home-conduct.server.ts';
import { ObjectionList } from './objection-list.tsx';

/** Deductions and objections to decide, and the own cards that may still be objected to. */
export function HomeConductSections({ deductions, objections, contestable, ofMany }: HomeConduct & { readonly ofMany: boolean }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const all = ({ more }: { more: boolean }, to: string) => (more ? { to, word: t('home.allNotices') } : undefined);
  return (
    <>
      {objections ? (
        <HomeSection id="objections" title={t('conduct.home.objections')} all={all(objections, '/scorecards/objections')}>
          {objections.rows && (
            <ObjectionList
              caption={t('conduct.home.objections')}
              ofMany={ofMany}
              rows={objections.rows}
              empty={t('conduct.noObjections')}
            />
          )}
        </HomeSection>
      ) : null}
      {deductions ? (
        <HomeSection id="deductions" title={t('conduct.home.deductions')} all={all(deductions, '/scorecards/deductions')}>
          {deductions.rows && (
            <DeductionList
              caption={t('conduct.home.deductions')}
              ofMany={ofMany}
              rows={deductions.rows}
              empty={t('conduct.noDeductions')}
            />
          )}
        </HomeSection>
      ) : null}
      {contestable.length > 0 ? (
        <HomeSection id="contestable" title={t('conduct.home.contestable')}>
          <div className="panel">
            <ul className="plain">
              {contestable.map(({ month, mode, version, objectionsUntil }) => (
                <li key={`${month} ${mode}`}>
                  <Link to={versionsAddress(null, month, mode, version)}>
                    {t('conduct.home.contestableCard', { month, mode: t(`standing.modeName.${mode}`), version })}
                  </Link>{' '}
                  {t('conduct.home.until', { time: localDayTime(objectionsUntil, timeZone) })}
                </li>
              ))}
            </ul>
          </div>
        </HomeSection>
      ) : null}
    </>
  );
}
