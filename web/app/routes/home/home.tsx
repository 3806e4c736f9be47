import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Button } from '@mantine/core';
import { Link, useLoaderData } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { countsOf, listOf } from '#app/graph/by-face.server.ts';
import { graph } from '#app/graph/client.server.ts';
import { ComplaintList } from '#app/list/complaint-list.tsx';
import { homeConduct } from '#app/conduct/home-conduct.server.ts';
import { HomeConductSections } from '#app/conduct/home-conduct.tsx';
import { HomeSection } from '#app/home/home-section.tsx';
import { homeSections, noticeSections } from '#app/home/home-sections.ts';
import { homeFigure, homeNotices } from '#app/home/home-notices.server.ts';
import { ChangeNoticeList } from '#app/registry/change-notice-list.tsx';
import { homeCases } from '#app/accountability/home-cases.server.ts';
import { HomeCaseSections } from '#app/accountability/home-cases.tsx';
import { homeTracks } from '#app/two-track/home-tracks.server.ts';
import { HomeTrackSection } from '#app/two-track/home-tracks.tsx';
import { homeFollowUps } from '#app/follow-up/follow-up.server.ts';
import { HomeFollowUpSections } from '#app/follow-up/home-follow-ups.tsx';
import { homeDuty } from '#app/contact-report/home-duty.server.ts';
import { HomeDutySection } from '#app/contact-report/home-duty.tsx';
import { settlingNow } from '#app/money/home-settling.server.ts';
import { homeAlerts, homeSanctions } from '#app/sanction/home-sanctions.server.ts';
import { HomeSanctionSections } from '#app/sanction/home-sanctions.tsx';
import { homeRefunds } from '#app/money/home-refunds.server.ts';
import { HomeRefundSections } from '#app/money/home-refunds.tsx';
import { mayTake } from '#app/session/seat.ts';
import { homeSummaries } from '#app/summary/home-summaries.server.ts';
import { HomeSummarySection } from '#app/summary/home-summaries.tsx';
import { OwnForecast } from '#app/standing/own-forecast.tsx';
import { standingNow } from '#app/standing/standing-home.server.ts';
import { requireViewer } from '#app/session/viewer.server.ts';
import { PageHead } from '#app/shell/page-head.tsx';
import { RouteError } from '#app/shell/route-error.tsx';
import { titled } from '#app/shell/title.ts';
import styles from './home.module.css';

export const meta: MetaFunction = ({ matches }) => titled(matches, 'home');

const ROWS = 8;
const FIGURE_PAGES = { drills: '/registry/drills', owedManuals: '/registry/manuals' } as const;

/** What needs this person now: the first rows of the views their roles work from, each complaint where it is most pressing. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const asking = { request, context };
  const viewer = await requireViewer(asking);
  const names = homeSections(viewer.seat);
  const [
    counts,
    duty,
    figure,
    standing,
    refunds,
    settling,
    sanctions,
    alerts,
    cases,
    tracks,
    followUps,
    summaries,
    conduct,
    notices,
    ...lists
  ] = await Promise.all([
    graph(asking, viewer, countsOf[viewer.face], {}),
    homeDuty(asking, viewer),
    homeFigure(asking, viewer),
    standingNow(asking, viewer),
    homeRefunds(asking, viewer),
    settlingNow(asking, viewer),
    homeSanctions(asking, viewer),
    homeAlerts(asking, viewer),
    homeCases(asking, viewer),
    homeTracks(asking, viewer),
    homeFollowUps(asking, viewer),
    homeSummaries(asking, viewer),
    homeConduct(asking, viewer),
    homeNotices(asking, viewer, noticeSections(viewer.seat)),
    ...names.map((section, place) =>
      graph(asking, viewer, listOf[viewer.face], {
        filter: { view: section.view },
        sort: 'NEXT_DEADLINE' as const,
        direction: 'ASCENDING' as const,
        // As many more as the sections above may have shown already.
        first: ROWS * (place + 1),
      }),
    ),
  ]);
  const above = new Set<string>();
  const sections = names.map((section, place) => {
    const list = lists[place]?.data.list ?? null;
    const rows = (list?.edges ?? []).map(({ node }) => node);
    const shown = rows.filter((row) => !above.has(row.complaint.id)).slice(0, ROWS);
    for (const row of shown) above.add(row.complaint.id);
    return { ...section, rows: list && shown, count: list?.count ?? 0, allAbove: rows.length > 0 && shown.length === 0 };
  });
  // Whoever is away is not asked to act: another receives, and the organisation's inbox is where it was (REG-08).
  const away = duty?.side === 'member' && duty.away;
  return {
    counts: counts.data.counts ?? null,
    sections: away ? sections.filter(({ name }) => name !== 'inbox') : sections,
    duty,
    figure,
    standing,
    refunds,
    settling,
    sanctions,
    alerts,
    cases,
    tracks: away ? null : tracks,
    followUps: away ? [] : followUps,
    summaries,
    conduct,
    notices,
    ofMany: viewer.face === 'carrier' || viewer.seat.tenantKind === 'association',
    mayTake: mayTake(viewer),
    name: viewer.person.name,
  };
}

export default function Home() {
  const { t } = useTranslation();
  const {
    counts,
    sections,
    duty,
    figure,
    standing,
    refunds,
    settling,
    sanctions,
    alerts,
    cases,
    tracks,
    followUps,
    summaries,
    conduct,
    notices,
    ofMany,
    mayTake: takes,
    name,
  } = useLoaderData<typeof loader>();
  const figures = counts
    ? (
        [
          ['inbox', counts.inbox],
          ['breached', counts.breached],
          ['callback', counts.toCallBack],
          ['elsewhere', counts.elsewhere],
          ['open', counts.open],
        ] as const
      ).filter(([view, number]) => number > 0 || view === 'inbox')
    : [];
  return (
    <div className="stack">
      <PageHead
        title={t('home.title', { name })}
        purpose={
          counts
            ? t(counts.inbox === 0 ? 'home.nothing' : counts.breached === 0 ? 'home.waitingInTime' : 'home.waiting', {
                count: counts.inbox,
                late: counts.breached,
              })
            : t('home.purpose')
        }
      >
        {takes ? (
          <Button component={Link} to="/complaints/new">
            {t('menu.intake')}
          </Button>
        ) : null}
      </PageHead>
      {figures.length > 0 || figure || settling || standing?.side === 'carrier' ? (
        <ul className={styles.figures}>
          {figures.map(([view, number]) => (
            <li key={view}>
              <Link to={`/complaints?view=${view}`} data-late={view === 'breached' || undefined}>
                <strong className="numbers">{number}</strong>
                <span>{t(`view.${view}.tab`)}</span>
              </Link>
            </li>
          ))}
          {figure ? (
            <li>
              <Link to={FIGURE_PAGES[figure.name]}>
                <strong className="numbers">{figure.number}</strong>
                <span>{t(`home.figure.${figure.name}`)}</span>
              </Link>
            </li>
          ) : null}
          {settling
            ? (['ready', 'missing'] as const).map((state) => (
                <li key={state}>
                  <Link to={`/settlements?month=${settling.month}&state=${state.toUpperCase()}`}>
                    <strong className="numbers">{settling[state]}</strong>
                    <span>{t(`home.settling.${state}`, { month: settling.month })}</span>
                  </Link>
                </li>
              ))
            : null}
          {standing?.side === 'carrier'
            ? (['breached', 'near'] as const).map((state) => (
                <li key={state}>
                  <Link to={`/scorecards?state=${state}`} data-late={(state === 'breached' && standing.breached > 0) || undefined}>
                    <strong className="numbers">{standing[state]}</strong>
                    <span>{t(`home.standing.${state}`)}</span>
                  </Link>
                </li>
              ))
            : null}
        </ul>
      ) : null}
      {standing?.side === 'partner' ? <OwnForecast month={standing.month} cards={standing.cards} /> : null}
      <HomeDutySection duty={duty} />
      <HomeTrackSection waiting={tracks} />
      <HomeFollowUpSections sections={followUps} />
      <HomeSanctionSections sections={sanctions} alerts={alerts} ofMany={ofMany} />
      <HomeCaseSections sections={cases} ofMany={ofMany} />
      <HomeSummarySection summaries={summaries} />
      <HomeConductSections {...conduct} ofMany={ofMany} />
      <HomeRefundSections sections={refunds} ofMany={ofMany} />
      {notices.map(({ name: section, view, rows, more }) => (
        <HomeSection
          key={section}
          id={section}
          title={t(`home.section.${section}`)}
          all={more ? { to: `/registry/notices?view=${view}`, word: t('home.allNotices') } : undefined}
        >
          {rows && (
            <ChangeNoticeList
              caption={t(`home.section.${section}`)}
              ofMany={ofMany}
              rows={rows}
              empty={<p>{t(`changeNotice.view.${view}.empty`)}</p>}
            />
          )}
        </HomeSection>
      ))}
      {sections.map(({ name: section, address, rows, count, allAbove }) => (
        <HomeSection
          key={section}
          id={section}
          title={t(`home.section.${section}`)}
          all={rows && count > rows.length ? { to: `/complaints?view=${address}`, word: t('home.all', { count }) } : undefined}
        >
          {rows && (
            <ComplaintList
              caption={t(`home.section.${section}`)}
              rows={rows}
              empty={<p>{t(allAbove ? 'home.allAbove' : `view.${address}.empty`)}</p>}
            />
          )}
        </HomeSection>
      ))}
    </div>
  );
}

export const ErrorBoundary = RouteError;
