import { useTranslation } from 'react-i18next';
import type { TrackUnit } from '#app/gql/graphql.ts';

/** Says for whom something waits: 稽核考核部、呼叫中心. */
export function useUnits(): (units: readonly TrackUnit[]) => string {
  const { t } = useTranslation();
  return (units) => units.map((unit) => t(`twoTrack.unit.${unit}`)).join(t('twoTrack.and'));
}
