import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { CasePageFragment } from '#app/gql/graphql.ts';
import { FactLines } from '#app/shell/fact-lines.tsx';

/** What a case is about and what was decided, in a line each. */
export function CaseFacts({ found, own }: { found: CasePageFragment; own: boolean }) {
  const { t } = useTranslation();
  const { timeZone } = useDesk();
  const { member, clause, outlet, kind, proposedAt, decidedAt, criticism, supervisorReport, barredAt, barredSeason, publishedAt, endedAt } =
    found;
  const at = (instant: string | null | undefined): string => (instant == null ? '—' : localDayTime(instant, timeZone));
  const lines = [
    [
      t('member.member'),
      <Link key="member" to={`/members/${own ? 'own' : member.id}`}>
        {member.name}
      </Link>,
    ],
    [t('accountability.clauseTitle'), t(`accountability.clauseSays.${clause}`)],
    [t('member.outlet'), outlet?.name ?? t('accountability.wholeMember')],
    ...(kind ? ([[t('accountability.kind'), t(`words.kind.${kind}`)]] as const) : []),
    [t('accountability.proposedAt'), at(proposedAt)],
    [t('accountability.decidedAt'), at(decidedAt)],
    ...(criticism
      ? ([
          [
            t('accountability.criticism'),
            <span key="criticism" className="text">
              {t(`accountability.criticised.${criticism.criticise ? 'yes' : 'no'}`, { day: criticism.meetingDay })}
              {criticism.criticise ? ` ${criticism.season?.name ?? t('accountability.noSeason')}` : ''} {criticism.reason}
            </span>,
          ],
        ] as const)
      : []),
    ...(supervisorReport
      ? ([
          [
            t('accountability.supervisor'),
            <span key="supervisor" className="text">
              {supervisorReport.toldDay} {supervisorReport.recommendation}
            </span>,
          ],
        ] as const)
      : []),
    ...(barredAt ? ([[t('accountability.barred'), `${at(barredAt)} ${barredSeason?.name ?? ''}`]] as const) : []),
    ...(publishedAt ? ([[t('accountability.publishedAt'), at(publishedAt)]] as const) : []),
    ...(endedAt ? ([[t('accountability.endedAt'), at(endedAt)]] as const) : []),
  ] as const;
  return (
    <section className="panel tight" aria-labelledby="facts">
      <h2 id="facts">{t('refund.facts')}</h2>
      <p className="quiet">{t(`accountability.stateHelp.${found.state}`)}</p>
      <FactLines lines={lines} />
    </section>
  );
}
