import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { AssociationSettings } from '../association-settings.ts';
import { holdersOf, type StandingMessage, type StandingParties } from '../messages.ts';
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

/** What a sign is told by once: the member's outlet and the kind. */
export function clusterKey({
  memberTenantId,
  outletUnitId,
  kind,
}: Pick<Arrival, 'memberTenantId' | 'outletUnitId' | 'kind'>): string | null {
  return outletUnitId === null ? null : [memberTenantId, outletUnitId, kind].join(' ');
}

export const CLUSTER_MESSAGES = ['cluster_seen'] as const;

/**
 * Who is told of a sign: the association's reviewers and leader, and the member's responsible department and leader. The outlet is not
 * told by the system; what it does about it is its bank's matter.
 */
export function clusterMessages(
  { kind, windowDays, complaintIds }: ClusterSign,
  outlet: string,
  parties: StandingParties,
): StandingMessage<'cluster_seen'>[] {
  const { partnerTenantId: member, carrierTenantId: association } = parties;
  return holdersOf(['associationReviewer', 'member'], { member, association }).map((holders) => ({
    kind: 'cluster_seen',
    ...holders,
    values: { outlet, requestKind: kind, count: String(complaintIds.length), days: String(windowDays) },
  }));
}
