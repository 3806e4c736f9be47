import { useTranslation } from 'react-i18next';
import { localDayTime } from '#app/clock/day-time.ts';
import { useDesk } from '#app/clock/now.tsx';
import type { Viewer } from '#app/session/seat.ts';

/** Paper outlives the page: whose it is, and as of when. */
export function PrintedBy({ viewer }: { viewer: Pick<Viewer, 'seat' | 'person'> }) {
  const { t } = useTranslation();
  const { now, timeZone } = useDesk();
  const { programmeName, tenantName } = viewer.seat;
  return (
    <p className="print-only quiet">
      {t('shell.printed', {
        programme: programmeName,
        tenant: tenantName,
        who: viewer.person.name,
        time: localDayTime(now, timeZone),
      })}
    </p>
  );
}
