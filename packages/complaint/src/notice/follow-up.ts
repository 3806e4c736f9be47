import type { FollowUp } from '../follow-up/follow-ups.ts';
import type { ComplaintState } from '../state.ts';
import type { Uuid } from '../vocabulary.ts';
import { toDuty, toRoles, type NoticeDraft, type NoticeKind, type NotifyTable } from './draft.ts';

type Values = Readonly<Record<string, string>>;

/** ASC-02: who carries a follow-up out hears what head office says of it, head office what was reported; both that its day is over. */
export const followUpNotices: NotifyTable<
  | 'follow_up_ordered'
  | 'rectification_recorded'
  | 'follow_up_reported'
  | 'follow_up_checked'
  | 'follow_up_returned'
  | 'follow_up_withdrawn'
  | 'follow_up_overdue'
> = {
  follow_up_ordered: ({ payload }, state) =>
    carrierOut(state, payload.followUpId, 'follow_up_ordered', { followUpKind: payload.followUpKind, dueDay: payload.dueDay }),
  rectification_recorded: ({ payload }, state) => headOffice(state, payload.followUpId, 'follow_up_reported'),
  follow_up_reported: ({ payload }, state) => headOffice(state, payload.followUpId, 'follow_up_reported'),
  follow_up_checked: ({ payload }, state) => carrierOut(state, payload.followUpId, 'follow_up_checked'),
  follow_up_returned: ({ payload }, state) => carrierOut(state, payload.followUpId, 'follow_up_returned', { dueDay: payload.dueDay }),
  follow_up_withdrawn: ({ payload }, state) => carrierOut(state, payload.followUpId, 'follow_up_withdrawn'),
  follow_up_overdue: ({ payload }, state) => {
    const { followUpId } = payload;
    const atOutlet = followUpOf(state, followUpId)?.unitId != null;
    return [...carrierOut(state, followUpId, 'follow_up_overdue'), ...(atOutlet ? headOffice(state, followUpId, 'follow_up_overdue') : [])];
  },
};

function followUpOf({ followUps }: ComplaintState, followUpId: Uuid): FollowUp | undefined {
  return followUps.find(({ id }) => id === followUpId);
}

/** Who carries it out: the outlet's own people, or head office. */
function carrierOut(state: ComplaintState, followUpId: Uuid, kind: NoticeKind, values: Values = {}): NoticeDraft[] {
  const followUp = followUpOf(state, followUpId);
  if (followUp === undefined) return [];
  const { tenantId, unitId } = followUp;
  if (unitId === null) return headOffice(state, followUpId, kind, values);
  return [toRoles({ tenantId, tenantKind: 'member', unitId }, ['outlet_manager'], kind, state, null, about(followUp, values))];
}

/** Whoever receives for the member now (REG-08). */
function headOffice(state: ComplaintState, followUpId: Uuid, kind: NoticeKind, values: Values = {}): NoticeDraft[] {
  const followUp = followUpOf(state, followUpId);
  if (followUp === undefined) return [];
  const receiver = { tenantId: followUp.tenantId, tenantKind: 'member', unitId: null } as const;
  return [toDuty(receiver, ['track'], kind, state, null, about(followUp, values))];
}

function about({ ordinal, kind }: FollowUp, values: Values): Values {
  return { followUpOrdinal: String(ordinal), followUpKind: kind, ...values };
}
