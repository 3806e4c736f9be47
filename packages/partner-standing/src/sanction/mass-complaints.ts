import type { ProgrammeSettings } from '@lianban/complaint/settings';
import type { FaultGrade, IsoInstant, RequestKind, Uuid } from '@lianban/complaint/vocabulary';
import type { StandingSettings } from '../standing-settings.ts';
import { wavesOf } from '../wave.ts';

/** A request as the watch over mass complaints sees it. */
export interface Arrival {
  readonly complaintId: Uuid;
  readonly serviceId: Uuid | null;
  readonly kind: RequestKind;
  /** The gravest grade of fault among its work orders; null: no fault. */
  readonly faultGrade: FaultGrade | null;
  readonly acceptedAt: IsoInstant;
}

/** Mass complaints 大批投诉 on one service (RTE-04). */
export interface MassAlert {
  readonly serviceId: Uuid;
  readonly at: IsoInstant;
  readonly windowHours: number;
  /** The requests in the window, in order; they open for the carrier. */
  readonly complaintIds: readonly Uuid[];
  /** The gravest fault reported among them; null: none. */
  readonly faultGrade: FaultGrade | null;
}

/** What a programme sets about it. */
export type MassSettings = Pick<ProgrammeSettings, 'massComplaints'> & Pick<StandingSettings, 'massKinds'>;

/**
 * The alerts that are due at `now`: as many requests of the counted kinds on one service within the window as the threshold
 * names, or more. One wave alerts once: after an alert the service is silent for a window's length.
 *
 * @param lastAlerts when each service was last alerted
 */
export function massAlerts(
  arrivals: readonly Arrival[],
  lastAlerts: ReadonlyMap<Uuid, IsoInstant>,
  now: IsoInstant,
  { massComplaints, massKinds }: MassSettings,
): MassAlert[] {
  const counted = arrivals.filter(({ kind }) => massKinds.includes(kind));
  const how = { groupOf: ({ serviceId }: Arrival) => serviceId, at: ({ acceptedAt }: Arrival) => acceptedAt };
  return wavesOf(counted, how, lastAlerts, now, massComplaints).map(({ group: serviceId, arrivals: all }) => {
    const gravest = (['severe', 'important', 'general'] as const).find((grade) => all.some(({ faultGrade }) => faultGrade === grade));
    const complaintIds = all.map(({ complaintId }) => complaintId);
    return { serviceId, at: now, windowHours: massComplaints.windowHours, complaintIds, faultGrade: gravest ?? null };
  });
}

/** The early warning 内部通报 to organisations that run a related service: no customer, no complaint, no partner's name. */
export interface EarlyWarning {
  readonly serviceName: string;
  readonly faultGrade: FaultGrade | null;
  readonly count: number;
  readonly windowHours: number;
}

/** What of an alert others are told (RTE-04): service, fault class and count only. */
export function earlyWarning({ faultGrade, complaintIds, windowHours }: MassAlert, serviceName: string): EarlyWarning {
  return { serviceName, faultGrade, count: complaintIds.length, windowHours };
}

/** A service as far as its relations go. */
export interface RelatedService {
  readonly id: Uuid;
  readonly tenantId: Uuid;
  /** Services that share a platform, a gateway or a business with it, as the carrier has entered them; either way round. */
  readonly relatedServiceIds: readonly Uuid[];
}

/** Who gets the early warning: whoever runs a related service, but not whose service it is, who is told by the alert's own way. */
export function warnedTenants(serviceId: Uuid, services: readonly RelatedService[]): Uuid[] {
  const own = services.find(({ id }) => id === serviceId);
  const related = services.filter(
    ({ id, relatedServiceIds }) => own?.relatedServiceIds.includes(id) || relatedServiceIds.includes(serviceId),
  );
  return [...new Set(related.map(({ tenantId }) => tenantId))].filter((tenantId) => tenantId !== own?.tenantId);
}
