import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import type { Database } from '../database.ts';
import { asWatcher, programmeIds } from '../watch/as-watcher.ts';
import { asSystem } from './as-system.ts';
import { holdOrReleaseNow, settlementSuspended } from './suspended.ts';

interface HeldLedger {
  readonly partnerTenantId: Uuid;
  readonly mode: Mode;
}

/**
 * Releases what is held though no suspension is in force any more: one of set length is over by itself (SAN-04, REF-04). Several workers may run;
 * looked at again, nothing is held.
 *
 * @param limit ledgers at most
 * @returns how many were looked at; at least `limit` means there may be more
 */
export async function releaseHeld(database: Database, now: IsoInstant, limit: number): Promise<number> {
  let looked = 0;
  for (const programmeId of await programmeIds(database)) {
    const due = await asWatcher(database, programmeId, (query) =>
      query<HeldLedger>(
        `select s.partner_tenant_id as "partnerTenantId", s.mode from lianban.settlement_ledger s where s.programme_id = $1 and s.held > 0
        and not exists (select 1 from lianban.sanction x where x.programme_id = s.programme_id and x.partner_tenant_id = s.partner_tenant_id and x.mode = s.mode
          and x.suspended_from <= $2 and (x.suspended_until is null or x.suspended_until > $2)) order by 1, 2 limit $3`,
        [programmeId, now, limit - looked],
      ),
    );
    for (const { partnerTenantId, mode } of due) {
      await asSystem(database, { programmeId, partnerTenantId, now }, async (turn) => {
        if (!(await settlementSuspended(turn, mode))) await holdOrReleaseNow(turn, mode, false);
        return {};
      });
    }
    looked += due.length;
    if (looked >= limit) return looked;
  }
  return looked;
}
