import type { RefusalCode } from '../decision.ts';
import { isOpenOrder } from '../fold/status.ts';
import { waitingSteps } from '../fold/track.ts';
import type { ComplaintState, MemberTrack, WorkOrder } from '../state.ts';
import { branchSees, mayTake, stepsOf, type TrackStep, type TrackStepName, type TrackVerdict } from '../two-track/tracks.ts';
import { all, banking, party, status, unless, type Facts, type Verdict } from './facts.ts';

const REFUSALS: Readonly<Record<Exclude<TrackVerdict, 'allowed'>, RefusalCode>> = {
  no_such_step: 'track_step_unknown',
  step_done: 'track_step_done',
  step_waits: 'track_step_waits',
  role_missing: 'role_missing',
};

/** The track on which the caller's own organisation handles the complaint; an outlet's people have one only where their outlet takes part. */
export function trackOf({ state, caller }: Pick<Facts, 'state' | 'caller'>): MemberTrack | undefined {
  const track = state.tracks.find(({ tenantId }) => tenantId === caller.tenantId);
  return track !== undefined && (caller.unitId === null || caller.unitId === track.unitId) ? track : undefined;
}

/** The steps of the caller's track that the caller may know of. */
export function trackShown(facts: Pick<Facts, 'state' | 'caller'>): TrackStep[] {
  const track = trackOf(facts);
  if (track === undefined) return [];
  return stepsOf(track).filter(({ name }) => facts.caller.unitId === null || branchSees(track, name));
}

/** TRK-01: whose turn it is, by the table of the track. A branch's steps are its own people's, all others head office's. */
export function mayTakeTrackStep(facts: Facts, name: TrackStepName): Verdict {
  const track = trackOf(facts);
  const before = all(party(facts), banking(facts), status(facts, 'take_track_step'));
  if (before !== 'allowed') return before;
  if (track === undefined || track.ended) return 'no_track';
  const step = trackShown(facts).find((shown) => shown.name === name);
  if (step === undefined) return 'track_step_unknown';
  const verdict = mayTake(track, name, facts.caller.roles);
  return all(
    unless((step.unit === 'branch') === (facts.caller.unitId !== null), 'role_missing'),
    verdict === 'allowed' ? 'allowed' : REFUSALS[verdict],
  );
}

/** Whether any step is open to the caller; else why the first that waits is not. */
export function mayTakeSomeTrackStep(facts: Facts): Verdict {
  const track = trackOf(facts);
  const waiting = track === undefined ? [] : waitingSteps(track);
  const verdicts = waiting.map(({ name }) => mayTakeTrackStep(facts, name));
  if (verdicts.includes('allowed')) return 'allowed';
  return verdicts[0] ?? all(party(facts), banking(facts), 'no_track');
}

/** The outlet's order under the member's own to which an ordinary complaint is passed on. */
export function outletOrderOf({ workOrders }: Pick<ComplaintState, 'workOrders'>, { workOrderId }: MemberTrack): WorkOrder | undefined {
  return workOrders.findLast((order) => order.parentWorkOrderId === workOrderId && isOpenOrder(order));
}

/**
 * Whether a member may report its result: a major one only with audit's signature. Other steps that are still owed do not hold it back,
 * for the association's clocks run (CLK-11) and it calls the customer itself.
 */
export function mayReportFrom({ tracks }: Pick<ComplaintState, 'tracks'>, order: Pick<WorkOrder, 'id'>): boolean {
  const track = tracks.find(({ workOrderId, ended }) => workOrderId === order.id && !ended);
  return track === undefined || track.track !== 'major' || track.done.includes('sign');
}
