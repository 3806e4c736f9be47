import { trackStepActions } from '@lianban/complaint-graph/complaint/actions';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { ComplaintSource, EventSource } from '@lianban/complaint-graph/sources';
import { namedValues } from '@lianban/complaint-graph/story/story.resolvers';
import { typedFields } from '@lianban/complaint/two-track/forms';
import { openSteps, stepsOf, type PassedTo, type TrackStepName } from '@lianban/complaint/two-track/tracks';
import type { CallBackOutcome, Uuid } from '@lianban/complaint/vocabulary';
import type { TrackRecord } from '@lianban/persistence/read/tracks';

/** A step as it was last taken, from the log. */
export type TakenStep = Pick<EventSource, 'at' | 'personName' | 'texts'> & {
  readonly step: TrackStepName;
  readonly outcome: CallBackOutcome | null;
  readonly passedTo: PassedTo | null;
};

/** The track of the caller's own member; null where there is none. */
export async function trackOfComplaint(context: GraphContext, complaintId: Uuid): Promise<TrackRecord | null> {
  return (await context.reads().tracks(complaintId))[0] ?? null;
}

/** The complaint a track belongs to, which its people may see. */
export async function complaintOfTrack(context: GraphContext, { complaintId }: Pick<TrackRecord, 'complaintId'>): Promise<ComplaintSource> {
  const complaint = await context.reads().complaint(complaintId);
  if (complaint === null) throw new Error('A track without its complaint.');
  return complaint;
}

/** Steps on the track as it is, the latest of each. What was done on another before it became major does not count (TRK-01). */
export async function takenSteps(
  context: GraphContext,
  { complaintId, track }: TrackRecord,
): Promise<ReadonlyMap<TrackStepName, TakenStep>> {
  const events = await context.reads().tellingEvents(complaintId);
  const taken = events
    .filter(({ type, payload }) => type === 'track_step_taken' && payload['track'] === track)
    .map(({ at, personName, texts, payload }): TakenStep => {
      // The payload's form is the log's own (EventPayloads).
      const { step, outcome = null, passedTo = null } = payload as Pick<TakenStep, 'step'> & Partial<TakenStep>;
      return { at, personName, texts, step, outcome, passedTo };
    });
  return new Map(taken.map((one) => [one.step, one]));
}

/** The steps the caller may know of, each with how it stands and what the caller may do. */
export async function trackSteps(track: TrackRecord, context: GraphContext) {
  const complaint = await complaintOfTrack(context, track);
  const [actions, taken] = await Promise.all([trackStepActions(context, complaint), takenSteps(context, track)]);
  const units = new Map(stepsOf(track).map(({ name, unit }) => [name, unit]));
  const open = new Set(track.ended ? [] : openSteps(track).map(({ name }) => name));
  return actions.map(({ name, allowed, reason, message }) => {
    const last = taken.get(name);
    const done = track.done.includes(name);
    return {
      name,
      unit: units.get(name),
      state: done ? 'done' : open.has(name) ? 'open' : 'waits',
      takenAt: last?.at ?? null,
      takenBy: last?.personName ?? null,
      texts: namedValues(last?.texts ?? {}),
      outcome: last?.outcome ?? null,
      passedTo: last?.passedTo ?? null,
      allowed,
      reason,
      message,
      fields: typedFields(track.track, name),
    };
  });
}
