import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { AssociationSettings } from '../association-settings.ts';
import { wavesOf } from '../wave.ts';
import type { ComplaintFact } from './facts.ts';
import { stands } from './occurrences.ts';

/** An early sign: complaints of one kind gather at one outlet. It accuses nobody and proposes nothing. */
export interface ClusterSign {
  /** By which it was told last. */
  readonly key: string;
  readonly memberTenantId: Uuid;
  readonly outletUnitId: Uuid;
  readonly kind: string;
  readonly at: IsoInstant;
  readonly windowDays: number;
  /** In order of time; they open. */
  readonly complaintIds: readonly Uuid[];
}

type Arrival = Pick<ComplaintFact, 'complaintId' | 'memberTenantId' | 'outletUnitId' | 'kind' | 'acceptedAt' | 'standing'>;

const HOURS_A_DAY = 24;

/**
 * The signs that are due at `now`: as many complaints of one kind at one outlet within the window as the threshold names, or
 * more. What was withdrawn or found invalid gathers nowhere. A sign is given once in a window's length.
 *
 * @param lastSigns when each key was last told
 */
export function clusterSigns(
  complaints: readonly Arrival[],
  lastSigns: ReadonlyMap<string, IsoInstant>,
  now: IsoInstant,
  { cluster: { threshold, windowDays } }: Pick<AssociationSettings, 'cluster'>,
): ClusterSign[] {
  const how = { groupOf: clusterKey, at: ({ acceptedAt }: Arrival) => acceptedAt };
  const waves = wavesOf(complaints.filter(stands), how, lastSigns, now, { threshold, windowHours: windowDays * HOURS_A_DAY });
  return waves.flatMap(({ group: key, arrivals }): ClusterSign[] => {
    const [first] = arrivals;
    if (first === undefined || first.outletUnitId === null) return [];
    const { memberTenantId, outletUnitId, kind } = first;
    return [{ key, memberTenantId, outletUnitId, kind, at: now, windowDays, complaintIds: arrivals.map(({ complaintId }) => complaintId) }];
  });
}

function clusterKey({ memberTenantId, outletUnitId, kind }: Arrival): string | null {
  return outletUnitId === null ? null : [memberTenantId, outletUnitId, kind].join(' ');
}
