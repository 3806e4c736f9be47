import type { ComplaintEvent } from '../event.ts';
import type { ComplaintState } from '../state.ts';
import type { ProgrammeKind, Uuid } from '../vocabulary.ts';
import type { ApplyTable } from './apply.ts';

/** What the log of a complaint does not say about itself. */
export interface FoldBase {
  readonly id: Uuid;
  readonly programmeId: Uuid;
  readonly programmeKind: ProgrammeKind;
}

/** The first state, from the first event. */
export function accepted(event: ComplaintEvent<'complaint_accepted'>, base: FoldBase): ComplaintState {
  const { id, programmeId, programmeKind } = base;
  return {
    id,
    programmeId,
    programmeKind,
    ...event.payload,
    subject: event.texts?.subject ?? '',
    takenByPersonId: event.actor.personId,
    acceptedAt: event.at,
    status: 'accepted',
    closedAs: null,
    closedAt: null,
    repeatOf: null,
    validity: 'unjudged',
    major: 'no',
    returns: 0,
    analysed: false,
    workOrders: [],
    clocks: [],
    callBacks: [],
    tracks: [],
    followUps: [],
    contactRevealedTo: [],
    lastEventAt: event.at,
    lastEventFor: {},
    version: 0,
  };
}

/** What is put right or added about the complaint itself after intake. */
export const intakeEvents: ApplyTable<
  | 'record_confirmed'
  | 'repeat_linked'
  | 'validity_judged'
  | 'major_proposed'
  | 'major_decided'
  | 'analysis_added'
  | 'note_added'
  | 'attachment_added'
> = {
  record_confirmed: (state, { payload }) => ({ ...state, confirmedAt: payload.confirmedAt }),
  repeat_linked: (state, { payload }) => ({ ...state, repeatOf: payload.firstComplaintId }),
  validity_judged: (state, { payload }) => ({ ...state, validity: payload.valid ? 'valid' : 'invalid' }),
  major_proposed: (state) => ({ ...state, major: 'proposed' }),
  major_decided: (state, { payload }) => ({ ...state, major: payload.state }),
  analysis_added: (state) => ({ ...state, analysed: true }),
  note_added: (state) => state,
  attachment_added: (state) => state,
};
