import { isOwed } from './clock/stop.ts';
import { isOpenOrder } from './fold/status.ts';
import { waitingSteps } from './fold/track.ts';
import { waitsFor } from './follow-up/follow-ups.ts';
import { holdersOf, isJoint, stands } from './joint.ts';
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
  /** The unit a list can be narrowed to: the one that owns it or has it; null for none. */
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
  /** Holders the party may know of, void and recalled orders apart: all for the first receiver and its supervisor, itself for a holder. */
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

/** A row of one unit: what the seats limited to it see, as `PartyRow` is what all others of the tenant see. */
export interface UnitRow extends PartyRow {
  readonly unitId: Uuid;
}

/** Who looks: a tenant, or of it one unit. */
interface Sight {
  readonly tenantId: Uuid;
  readonly unitId: Uuid | null;
  readonly role: PartyRole;
}

/** The list rows of a complaint, one for each party: first receiver, holders past and present, supervisors. */
export function partiesOf(state: ComplaintState): PartyRow[] {
  const roles = new Map<Uuid, PartyRole>([[state.ownerTenantId, 'owner']]);
  for (const tenantId of holdersOf(state)) if (!roles.has(tenantId)) roles.set(tenantId, 'holder');
  const supervisors = [state.supervisorTenantId, ...state.workOrders.map((order) => order.supervisorTenantId)];
  for (const tenantId of supervisors) if (tenantId !== null && !roles.has(tenantId)) roles.set(tenantId, 'supervisor');
  return [...roles].map(([tenantId, role]) => row(state, { tenantId, unitId: null, role }));
}

/** The rows of units: the one that owns the complaint for the first receiver, those that hold or held an order of their own, and those that carry a follow-up out (ASC-02). */
export function unitRowsOf(state: ComplaintState): UnitRow[] {
  const sights = new Map<Uuid, Sight & { readonly unitId: Uuid }>();
  const { ownerTenantId, ownerUnitId } = state;
  if (ownerUnitId !== null) sights.set(ownerUnitId, { tenantId: ownerTenantId, unitId: ownerUnitId, role: 'owner' });
  for (const { holderTenantId: tenantId, holderUnitId: unitId } of state.workOrders)
    if (unitId !== null && !sights.has(unitId)) sights.set(unitId, { tenantId, unitId, role: 'holder' });
  for (const { tenantId, unitId } of state.followUps)
    if (unitId !== null && !sights.has(unitId)) sights.set(unitId, { tenantId, unitId, role: 'holder' });
  return [...sights.values()].map((sight) => ({ ...row(state, sight), unitId: sight.unitId }));
}

function row(state: ComplaintState, sight: Sight): PartyRow {
  const { tenantId, role } = sight;
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
  const seesAll = isFirstReceiversSide(state, sight);
  const known = state.workOrders.filter((order) => concerns(order, state, sight));
  const clocks = clocksOf(state, known, role);
  const held = known.filter((order) => handles(order, sight));
  const own = ownOrder(held, clocks);
  const next = nextOf(clocks);
  const late = clocks.some(isBreachedAndOwed);
  const elsewhere = isAway(state, sight, held);
  const needsMe = needs(state, sight, held, late);
  return {
    tenantId,
    role,
    unitId: role === 'owner' ? ownerUnitId : unitOf(state, held, own),
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
    onlyLate: needsMe && elsewhere && !needs(state, sight, held, false),
    elsewhere,
    toCallBack: role === 'owner' && isToCallBack(state),
    breached: late,
    open: status !== 'closed',
    holders: holdersOf({ workOrders: known.filter(stands) }),
    contactOpen: isContactOpen(state, sight, known),
    repeat: state.repeatOf !== null,
    joint: isJoint(state),
    lastEventAt: lastEventFor(state, sight),
  };
}

/** The first receiver and who supervises it: whatever happens on any order, they may know. */
function isFirstReceiversSide({ supervisorTenantId }: ComplaintState, { tenantId, role }: Sight): boolean {
  return role === 'owner' || tenantId === supervisorTenantId;
}

/** The orders a party may know of: all for the first receiver's side, else those it holds, sent down or supervises. */
function concerns(order: WorkOrder, state: ComplaintState, sight: Sight): boolean {
  const { tenantId, unitId } = sight;
  if (isFirstReceiversSide(state, sight)) return true;
  if (unitId === null) return order.holderTenantId === tenantId || order.supervisorTenantId === tenantId;
  return (
    handles(order, sight) || state.workOrders.some(({ id, holderUnitId }) => id === order.parentWorkOrderId && holderUnitId === unitId)
  );
}

/** The orders that are its own to handle: a unit's are that unit's, a tenant's all but those it sent down to its outlets. */
function handles({ holderTenantId, holderUnitId, parentWorkOrderId }: WorkOrder, { tenantId, unitId }: Sight): boolean {
  return holderTenantId === tenantId && (unitId === null ? parentWorkOrderId === null : holderUnitId === unitId);
}

/** Orders that a holder sent down under those it handles. */
function below(state: ComplaintState, held: readonly WorkOrder[]): readonly WorkOrder[] {
  return state.workOrders.filter(({ parentWorkOrderId }) => held.some(({ id }) => id === parentWorkOrderId));
}

/** Out of the hands of who looks: for the first receiver with others, for a holder with an outlet of its own. */
function isAway(state: ComplaintState, { role }: Sight, held: readonly WorkOrder[]): boolean {
  if (role === 'owner') return state.workOrders.some((order) => isOpenOrder(order) && isElsewhere(order, state));
  return role === 'holder' && below(state, held).some(isOpenOrder);
}

/** The unit a holder's row is found by: the outlet it is with or was with last, else the unit of its own order. */
function unitOf(state: ComplaintState, held: readonly WorkOrder[], own: WorkOrder | undefined): Uuid | null {
  const sent = below(state, held);
  return (sent.find(isOpenOrder) ?? sent.at(-1) ?? own)?.holderUnitId ?? null;
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
 * dispute, nor, once the facts are verified, for the result of an outlet. The first receiver besides: nothing is out yet, the
 * customer is to be called back, a question or a dispute waits for it, 'major' waits for a leader, or a clock is breached. Who
 * sent an order down: a question or a dispute of its outlet, or a clock is breached. A member on two tracks: a step waits (TRK-01);
 * of a follow-up its outlet or head office is to act on: that too (ASC-02). A supervisor: a clock is breached.
 */
function needs(state: ComplaintState, sight: Sight, own: readonly WorkOrder[], late: boolean): boolean {
  if (state.status === 'closed') return false;
  const { role } = sight;
  const sent = role === 'owner' ? state.workOrders.filter((order) => order.parentWorkOrderId === null) : below(state, own);
  const toHandle = own.some(
    (order) => isOpenOrder(order) && order.state !== 'disputed' && order.openRequest === null && !waits(order, sent),
  );
  const asked = sent.some((order) => order.state === 'disputed' || (isOpenOrder(order) && order.openRequest !== null));
  if (role === 'holder')
    return toHandle || asked || (late && sent.some(isOpenOrder)) || trackWaitsFor(state, sight) || followUpWaitsFor(state, sight);
  if (role === 'supervisor' || late || toHandle) return late || toHandle;
  return asked || state.status !== 'handling' || state.major === 'proposed';
}

/** A step of the member's track waits for who looks: an outlet for its own, head office for all others. */
function trackWaitsFor(state: ComplaintState, { tenantId, unitId }: Sight): boolean {
  const track = state.tracks.find((one) => one.tenantId === tenantId);
  if (track === undefined) return false;
  return waitingSteps(track).some(({ unit }) => (unit === 'branch' ? unitId !== null && unitId === track.unitId : unitId === null));
}

/** A follow-up is to be carried out or checked by who looks (ASC-02). */
function followUpWaitsFor(state: ComplaintState, { tenantId, unitId }: Sight): boolean {
  return state.followUps.some((followUp) => followUp.tenantId === tenantId && waitsFor(followUp, unitId));
}

/** The facts are verified and the outlet still owes its result. */
function waits({ id, state }: WorkOrder, sent: readonly WorkOrder[]): boolean {
  return state === 'replied' && sent.some((order) => order.parentWorkOrderId === id && isOpenOrder(order));
}

/** Out of the unit that owns it: with another organisation or another unit of one's own. */
function isElsewhere(order: WorkOrder, { ownerTenantId, ownerUnitId }: ComplaintState): boolean {
  return order.holderTenantId !== ownerTenantId || order.holderUnitId !== ownerUnitId;
}

/** Every order has ended; or nothing was ever sent because the first contact solved it (CMP-05). */
function isToCallBack({ status, solvedBy, workOrders }: ComplaintState): boolean {
  return status === 'answering' || (status === 'accepted' && solvedBy !== 'not_yet' && workOrders.length === 0);
}

function isContactOpen(state: ComplaintState, { tenantId, unitId, role }: Sight, known: readonly WorkOrder[]): boolean {
  const holds = known.some(
    (order) => order.holderTenantId === tenantId && (unitId === null || order.holderUnitId === unitId) && isOpenOrder(order),
  );
  return (role === 'owner' && state.status !== 'closed') || holds || state.contactRevealedTo.includes(tenantId);
}

function lastEventFor({ lastEventFor: seen, acceptedAt }: ComplaintState, { tenantId, unitId }: Sight): IsoInstant {
  const own = seen[unitId ?? tenantId] ?? acceptedAt;
  const common = seen[''] ?? acceptedAt;
  return own > common ? own : common;
}
