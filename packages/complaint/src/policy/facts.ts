import type { Caller } from '../command.ts';
import type { RefusalCode } from '../decision.ts';
import { isOpenOrder } from '../fold/status.ts';
import type { ProgrammeSettings } from '../settings.ts';
import type { ComplaintState, WorkOrder } from '../state.ts';
import { COMPLAINT_TABLE, WORK_ORDER_TABLE, type ComplaintCommand, type WorkOrderCommand } from '../status-table.ts';
import type { IsoInstant, TenantKind } from '../vocabulary.ts';
import { rolesFor, type Duty } from './duties.ts';

/** A person in a seat. */
export type PersonCaller = Extract<Caller, { kind: 'person' }>;

/** What every policy judges by: facts in, 'allowed' or a reason out. */
export interface Facts {
  readonly state: ComplaintState;
  readonly caller: PersonCaller;
  readonly now: IsoInstant;
  readonly settings: ProgrammeSettings;
}

/** The answer of a policy. */
export type Verdict = 'allowed' | RefusalCode;

/** The first refusal among several conditions, in the order in which a person should hear of them. */
export function all(...verdicts: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => verdict !== 'allowed') ?? 'allowed';
}

/** A condition with its reason. */
export function unless(condition: boolean, code: RefusalCode): Verdict {
  return condition ? 'allowed' : code;
}

/** Whether the caller acts for the first receiver; a seat limited to a unit does so for that unit's complaints only. */
export function isOwner({ state, caller }: Facts): boolean {
  return caller.tenantId === state.ownerTenantId && (caller.unitId === null || caller.unitId === state.ownerUnitId);
}

/**
 * Whether the caller acts for the order's holder; a seat limited to a unit does so for that unit's orders only. Others act for
 * all units but those to which their own organisation sent the order down: there the outlet answers, and who sent it judges.
 */
export function isHolder({ caller }: Pick<Facts, 'caller'>, order: WorkOrder): boolean {
  if (caller.tenantId !== order.holderTenantId) return false;
  return caller.unitId === null ? order.parentWorkOrderId === null : caller.unitId === order.holderUnitId;
}

/** The order under which another was sent; undefined where the first receiver sent it. */
export function parentOf({ workOrders }: Pick<ComplaintState, 'workOrders'>, { parentWorkOrderId }: WorkOrder): WorkOrder | undefined {
  return workOrders.find(({ id }) => id === parentWorkOrderId);
}

/** Whether the caller acts for who sent the order: the first receiver, or the member whose outlet's it is. */
export function isSender(facts: Facts, order: WorkOrder): boolean {
  const parent = parentOf(facts.state, order);
  return parent === undefined ? isOwner(facts) : isHolder(facts, parent);
}

/** Whether an order sent under this one is still open. */
export function hasOpenBelow({ workOrders }: Pick<ComplaintState, 'workOrders'>, { id }: Pick<WorkOrder, 'id'>): boolean {
  return workOrders.some((order) => order.parentWorkOrderId === id && isOpenOrder(order));
}

/** Whether the caller's organisation supervises the first receiver (the carrier over a partner's own complaint). */
export function isSupervisor({ state, caller }: Facts): boolean {
  return caller.tenantId === state.supervisorTenantId && caller.unitId === null;
}

/** Whether the caller's organisation supervises the holder of some order without being the first receiver. */
function supervisesHolder({ state, caller }: Facts): boolean {
  return caller.unitId === null && state.workOrders.some((order) => order.supervisorTenantId === caller.tenantId);
}

/** Whether the caller's outlet was ordered a follow-up on it: then it sees the complaint, though it holds no order (ASC-02). */
function carriesOut({ state, caller }: Facts): boolean {
  return caller.unitId !== null && state.followUps.some(({ tenantId, unitId }) => tenantId === caller.tenantId && unitId === caller.unitId);
}

/** Whether the complaint is the caller's to see at all (domain.md 1). */
export function isParty(facts: Facts): boolean {
  const holds = facts.state.workOrders.some((order) => isHolder(facts, order));
  return isOwner(facts) || isSupervisor(facts) || supervisesHolder(facts) || holds || carriesOut(facts);
}

/** Whether the caller may know of the order: the first receiver, its holder, who sent it, and who supervises either (domain.md 1). */
export function seesOrder(facts: Facts, order: WorkOrder): boolean {
  const supervisesIt = facts.caller.unitId === null && order.supervisorTenantId === facts.caller.tenantId;
  return isOwner(facts) || isSupervisor(facts) || supervisesIt || isHolder(facts, order) || isSender(facts, order);
}

/** The caller's own orders on which something is still owed. */
export function openOrdersOf(facts: Facts): readonly WorkOrder[] {
  return facts.state.workOrders.filter((order) => isHolder(facts, order) && isOpenOrder(order));
}

/** A party of any kind. */
export function party(facts: Facts): Verdict {
  return unless(isParty(facts), 'not_a_party');
}

/** The first receiver, and nobody else (CMP-01). */
export function owner(facts: Facts): Verdict {
  return all(party(facts), unless(isOwner(facts), 'not_the_first_receiver'));
}

/** The holder of the order. */
export function holder(facts: Facts, order: WorkOrder): Verdict {
  return all(party(facts), unless(isHolder(facts, order), 'not_the_holder'));
}

/** Who sent the order: it alone recalls it, decides its dispute and takes its result. */
export function sender(facts: Facts, order: WorkOrder): Verdict {
  const code = order.parentWorkOrderId === null ? 'not_the_first_receiver' : 'not_the_sender';
  return all(party(facts), unless(isSender(facts, order), code));
}

/** A role with the duty in the caller's organisation. */
export function duty(facts: Facts, ...duties: readonly Duty[]): Verdict {
  return unless(hasDuty(facts.caller, ...duties), 'role_missing');
}

/** Whether the seat has a role with one of the duties. */
export function hasDuty(caller: Pick<PersonCaller, 'roles' | 'tenantKind'>, ...duties: readonly Duty[]): boolean {
  return duties.some((name) => rolesFor(caller.tenantKind, name).some((role) => caller.roles.includes(role)));
}

/** Any role of the trade: an administrator alone does not handle complaints. */
export function worker({ caller }: Facts): Verdict {
  return unless(
    caller.roles.some((role) => role !== 'administrator'),
    'role_missing',
  );
}

/** Whether the complaint's status admits the command at all. */
export function status({ state }: Facts, command: ComplaintCommand): Verdict {
  return COMPLAINT_TABLE[state.status][command];
}

/** Whether the order's state admits the command at all; a closed complaint says so itself. */
export function orderState({ state }: Facts, order: WorkOrder, command: WorkOrderCommand): Verdict {
  if (state.status === 'closed') return 'complaint_closed';
  const move = WORK_ORDER_TABLE[order.state][command];
  return 'refused' in move ? move.refused : 'allowed';
}

/** What only the association's programme knows: legs below a member, findings of validity. */
export function banking({ state }: Facts): Verdict {
  return unless(state.programmeKind === 'banking', 'not_in_this_programme');
}

/** Which kinds of organisation can be a first receiver in a programme (RTE-01); members' own intake has its own rules (TRK-01). */
export const FIRST_RECEIVERS: readonly TenantKind[] = ['carrier', 'partner', 'association'];
