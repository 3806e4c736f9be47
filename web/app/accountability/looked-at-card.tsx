import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { shortDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import conduct from '#app/conduct/conduct.module.css';
import type { LookedAtFragment } from '#app/gql/graphql.ts';
import { complaintAddress, publicityAddress } from './addresses.ts';

/** How the customer of a complaint came again and whether it reached the public, beside what can be done (ACC-01(2), (4)). */
export function LookedAtCard({ complaintId, lookedAt }: { complaintId: string; lookedAt: LookedAtFragment }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { members, cameAgain, publicity, actions } = lookedAt;
  const enters = actions.some(({ name, allowed }) => name === 'enter_publicity' && allowed);
  if (members.length === 0) return null;
  if (cameAgain.length + publicity.length === 0 && !enters) return null;
  return (
    <section className="panel tight" aria-labelledby="looked-at">
      <h2 id="looked-at">{t('menu.accountability')}</h2>
      {cameAgain.length + publicity.length > 0 ? (
        <ul className={conduct.lines}>
          {cameAgain.map(({ member, callBackId, at, finding }) => (
            <li key={`${member.id}${callBackId}`}>
              <Link to={complaintAddress(complaintId)}>{t(`accountability.again.${callBackId == null ? 'repeat' : 'callBack'}`)}</Link>{' '}
              {finding ? t(`words.repeatCause.${finding.cause}`) : t('accountability.notFound')}{' '}
              <span className="quiet">
                {member.shortName} {shortDayTime(at, timeZone)}
              </span>
            </li>
          ))}
          {publicity.map(({ id, medium, source }) => (
            <li key={id}>
              {t(`accountability.medium.${medium}`)} {source}
            </li>
          ))}
        </ul>
      ) : null}
      {enters ? (
        <p className="no-print">
          <Link to={publicityAddress(complaintId)}>{t('accountability.enterPublicity')}</Link>
        </p>
      ) : null}
    </section>
  );
}
