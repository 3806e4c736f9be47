import type { RefundState, RefundStatesFragment } from '#app/gql/graphql.ts';
import type { Seat } from '#app/session/seat.ts';

/** A view of the list of refunds, as the address names it. */
export interface RefundView {
  readonly name: 'verify' | 'approve' | 'credit' | 'open' | 'credited' | 'all';
  /** Empty: in whatever state. */
  readonly states: readonly RefundState[];
}

const VERIFY: RefundView = { name: 'verify', states: ['CLAIMED', 'DENIED'] };
const APPROVE: RefundView = { name: 'approve', states: ['VERIFIED'] };
const CREDIT: RefundView = { name: 'credit', states: ['APPROVED'] };
const CREDITED: RefundView = { name: 'credited', states: ['CREDITED'] };
const ALL: RefundView = { name: 'all', states: [] };

/** The views of one side, in the order of a refund's life. */
export function refundViews(face: 'carrier' | 'partner'): readonly RefundView[] {
  return face === 'carrier'
    ? [VERIFY, APPROVE, CREDIT, CREDITED, ALL]
    : [{ ...VERIFY, states: ['CLAIMED'] }, { name: 'open', states: ['DENIED', 'VERIFIED', 'APPROVED', 'CREDITED'] }, ALL];
}

/** What of refunds waits for a seat, and so stands on its home page (interface.md 'Pages by role'). */
export function waitingRefunds({ tenantKind, roles }: Pick<Seat, 'tenantKind' | 'roles'>): readonly RefundView[] {
  const has = (...names: string[]) => names.some((name) => roles.includes(name));
  if (tenantKind === 'partner')
    return has('service_contact', 'management_representative', 'general_manager') ? [refundViews('partner')[0]!] : [];
  if (tenantKind !== 'carrier') return [];
  return [...(has('settlement_clerk') ? [VERIFY, CREDIT] : []), ...(has('approver') ? [APPROVE] : [])];
}

/** The view an address asks for; else what waits for the seat, else the first. */
export function refundView(face: 'carrier' | 'partner', wanted: string | null, seat: Pick<Seat, 'tenantKind' | 'roles'>): RefundView {
  const views = refundViews(face);
  return views.find(({ name }) => name === wanted) ?? waitingRefunds(seat)[0] ?? views[0]!;
}

/** How many refunds a view holds. */
export const countOf = ({ states }: RefundView, counts: RefundStatesFragment): number =>
  Object.entries(counts)
    .filter(([state]) => states.length === 0 || states.some((each) => each.toLowerCase() === state))
    .reduce((sum, [, count]) => sum + count, 0);
