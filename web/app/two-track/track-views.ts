import type { TrackUnit } from '#app/gql/graphql.ts';

/** Whose steps a role takes; the graph decides in the end. */
const OF_ROLE: Readonly<Record<string, readonly TrackUnit[]>> = {
  handler: ['HEAD_OFFICE'],
  responsible_department: ['RESPONSIBLE_HEAD'],
  leader: ['LEADER'],
  auditor: ['AUDIT'],
  call_centre_agent: ['CALL_CENTRE'],
  outlet_manager: ['BRANCH'],
};

/** The units in the order in which they are shown. */
export const UNITS = ['HEAD_OFFICE', 'RESPONSIBLE_HEAD', 'AUDIT', 'CALL_CENTRE', 'BRANCH'] as const satisfies readonly TrackUnit[];

/** The unit whose waiting steps somebody with these roles is shown first; null: none takes steps. */
export function unitOf(roles: readonly string[]): TrackUnit | null {
  const own = roles.flatMap((role) => OF_ROLE[role] ?? []);
  return UNITS.find((unit) => own.includes(unit)) ?? null;
}
