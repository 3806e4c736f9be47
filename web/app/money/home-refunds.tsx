import { useTranslation } from 'react-i18next';
import { HomeSection } from '#app/home/home-section.tsx';
import type { HomeRefunds } from './home-refunds.server.ts';
import { RefundList } from './refund-list.tsx';

/** The refunds that wait for whoever looks, a section for each step that is theirs. */
export function HomeRefundSections({ sections, ofMany }: { sections: readonly HomeRefunds[]; ofMany: boolean }) {
  const { t } = useTranslation();
  return sections.map(({ name, rows, more }) => {
    const title = t(`refund.home.${name}`);
    const all = more ? { to: `/refunds?view=${name}`, word: t('home.allNotices') } : undefined;
    return (
      <HomeSection key={name} id={`refund-${name}`} title={title} all={all}>
        {rows && <RefundList caption={title} ofMany={ofMany} rows={rows} empty={<p>{t(`refund.view.${name}.empty`)}</p>} />}
      </HomeSection>
    );
  });
}
