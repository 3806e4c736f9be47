import { rootFields } from '@lianban/complaint-graph/face';
import { commandField } from '@lianban/complaint-graph/command/command-field';
import { unit } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers, Resolver } from '@lianban/complaint-graph/resolver';
import type { ComplaintSource } from '@lianban/complaint-graph/sources';
import { enumOf } from '@lianban/complaint-graph/words/enums';
import { PASSED_TO, TRACK_STEPS, TRACK_UNITS, TRACKS } from '@lianban/complaint/two-track/tracks';
import type { TrackRecord } from '@lianban/persistence/read/tracks';
import { association } from '../face.ts';
import { chooseTwoTracks } from './choose-two-tracks.ts';
import { takeTrackStep } from './take-track-step.ts';
import { trackForm } from './track-form.ts';
import { complaintOfTrack, trackOfComplaint, trackSteps } from './track-source.ts';
import { tracksArchived, tracksWaiting, twoTrackChoice } from './two-track.queries.ts';

const associationTwoTrack: Resolver<ComplaintSource, unknown, unknown> = ({ id }, _args, context) => trackOfComplaint(context, id);

const trackFields: FieldResolvers<TrackRecord> = {
  complaint: (track, _, context) => complaintOfTrack(context, track),
  outlet: ({ tenantId, unitId }, _, context) => unit(context, tenantId, unitId),
  waitsFor: ({ waits1, waits2 }) => [waits1, waits2].filter((each) => each !== null),
  steps: (track, _, context) => trackSteps(track, context),
  form: (track, _, context) => trackForm(track, context),
};

export const twoTrackResolvers = {
  Track: enumOf(TRACKS),
  TrackUnit: enumOf(TRACK_UNITS),
  TrackStepName: enumOf(TRACK_STEPS),
  TrackStepState: enumOf(['done', 'open', 'waits']),
  PassedTo: enumOf(PASSED_TO),
  Complaint: { associationTwoTrack },
  TwoTrack: trackFields,
  Query: rootFields(association, { twoTrackChoice, tracksWaiting, tracksArchived }),
  Mutation: rootFields(association, { takeTrackStep: commandField(takeTrackStep), chooseTwoTracks }),
};
