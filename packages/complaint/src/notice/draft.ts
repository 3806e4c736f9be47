import type { ComplaintEvent, EventType } from '../event.ts';
import { rolesFor, type Duty } from '../policy/duties.ts';
import type { ProgrammeSettings } from '../settings.ts';
import type { ComplaintState, WorkOrder } from '../state.ts';
import type { Role, TenantKind, Uuid } from '../vocabulary.ts';

/** What a notice is about; the portal's and the mails' translations hold a sentence for each. */
export const NOTICE_KINDS = [
  'work_order_sent',
  'work_order_replied',
  'work_order_resolved',
  'work_order_returned',
  'work_order_recalled',
  'work_order_reclassified',
  'work_order_urged',
  'information_requested',
  'information_given',
  'progress_reported',
  'routing_disputed',
  'dispute_decided',
  'call_back_recorded',
  'major_proposed',
  'major_confirmed',
  'note_added',
  'track_step_waits',
  'track_reported',
  'follow_up_ordered',
  'follow_up_reported',
  'follow_up_checked',
  'follow_up_returned',
  'follow_up_withdrawn',
  'follow_up_overdue',
  'complaint_closed',
  'complaint_reopened',
  'clock_warned',
  'clock_breached',
  'clock_recomputed',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** A message to people of one tenant. */
export interface NoticeDraft {
  readonly kind: NoticeKind;
  readonly tenantId: Uuid;
  /** For the seats that have one of these roles; null for every seat. */
  readonly roles: readonly Role[] | null;
  /** For one person only; null for all of the roles. */
  readonly personId: Uuid | null;
  /** For the seats of that unit and those not limited to one; null for the whole tenant. */
  readonly unitId: Uuid | null;
  readonly workOrderId: Uuid | null;
  /** For whoever is on duty, where the tenant says who that is (`onDuty`); `others`: the roles that are told besides. */
  readonly forDuty?: { readonly others: readonly Role[] };
  /** What fills the sentence; no personal data. */
  readonly values: Readonly<Record<string, string>>;
}

/** The notices of one kind of event. */
export type Notify<T extends EventType> = (event: ComplaintEvent<T>, state: ComplaintState, settings: ProgrammeSettings) => NoticeDraft[];
export type NotifyTable<T extends EventType> = { readonly [K in T]: Notify<K> };

/** A tenant as the receiver of notices. */
export interface Receiver {
  readonly tenantId: Uuid;
  readonly tenantKind: TenantKind;
  readonly unitId: Uuid | null;
  /** The only roles that are told, whatever their duties elsewhere. */
  readonly only?: readonly Role[];
}

/** An outlet's own people: its bank's head office sent the order and need not be told of it. */
const OUTLETS_PEOPLE: readonly Role[] = ['outlet_manager'];

/** The first receiver. */
export function theOwner({ ownerTenantId, ownerTenantKind, ownerUnitId }: ComplaintState): Receiver {
  return { tenantId: ownerTenantId, tenantKind: ownerTenantKind, unitId: ownerUnitId };
}

/** The holder of an order. */
export function theHolder({ holderTenantId, holderTenantKind, holderUnitId, parentWorkOrderId }: WorkOrder): Receiver {
  const receiver = { tenantId: holderTenantId, tenantKind: holderTenantKind, unitId: holderUnitId };
  return parentWorkOrderId === null ? receiver : { ...receiver, only: OUTLETS_PEOPLE };
}

/** Values by which a notice says who it was: a name is the reader's sight of the directory, so ids are told. */
export function whoIs({ tenantId, unitId }: Receiver): Record<string, string> {
  return { holderId: tenantId, ...(unitId === null ? {} : { holderUnitId: unitId }) };
}

/** Who sent an order: the member whose outlet's it is, else the first receiver. */
export function theSender(state: ComplaintState, order: WorkOrder): Receiver {
  const parent = orderIn(state, order.parentWorkOrderId);
  return parent === undefined ? theOwner(state) : theHolder(parent);
}

/** A tenant above others: the carrier in one kind of programme, the association in the other (domain.md 1). */
export function theSupervisor({ programmeKind }: ComplaintState, tenantId: Uuid): Receiver {
  return { tenantId, tenantKind: programmeKind === 'adc' ? 'carrier' : 'association', unitId: null };
}

/** The order an event is about. */
export function orderIn(state: ComplaintState, workOrderId: Uuid | null): WorkOrder | undefined {
  return state.workOrders.find(({ id }) => id === workOrderId);
}

/** The duties of whoever receives. */
const WORKING: readonly Duty[] = ['handle', 'track'];

/** A notice to those of a tenant who have one of the duties. */
export function toDuty(
  receiver: Receiver,
  duties: readonly Duty[],
  kind: NoticeKind,
  state: ComplaintState,
  workOrderId: Uuid | null,
  values: Readonly<Record<string, string>> = {},
): NoticeDraft {
  const rolesOf = (some: readonly Duty[]): Role[] => [...new Set(some.flatMap((duty) => rolesFor(receiver.tenantKind, duty)))];
  const draft = toRoles(receiver, receiver.only ?? rolesOf(duties), kind, state, workOrderId, values);
  const others = duties.filter((duty) => !WORKING.includes(duty));
  // A member reports who receives (REG-08); what an outlet holds is its own people's.
  const forDuty =
    receiver.tenantKind === 'member' && receiver.unitId === null && receiver.only === undefined && others.length < duties.length;
  return forDuty ? { ...draft, forDuty: { others: rolesOf(others) } } : draft;
}

/** A notice to those of a tenant who have one of the roles. */
export function toRoles(
  { tenantId, unitId }: Receiver,
  roles: readonly Role[],
  kind: NoticeKind,
  state: ComplaintState,
  workOrderId: Uuid | null,
  values: Readonly<Record<string, string>> = {},
): NoticeDraft {
  return { kind, tenantId, roles, personId: null, unitId, workOrderId, values: { number: state.number, ...values } };
}
