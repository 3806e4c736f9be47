import { isOwed } from './clock/stop.ts';
import { isOpenOrder } from './fold/status.ts';
import { holdersOf, isJoint } from './joint.ts';
import type { Clock, ComplaintState, WorkOrder } from './state.ts';
import type {
  ClockPart,
  ClockRule,
  ClockState,
  ComplaintStatus,
  IsoInstant,
  MajorState,
  PartyRole,
  RequestKind,
  Uuid,
  WorkOrderClass,
  WorkOrderState,
} from './vocabulary.ts';

/** The deadline a row shows: the next that concerns the party. */
export interface RowClock {
  readonly clockId: Uuid;
  readonly rule: ClockRule;
  readonly part: ClockPart;
  readonly state: ClockState;
  readonly startedAt: IsoInstant;
  readonly dueAt: IsoInstant;
  readonly pausedAt: IsoInstant | null;
}

/** One party's own list row of a complaint (design.md 5): everything a list of that tenant shows, sorts and filters by. */
export interface PartyRow {
  readonly tenantId: Uuid;
  readonly role: PartyRole;
  /** The unit whose seats see the row when they are limited to a unit; null: the tenant as a whole. */
  readonly unitId: Uuid | null;
  readonly number: string;
  readonly subject: string;
  readonly kind: RequestKind;
  readonly customerId: Uuid | null;
  readonly serviceId: Uuid | null;
  readonly ownerTenantId: Uuid;
  readonly ownerUnitId: Uuid | null;
  readonly status: ComplaintStatus;
  /** The party's own order: its open one with the next deadline, else its latest; null where it holds none. */
  readonly workOrderId: Uuid | null;
  readonly workOrderState: WorkOrderState | null;
  readonly workOrderClass: WorkOrderClass | null;
  readonly nextClock: RowClock | null;
  /** The due instant of `nextClock`: what the inbox is sorted by. */
  readonly nextDeadline: IsoInstant | null;
  /** Inbox: the party must act now. */
  readonly needsMe: boolean;
  /** It must act for nothing but a breach by others, with whom the complaint is: the first receiver is to chase them. */
  readonly onlyLate: boolean;
  /** Owned by the party, now with others. */
  readonly elsewhere: boolean;
  /** The customer is to be called back by the party. */
  readonly toCallBack: boolean;
  /** A clock that concerns the party is breached and not met yet. */
  readonly breached: boolean;
  /** The complaint is not closed. */
  readonly open: boolean;
  /** Holders the party may know of: all for the first receiver and its supervisor, itself for a holder. */
  readonly holders: readonly Uuid[];
  /** The party may see contact data now (domain.md 1). */
  readonly contactOpen: boolean;
  /** Proposed and declined are words of the first receiver's side; whoever holds an order learns that it was confirmed. */
  readonly major: MajorState;
  readonly repeat: boolean;
  readonly joint: boolean;
  /** Of the orders the party may know of: another holder's returns are not its business. */
  readonly returns: number;
  readonly receivedAt: IsoInstant;
  readonly acceptedAt: IsoInstant;
  readonly closedAt: IsoInstant | null;
  /** The last thing done that the party may see. */
  readonly lastEventAt: IsoInstant;
}

/** The list rows of a complaint, one for each party: first receiver, holders past and present, supervisors. */
export function partiesOf(state: ComplaintState): PartyRow[] {
  const roles = new Map<Uuid, PartyRole>([[state.ownerTenantId, 'owner']]);
  for (const tenantId of holdersOf(state)) if (!roles.has(tenantId)) roles.set(tenantId, 'holder');
  const supervisors = [state.supervisorTenantId, ...state.workOrders.map((order) => order.supervisorTenantId)];
  for (const tenantId of supervisors) if (tenantId !== null && !roles.has(tenantId)) roles.set(tenantId, 'supervisor');
  return [...roles].map(([tenantId, role]) => row(state, tenantId, role));
}

function row(state: ComplaintState, tenantId: Uuid, role: PartyRole): PartyRow {
  const {
    number,
    subject,
    kind,
    customerId,
    serviceId,
    ownerTenantId,
    ownerUnitId,
    status,
    major,
    returns,
    receivedAt,
    acceptedAt,
    closedAt,
  } = state;
  const seesAll = isFirstReceiversSide(state, tenantId, role);
  const known = state.workOrders.filter((order) => concerns(order, state, tenantId, role));
  const clocks = clocksOf(state, known, role);
  const held = known.filter((order) => order.holderTenantId === tenantId);
  const own = ownOrder(held, clocks);
  const next = nextOf(clocks);
  const late = clocks.some(isBreachedAndOwed);
  const needsMe = needs(state, role, held, late);
  const elsewhere = role === 'owner' && state.workOrders.some((order) => isOpenOrder(order) && isElsewhere(order, state));
  return {
    tenantId,
    role,
    unitId: role === 'owner' ? ownerUnitId : (own?.holderUnitId ?? null),
    // The customer is the first receiver's: a holder must not find its complaints of one customer by an id it was not given.
    number,
    subject,
    kind,
    customerId: role === 'owner' ? customerId : null,
    serviceId,
    ownerTenantId,
    ownerUnitId,
    status,
    major: seesAll || major === 'confirmed' ? major : 'no',
    returns: seesAll || known.length === state.workOrders.length ? returns : Math.max(0, ...known.map((order) => order.returns)),
    receivedAt,
    acceptedAt,
    closedAt,
    workOrderId: own?.id ?? null,
    workOrderState: own?.state ?? null,
    workOrderClass: own?.class ?? null,
    nextClock: next === undefined ? null : rowClock(next),
    nextDeadline: next?.dueAt ?? null,
    needsMe,
    onlyLate: needsMe && elsewhere && !needs(state, role, held, false),
    elsewhere,
    toCallBack: role === 'owner' && isToCallBack(state),
    breached: late,
    open: status !== 'closed',
    holders: [...new Set(known.map(({ holderTenantId }) => holderTenantId))],
    contactOpen: isContactOpen(state, tenantId, role, known),
    repeat: state.repeatOf !== null,
    joint: isJoint(state),
    lastEventAt: lastEventFor(state, tenantId),
  };
}

/** The first receiver and who supervises it: whatever happens on any order, they may know. */
function isFirstReceiversSide({ supervisorTenantId }: ComplaintState, tenantId: Uuid, role: PartyRole): boolean {
  return role === 'owner' || tenantId === supervisorTenantId;
}

/** The orders a party may know of: all for the first receiver's side, else those it holds or supervises. */
function concerns(order: WorkOrder, state: ComplaintState, tenantId: Uuid, role: PartyRole): boolean {
  return isFirstReceiversSide(state, tenantId, role) || order.holderTenantId === tenantId || order.supervisorTenantId === tenantId;
}

/** Clocks still owed on open orders the party knows of, and for the first receiver's side those of the complaint itself. */
function clocksOf(state: ComplaintState, known: readonly WorkOrder[], role: PartyRole): readonly Clock[] {
  if (state.status === 'closed') return [];
  const open = new Set<Uuid | null>(known.filter(isOpenOrder).map(({ id }) => id));
  if (role !== 'holder') open.add(null);
  return state.clocks.filter((clock) => open.has(clock.workOrderId) && isOwed(clock));
}

function isBreachedAndOwed(clock: Clock): boolean {
  return clock.state === 'breached';
}

/** Breached ones first, whatever their due instant, then the one that is due first; the id decides between equals, so that the row is the same every time. */
function nextOf(clocks: readonly Clock[]): Clock | undefined {
  const rank = (clock: Clock) => `${isBreachedAndOwed(clock) ? 0 : 1} ${clock.dueAt} ${clock.id}`;
  return [...clocks].sort((a, b) => (rank(a) < rank(b) ? -1 : 1))[0];
}

function ownOrder(own: readonly WorkOrder[], clocks: readonly Clock[]): WorkOrder | undefined {
  const open = own.filter(isOpenOrder);
  const next = nextOf(clocks.filter(({ workOrderId }) => open.some(({ id }) => id === workOrderId)));
  return open.find(({ id }) => id === next?.workOrderId) ?? open[0] ?? own.at(-1);
}

function rowClock({ id: clockId, rule, part, state, startedAt, dueAt, pausedAt }: Clock): RowClock {
  return { clockId, rule, part, state, startedAt, dueAt, pausedAt };
}

/**
 * Whether the party must act now. Everyone: an own order that neither waits for an answer nor for the decision of a
 * dispute. The first receiver besides: nothing is out yet, the customer is to be called back, a question or a dispute
 * waits for it, 'major' waits for a leader, or a clock is breached. A supervisor: a clock is breached.
 */
function needs(state: ComplaintState, role: PartyRole, own: readonly WorkOrder[], late: boolean): boolean {
  if (state.status === 'closed') return false;
  const toHandle = own.some((order) => isOpenOrder(order) && order.state !== 'disputed' && order.openRequest === null);
  if (role === 'holder' || toHandle) return toHandle;
  if (role === 'supervisor' || late) return late;
  const asked = state.workOrders.some((order) => order.state === 'disputed' || (isOpenOrder(order) && order.openRequest !== null));
  return asked || state.status !== 'handling' || state.major === 'proposed';
}

/** Out of the unit that owns it: with another organisation or another unit of one's own. */
function isElsewhere(order: WorkOrder, { ownerTenantId, ownerUnitId }: ComplaintState): boolean {
  return order.holderTenantId !== ownerTenantId || order.holderUnitId !== ownerUnitId;
}

/** Every order has ended; or nothing was ever sent because the first contact solved it (CMP-05). */
function isToCallBack({ status, solvedBy, workOrders }: ComplaintState): boolean {
  return status === 'answering' || (status === 'accepted' && solvedBy !== 'not_yet' && workOrders.length === 0);
}

function isContactOpen(state: ComplaintState, tenantId: Uuid, role: PartyRole, known: readonly WorkOrder[]): boolean {
  const holds = known.some((order) => order.holderTenantId === tenantId && isOpenOrder(order));
  return (role === 'owner' && state.status !== 'closed') || holds || state.contactRevealedTo.includes(tenantId);
}

function lastEventFor({ lastEventFor: seen, acceptedAt }: ComplaintState, tenantId: Uuid): IsoInstant {
  const own = seen[tenantId] ?? acceptedAt;
  const common = seen[''] ?? acceptedAt;
  return own > common ? own : common;
}
