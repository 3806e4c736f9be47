import type { ApplyTable } from './apply.ts';

/** Call-backs, closing and what comes after (CMP-05, SAT-01). */
export const callBackEvents: ApplyTable<'call_back_recorded' | 'complaint_closed' | 'complaint_reopened' | 'contact_revealed'> = {
  call_back_recorded: (state, { payload, at, actor }) => {
    const { callBackId: id, outcome, way, attempt } = payload;
    const tenantId = actor.tenantId ?? state.ownerTenantId;
    return {
      ...state,
      callBacks: [...state.callBacks, { id, outcome, way, attempt, at, tenantId }],
      returns: state.returns + (payload.returnedWorkOrderIds.length > 0 ? 1 : 0),
      contactRevealedTo: state.contactRevealedTo.filter((revealed) => revealed !== tenantId),
    };
  },
  complaint_closed: (state, { payload, at }) => ({
    ...state,
    closedAs: payload.as,
    closedAt: at,
    validity: payload.as === 'invalid' ? 'invalid' : state.validity,
  }),
  complaint_reopened: (state) => ({ ...state, closedAs: null, closedAt: null }),
  contact_revealed: (state, { payload: { tenantId } }) => {
    const supervises = tenantId === state.supervisorTenantId && !state.contactRevealedTo.includes(tenantId);
    return supervises ? { ...state, contactRevealedTo: [...state.contactRevealedTo, tenantId] } : state;
  },
};
