import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { decide } from '@lianban/partner-standing/sanction/decide';
import { OVERDUE_STATES } from '@lianban/partner-standing/sanction/sanction';
import type { Database } from '../database.ts';
import { asWatcher, programmeIds } from '../watch/as-watcher.ts';
import { asSystem } from './as-system.ts';
import { sanctionContext } from './sanctions.ts';

/**
 * Tells the partner and its carrier, once, that the deadline of a rectification order has passed without the partner having
 * complied (SAN-01, SAN-03, SAN-04); it stands in the sanction's history. Several workers may run: the log decides between them.
 *
 * @param limit sanctions at most
 * @returns how many were looked at; at least `limit` means there may be more
 */
export async function noteDeadlines(database: Database, now: IsoInstant, limit: number): Promise<number> {
  let looked = 0;
  for (const programmeId of await programmeIds(database)) {
    const due = await asWatcher(database, programmeId, (query) =>
      query<{ id: Uuid; partnerTenantId: Uuid }>(
        `select id, partner_tenant_id as "partnerTenantId" from lianban.sanction
        where programme_id = $1 and deadline_at <= $2 and deadline_passed_at is null and state = any($3) order by deadline_at, id limit $4`,
        [programmeId, now, OVERDUE_STATES, limit - looked],
      ),
    );
    for (const [partnerTenantId, ofPartner] of Map.groupBy(due, (each) => each.partnerTenantId)) {
      await asSystem(database, { programmeId, partnerTenantId, now }, async (turn) => {
        const ids = ofPartner.map(({ id }) => id);
        await turn.load('l.id = any($3)', [ids]);
        for (const id of ids) {
          // Refused where another worker was faster, or the partner complied meanwhile.
          const decision = decide(turn.state('sanction', id), { name: 'note_deadline' }, { kind: 'system' }, sanctionContext(turn));
          if (decision.kind === 'decided') turn.append('sanction', id, decision.events);
        }
        return {};
      });
    }
    looked += due.length;
    if (looked >= limit) return looked;
  }
  return looked;
}
