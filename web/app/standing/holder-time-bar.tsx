import { useTranslation } from 'react-i18next';
import { StackedBar } from '#app/chart/stacked-bar.tsx';
import { useSpelling } from '#app/clock/clock-bar.tsx';
import { useDesk } from '#app/clock/now.tsx';
import { holderTimes, type TimedComplaint } from './holder-time.ts';

/** Less than the least that is spelled is no share worth showing. */
const MINUTE_MS = 60_000;

/** Where a complaint's time was spent, by who had it. */
export function HolderTimeBar({ complaint }: { complaint: TimedComplaint }) {
  const { t } = useTranslation();
  const { now } = useDesk();
  const spelled = useSpelling();
  const times = holderTimes(complaint, now).filter(({ ms }) => ms >= MINUTE_MS);
  if (times.length === 0) return null;
  return (
    <section className="panel tight">
      <StackedBar
        title={t('standing.timeByHolder')}
        heads={[t('standing.holder'), t('standing.heldFor'), t('standing.share')]}
        shares={times.map(({ id, name, ms }) => ({ key: id, label: name, size: ms, said: spelled(ms) }))}
      />
    </section>
  );
}
