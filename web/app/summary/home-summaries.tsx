import { Link } from '@remix-run/react';
import { useTranslation } from 'react-i18next';
import { halfWords } from '#app/bulletin/half-words.ts';
import { HomeSection } from '#app/home/home-section.tsx';
import type { HomeSummaries } from './home-summaries.server.ts';

/** The half-year a summary is still to be drafted of, and countermeasures past their day (ASC-02). */
export function HomeSummarySection({ summaries }: { summaries: HomeSummaries | null }) {
  const { t } = useTranslation();
  if (summaries === null) return null;
  const { due, overdue } = summaries;
  return (
    <HomeSection id="summaries" title={t('menu.summaries')} all={{ to: '/summaries', word: t('summary.toList') }}>
      <div className="panel tight">
        {due === null ? null : <p>{t('summary.homeDue', { half: halfWords(t, due) })}</p>}
        {overdue.map(({ id, half, count }) => (
          <p key={id}>
            <Link to={`/summaries/${id}`}>{t('summary.homeOverdue', { half: halfWords(t, half), count })}</Link>
          </p>
        ))}
      </div>
    </HomeSection>
  );
}
