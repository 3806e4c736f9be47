import { useTranslation } from 'react-i18next';
import { HomeSection } from '#app/home/home-section.tsx';
import { GapLines } from './gap-lines.tsx';
import type { HomeDuty } from './home-duty.server.ts';
import { ReceiverLines } from './receiver-card.tsx';

/** Who is on duty now, and the days to come on which nobody of the handlers is (REG-08). */
export function HomeDutySection({ duty }: { duty: HomeDuty | null }) {
  const { t } = useTranslation();
  if (duty === null) return null;
  const own = duty.side === 'member';
  return (
    <HomeSection
      id="duty"
      title={t(own ? 'report.receivesNow' : 'report.homeTitle')}
      all={{ to: '/contact-report', word: t(own ? 'menu.ownContactReport' : 'menu.memberDuties') }}
    >
      {duty.side === 'member' ? (
        <div className="panel tight">
          <ReceiverLines receiver={duty.receiver} />
          {duty.away ? <p>{t('report.youAreAway')}</p> : null}
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
    </HomeSection>
  );
}
