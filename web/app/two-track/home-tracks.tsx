import { useTranslation } from 'react-i18next';
import { HomeSection } from '#app/home/home-section.tsx';
import type { TrackRowFragment } from '#app/gql/graphql.ts';
import { TrackList } from './track-list.tsx';

/** What waits for the viewer's part of the member on two tracks (TRK-01). */
export function HomeTrackSection({ waiting }: { waiting: { rows: readonly TrackRowFragment[]; more: boolean } | null }) {
  const { t } = useTranslation();
  if (waiting === null) return null;
  const title = t('twoTrack.home');
  return (
    <HomeSection id="two-tracks" title={title} all={waiting.more ? { to: '/two-tracks', word: t('home.allNotices') } : undefined}>
      <TrackList caption={title} rows={waiting.rows} empty={null} />
    </HomeSection>
  );
}
