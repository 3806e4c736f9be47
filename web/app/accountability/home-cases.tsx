import { useTranslation } from 'react-i18next';
import { HomeSection } from '#app/home/home-section.tsx';
import { CaseList } from './case-list.tsx';
import type { HomeCases } from './home-cases.server.ts';

/** The cases that wait for whoever looks. */
export function HomeCaseSections({ sections, ofMany }: { sections: readonly HomeCases[]; ofMany: boolean }) {
  const { t } = useTranslation();
  return sections.map(({ name, rows, more }) => {
    const title = t(`accountability.home.${name}`);
    const all = more ? { to: `/accountability?view=${name}`, word: t('home.allNotices') } : undefined;
    return (
      <HomeSection key={name} id={`cases-${name}`} title={title} all={all}>
        {rows && <CaseList caption={title} ofMany={ofMany} rows={rows} empty={null} />}
      </HomeSection>
    );
  });
}
