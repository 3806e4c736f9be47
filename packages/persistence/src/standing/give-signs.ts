import { clusterKey, clusterSigns } from '@lianban/partner-standing/accountability/cluster';
import type { ComplaintFact } from '@lianban/partner-standing/accountability/facts';
import { hoursAfter } from '@lianban/complaint/instant';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { v7 as uuidv7 } from 'uuid';
import { clusterSeenEvent } from './write/case-rows.ts';
import type { StandingTurn } from './write/standing-turn.ts';

/**
 * Gives the early signs of the turn's member that are due (decision 0020): each once a window's length. Under the member's lock, so that of
 * several workers one tells.
 */
export async function giveSigns(turn: StandingTurn, complaints: readonly ComplaintFact[]): Promise<void> {
  const { opened, now } = turn;
  const { programmeId, parties, query, context } = opened;
  const { partnerTenantId: memberTenantId } = parties;
  const { cluster } = context.associationSettings;
  const told = await query<{ outletUnitId: Uuid; kind: string; at: IsoInstant }>(
    `select outlet_unit_id as "outletUnitId", kind, max(at) as at from lianban.cluster_sign
    where programme_id = $1 and partner_tenant_id = $2 and at > $3 group by 1, 2`,
    [programmeId, memberTenantId, hoursAfter(now, -24 * cluster.windowDays)],
  );
  const last = new Map(told.map((each) => [clusterKey({ memberTenantId, ...each }) ?? '', each.at]));
  const due = clusterSigns(complaints, last, now, { cluster });
  if (due.length === 0) return;
  const outlets = await query<{ id: Uuid; name: string }>(
    'select id, name from lianban.unit where programme_id = $1 and tenant_id = $2 and id = any($3)',
    [programmeId, memberTenantId, due.map(({ outletUnitId }) => outletUnitId)],
  );
  const nameOf = new Map(outlets.map(({ id, name }) => [id, name]));
  for (const sign of due) turn.append('cluster_sign', uuidv7(), [clusterSeenEvent(sign, nameOf.get(sign.outletUnitId) ?? '')]);
}
