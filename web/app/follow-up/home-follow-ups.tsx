import { useTranslation } from 'react-i18next';
import { HomeSection } from '#app/home/home-section.tsx';
import { FollowUpList } from './follow-up-list.tsx';
import type { HomeFollowUps } from './follow-up-views.ts';

/** What the viewer is to carry out or to check after complaints (ASC-02). */
export function HomeFollowUpSections({ sections }: { sections: readonly HomeFollowUps[] }) {
  const { t } = useTranslation();
  return sections.map(({ view, rows, more }) => {
    const title = t(`followUp.home.${view}`);
    return (
      <HomeSection
        key={view}
        id={`follow-ups-${view.toLowerCase()}`}
        title={title}
        all={more ? { to: `/follow-ups?view=${view.toLowerCase()}`, word: t('home.allNotices') } : undefined}
      >
        <FollowUpList caption={title} rows={rows} empty={null} />
      </HomeSection>
    );
  });
}
