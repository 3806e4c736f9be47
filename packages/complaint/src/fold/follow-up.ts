import type { FollowUp } from '../follow-up/follow-ups.ts';
import type { ComplaintState } from '../state.ts';
import type { Uuid } from '../vocabulary.ts';
import type { ApplyTable } from './apply.ts';
import { BrokenLog } from './replace.ts';

/** Rectifications and staff measures (ASC-02). */
export const followUpEvents: ApplyTable<
  | 'follow_up_ordered'
  | 'rectification_recorded'
  | 'follow_up_reported'
  | 'follow_up_checked'
  | 'follow_up_returned'
  | 'follow_up_withdrawn'
  | 'follow_up_overdue'
> = {
  follow_up_ordered: (state, { payload, actor, at }, version) => {
    const { followUpKind: kind, dueDay, dueAt } = payload;
    return added(state, { ...begun(payload, actor.tenantId, at, version), kind, dueDay, dueAt });
  },
  rectification_recorded: (state, { payload, actor, at }, version) =>
    added(state, {
      ...begun(payload, actor.tenantId, at, version),
      own: true,
      state: 'reported',
      doneDay: payload.doneDay,
      reportedAt: at,
      reportedByPersonId: actor.personId,
    }),
  follow_up_reported: (state, { payload, actor, at }, version) =>
    changed(state, payload.followUpId, {
      state: 'reported',
      doneDay: payload.doneDay,
      reportedAt: at,
      reportedByPersonId: actor.personId,
      version,
    }),
  follow_up_checked: (state, { payload, at }, version) =>
    changed(state, payload.followUpId, { state: 'carried_out', endedAt: at, version }),
  follow_up_returned: (state, { payload }, version) => {
    const { followUpId, time: returns, dueDay, dueAt } = payload;
    return changed(state, followUpId, { state: 'open', returns, dueDay, dueAt, reminded: false, version });
  },
  follow_up_withdrawn: (state, { payload, at }, version) =>
    changed(state, payload.followUpId, { state: 'withdrawn', endedAt: at, version }),
  // That its day is over changes nothing an answer in preparation would have to take into account.
  follow_up_overdue: (state, { payload }) => changed(state, payload.followUpId, { reminded: true }),
};

function begun(
  { followUpId: id, followUpOrdinal: ordinal, unitId }: { followUpId: Uuid; followUpOrdinal: number; unitId: Uuid | null },
  tenantId: Uuid | null,
  at: string,
  version: number,
): FollowUp {
  if (tenantId === null) throw new BrokenLog('a followUp that nobody ordered');
  return {
    id,
    ordinal,
    kind: 'rectification',
    own: false,
    tenantId,
    unitId,
    state: 'open',
    dueDay: null,
    dueAt: null,
    begunAt: at,
    doneDay: null,
    reportedAt: null,
    reportedByPersonId: null,
    returns: 0,
    reminded: false,
    endedAt: null,
    version,
  };
}

function added(state: ComplaintState, followUp: FollowUp): ComplaintState {
  return { ...state, followUps: [...state.followUps, followUp] };
}

function changed(state: ComplaintState, followUpId: Uuid, change: Partial<FollowUp>): ComplaintState {
  if (!state.followUps.some(({ id }) => id === followUpId)) throw new BrokenLog(`followUp ${followUpId} was never ordered`);
  return { ...state, followUps: state.followUps.map((followUp) => (followUp.id === followUpId ? { ...followUp, ...change } : followUp)) };
}
