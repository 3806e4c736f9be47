import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import type { MemberDutyRowFragment } from '#app/gql/graphql.ts';
import { ReceiverLines } from './receiver-card.tsx';

/** Whom the members that hold a complaint have on duty now, beside what can be done (REG-08). */
export function OnDutyCard({ members, own }: { members: readonly MemberDutyRowFragment[]; own: boolean }) {
  const { t } = useTranslation();
  if (members.length === 0) return null;
  return (
    <section className="panel tight" aria-labelledby="on-duty">
      <h2 id="on-duty">{t('report.onDuty')}</h2>
      {members.map(({ member, receiver }) => (
        <div key={member.id} className="tight">
          <p>
            <Link to={own ? '/contact-report' : `/contact-report/members/${member.id}`}>{member.shortName}</Link>
          </p>
          <ReceiverLines receiver={receiver} />
        </div>
      ))}
    </section>
  );
}
