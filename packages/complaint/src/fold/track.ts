import type { ComplaintEvent, EventType } from '../event.ts';
import type { ComplaintState, MemberTrack } from '../state.ts';
import { becomesMajor, doneBeforeAgain, openSteps, trackFor, type TrackStep } from '../two-track/tracks.ts';
import type { Uuid } from '../vocabulary.ts';
import type { ApplyTable } from './apply.ts';
import { BrokenLog } from './replace.ts';

/** The steps of a member's track that wait to be taken; none once its order was recalled or proved to be another's. */
export function waitingSteps(track: MemberTrack): TrackStep[] {
  return track.ended ? [] : openSteps(track);
}

/** Steps of members' tracks (TRK-01). */
export const trackEvents: ApplyTable<'track_step_taken'> = {
  track_step_taken: (state, { payload, actor, at }) => {
    const { step, done, passedTo, unitId, outcome, attempt, archiveNumber } = payload;
    if (!state.tracks.some(({ tenantId }) => tenantId === actor.tenantId)) throw new BrokenLog('a step of a track that never began');
    return changed(state, actor.tenantId, (track) => ({
      ...(outcome === 'not_satisfied'
        ? again(track)
        : { done: done ? [...track.done, step] : track.done, attempts: attempt ?? track.attempts }),
      ...(passedTo === undefined ? {} : { passedTo, unitId: unitId ?? track.unitId }),
      ...(archiveNumber === undefined ? {} : { archiveNumber, archivedAt: at }),
    }));
  },
};

/** What other events mean for members' tracks: they begin and end with the member's order, and follow what becomes of it. */
export function withTracks(state: ComplaintState, event: ComplaintEvent): ComplaintState {
  const follow = FOLLOW[event.type] as ((state: ComplaintState, event: ComplaintEvent) => ComplaintState) | undefined;
  return follow === undefined ? state : follow(state, event);
}

type Follow<T extends EventType> = (state: ComplaintState, event: ComplaintEvent<T>) => ComplaintState;

const FOLLOW: { readonly [T in EventType]?: Follow<T> } = {
  work_order_sent: (state, { payload, at }) => {
    const { workOrderId, holderTenantId: tenantId, holderUnitId: unitId, parentWorkOrderId } = payload;
    if (payload.twoTracks === true) {
      const takenAt = unitId === null ? 'head_office' : 'branch';
      const fresh: MemberTrack = {
        track: trackFor(state.major === 'confirmed', takenAt),
        takenAt,
        passedTo: null,
        done: [],
        tenantId,
        workOrderId,
        unitId,
        rounds: 0,
        attempts: 0,
        begunAt: at,
        archiveNumber: null,
        archivedAt: null,
        ended: false,
      };
      return { ...state, tracks: [...state.tracks.filter((track) => track.tenantId !== tenantId), fresh] };
    }
    // Sent down before head office wrote anything: the outlet takes it on its own track.
    return changed(state, tenantId, (track) => {
      if (parentWorkOrderId !== track.workOrderId || track.track !== 'head_office_ordinary' || track.done.length > 0) return {};
      return { track: 'branch_ordinary', takenAt: 'branch', unitId };
    });
  },
  work_order_recalled: (state, { payload }) => ofOrder(state, payload.workOrderId, () => ({ ended: true })),
  dispute_decided: (state, { payload }) => (payload.upheld ? ofOrder(state, payload.workOrderId, () => ({ ended: true })) : state),
  work_order_returned: (state, { payload }) => ofOrder(state, payload.workOrderId, again),
  major_decided: (state, { payload }) =>
    payload.state === 'confirmed'
      ? {
          ...state,
          tracks: state.tracks.map((track) => (track.track === 'major' ? track : { ...track, ...becomesMajor(track), attempts: 0 })),
        }
      : state,
};

/** Investigated again: what was done before it stays done. */
function again(track: MemberTrack): Partial<MemberTrack> {
  if (!track.done.includes('investigate')) return {};
  return { done: doneBeforeAgain(track), rounds: track.rounds + 1, attempts: 0, archivedAt: null };
}

function changed(state: ComplaintState, tenantId: Uuid | null, change: (track: MemberTrack) => Partial<MemberTrack>): ComplaintState {
  if (!state.tracks.some((track) => track.tenantId === tenantId)) return state;
  return { ...state, tracks: state.tracks.map((track) => (track.tenantId === tenantId ? { ...track, ...change(track) } : track)) };
}

function ofOrder(state: ComplaintState, workOrderId: Uuid, change: (track: MemberTrack) => Partial<MemberTrack>): ComplaintState {
  const found = state.tracks.find((track) => track.workOrderId === workOrderId);
  return found === undefined ? state : changed(state, found.tenantId, change);
}
