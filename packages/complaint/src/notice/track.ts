import { waitingSteps } from '../fold/track.ts';
import type { MemberTrack } from '../state.ts';
import { stepsOf, UNIT_ROLES, type TrackStepName, type TrackUnit } from '../two-track/tracks.ts';
import { toRoles, type NoticeDraft, type NotifyTable } from './draft.ts';

/** Who learns of the matter by a step without having one of its own next. */
const REPORTED_TO: Partial<Record<TrackStepName, TrackUnit>> = { report_to_leader: 'leader', tell_leader: 'leader' };

/**
 * TRK-01: whoever owes what has become possible is told, each unit once and not the one that took the step; the leader of what is
 * reported to it. Head and leader hear at the same time, not one through the other.
 */
export const trackNotices: NotifyTable<'track_step_taken'> = {
  track_step_taken: ({ payload, actor }, state) => {
    const track = state.tracks.find(({ tenantId }) => tenantId === actor.tenantId);
    if (track === undefined) return [];
    const steps = stepsOf(track);
    const by = steps.find(({ name }) => name === payload.step)?.unit;
    const draft = (unit: TrackUnit, kind: 'track_step_waits' | 'track_reported', step: TrackStepName): NoticeDraft =>
      toRoles(receiver(track, unit), UNIT_ROLES[unit], kind, state, track.workOrderId, { step });
    const opened = waitingSteps(track).filter(
      ({ name, after, unit }) =>
        unit !== by && (after.includes(payload.step) || (payload.outcome === 'not_satisfied' && name === 'investigate')),
    );
    const first = opened.filter(({ unit }, index) => opened.findIndex((other) => other.unit === unit) === index);
    const told = REPORTED_TO[payload.step];
    return [
      ...(told === undefined ? [] : [draft(told, 'track_reported', payload.step)]),
      ...first.map(({ unit, name }) => draft(unit, 'track_step_waits', name)),
    ];
  },
};

/** An outlet's people of what is theirs, all others of head office. */
function receiver({ tenantId, unitId }: MemberTrack, unit: TrackUnit) {
  return { tenantId, tenantKind: 'member', unitId: unit === 'branch' ? unitId : null } as const;
}
