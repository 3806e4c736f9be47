import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { GapLines } from './gap-lines.tsx';
import type { HomeDuty } from './home-duty.server.ts';
import { ReceiverLines } from './receiver-card.tsx';

/** Who is on duty now, and the days to come on which nobody of the handlers is (REG-08). */
export function HomeDutySection({ duty, head }: { duty: HomeDuty | null; head: string | undefined }) {
  const { t } = useTranslation();
  if (duty === null) return null;
  return (
    <section className="tight" aria-labelledby="home-duty">
      <div className={head}>
        <h2 id="home-duty">{t(duty.side === 'member' ? 'report.receivesNow' : 'report.homeTitle')}</h2>
        <Link to="/contact-report">{t(duty.side === 'member' ? 'menu.ownContactReport' : 'menu.memberDuties')}</Link>
      </div>
      {duty.side === 'member' ? (
        <div className="panel tight">
          <ReceiverLines receiver={duty.receiver} />
          <GapLines gaps={duty.gaps} />
        </div>
      ) : (
        <div className="panel tight">
          {duty.unreported > 0 ? <p>{t('report.unreported', { count: duty.unreported })}</p> : null}
          {duty.members.map(({ member, gaps }) => (
            <GapLines key={member.id} gaps={gaps} member={member.shortName} />
          ))}
          {duty.unreported === 0 && duty.members.length === 0 ? <p className="quiet">{t('report.noGaps')}</p> : null}
        </div>
      )}
    </section>
  );
}
