import type { Measure } from '../measure/measures.ts';
import type { ComplaintState } from '../state.ts';
import type { Uuid } from '../vocabulary.ts';
import type { ApplyTable } from './apply.ts';
import { BrokenLog } from './replace.ts';

/** Rectifications and staff measures (ASC-02). */
export const measureEvents: ApplyTable<
  | 'measure_ordered'
  | 'rectification_recorded'
  | 'measure_reported'
  | 'measure_checked'
  | 'measure_returned'
  | 'measure_withdrawn'
  | 'measure_overdue'
> = {
  measure_ordered: (state, { payload, actor, at }, version) => {
    const { measureKind: kind, dueDay, dueAt } = payload;
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
  measure_reported: (state, { payload, actor, at }, version) =>
    changed(state, payload.measureId, {
      state: 'reported',
      doneDay: payload.doneDay,
      reportedAt: at,
      reportedByPersonId: actor.personId,
      version,
    }),
  measure_checked: (state, { payload, at }, version) => changed(state, payload.measureId, { state: 'carried_out', endedAt: at, version }),
  measure_returned: (state, { payload }, version) => {
    const { measureId, time: returns, dueDay, dueAt } = payload;
    return changed(state, measureId, { state: 'open', returns, dueDay, dueAt, reminded: false, version });
  },
  measure_withdrawn: (state, { payload, at }, version) => changed(state, payload.measureId, { state: 'withdrawn', endedAt: at, version }),
  // That its day is over changes nothing an answer in preparation would have to take into account.
  measure_overdue: (state, { payload }) => changed(state, payload.measureId, { reminded: true }),
};

function begun(
  { measureId: id, measureOrdinal: ordinal, unitId }: { measureId: Uuid; measureOrdinal: number; unitId: Uuid | null },
  tenantId: Uuid | null,
  at: string,
  version: number,
): Measure {
  if (tenantId === null) throw new BrokenLog('a measure that nobody ordered');
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

function added(state: ComplaintState, measure: Measure): ComplaintState {
  return { ...state, measures: [...state.measures, measure] };
}

function changed(state: ComplaintState, measureId: Uuid, change: Partial<Measure>): ComplaintState {
  if (!state.measures.some(({ id }) => id === measureId)) throw new BrokenLog(`measure ${measureId} was never ordered`);
  return { ...state, measures: state.measures.map((measure) => (measure.id === measureId ? { ...measure, ...change } : measure)) };
}
