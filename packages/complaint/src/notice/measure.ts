import type { Measure } from '../measure/measures.ts';
import type { ComplaintState } from '../state.ts';
import type { Uuid } from '../vocabulary.ts';
import { toDuty, toRoles, type NoticeDraft, type NoticeKind, type NotifyTable } from './draft.ts';

type Values = Readonly<Record<string, string>>;

/** ASC-02: who carries a measure out hears what head office says of it, head office what was reported; both that its day is over. */
export const measureNotices: NotifyTable<
  | 'measure_ordered'
  | 'rectification_recorded'
  | 'measure_reported'
  | 'measure_checked'
  | 'measure_returned'
  | 'measure_withdrawn'
  | 'measure_overdue'
> = {
  measure_ordered: ({ payload }, state) =>
    carrierOut(state, payload.measureId, 'measure_ordered', { measureKind: payload.measureKind, dueDay: payload.dueDay }),
  rectification_recorded: ({ payload }, state) => headOffice(state, payload.measureId, 'measure_reported'),
  measure_reported: ({ payload }, state) => headOffice(state, payload.measureId, 'measure_reported'),
  measure_checked: ({ payload }, state) => carrierOut(state, payload.measureId, 'measure_checked'),
  measure_returned: ({ payload }, state) => carrierOut(state, payload.measureId, 'measure_returned', { dueDay: payload.dueDay }),
  measure_withdrawn: ({ payload }, state) => carrierOut(state, payload.measureId, 'measure_withdrawn'),
  measure_overdue: ({ payload }, state) => {
    const { measureId } = payload;
    const atOutlet = measureOf(state, measureId)?.unitId != null;
    return [...carrierOut(state, measureId, 'measure_overdue'), ...(atOutlet ? headOffice(state, measureId, 'measure_overdue') : [])];
  },
};

function measureOf({ measures }: ComplaintState, measureId: Uuid): Measure | undefined {
  return measures.find(({ id }) => id === measureId);
}

/** Who carries it out: the outlet's own people, or head office. */
function carrierOut(state: ComplaintState, measureId: Uuid, kind: NoticeKind, values: Values = {}): NoticeDraft[] {
  const measure = measureOf(state, measureId);
  if (measure === undefined) return [];
  const { tenantId, unitId } = measure;
  if (unitId === null) return headOffice(state, measureId, kind, values);
  return [toRoles({ tenantId, tenantKind: 'member', unitId }, ['outlet_manager'], kind, state, null, about(measure, values))];
}

/** Whoever receives for the member now (REG-08). */
function headOffice(state: ComplaintState, measureId: Uuid, kind: NoticeKind, values: Values = {}): NoticeDraft[] {
  const measure = measureOf(state, measureId);
  if (measure === undefined) return [];
  const receiver = { tenantId: measure.tenantId, tenantKind: 'member', unitId: null } as const;
  return [toDuty(receiver, ['track'], kind, state, null, about(measure, values))];
}

function about({ ordinal, kind }: Measure, values: Values): Values {
  return { measureOrdinal: String(ordinal), measureKind: kind, ...values };
}
