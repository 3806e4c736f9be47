import type { IsoInstant, Role, TenantKind, Uuid } from '../vocabulary.ts';

/** A stretch of time in which a member handles on two tracks (TRK-01); without an end it is in force. */
export interface TrackPeriod {
  readonly from: IsoInstant;
  readonly to: IsoInstant | null;
}

/** Whether what a member is sent at an instant goes on two tracks. */
export function onTwoTracks(periods: readonly TrackPeriod[] | undefined, at: IsoInstant): boolean {
  return periods?.some(({ from, to }) => from <= at && (to === null || at < to)) ?? false;
}

/** Why somebody may not choose. */
export type ChoiceRefusal = 'not_a_member' | 'role_missing' | 'seat_limited_to_unit';
const CHOOSERS: readonly Role[] = ['administrator', 'leader'];

/** TRK-01: a member chooses for itself, by its leader or administrator, for all of its outlets. */
export function mayChooseTracks(who: {
  readonly tenantKind: TenantKind;
  readonly unitId: Uuid | null;
  readonly roles: readonly Role[];
}): 'allowed' | ChoiceRefusal {
  if (who.tenantKind !== 'member') return 'not_a_member';
  if (who.unitId !== null) return 'seat_limited_to_unit';
  return who.roles.some((role) => CHOOSERS.includes(role)) ? 'allowed' : 'role_missing';
}
