import type { Viewer } from '#app/session/seat.ts';

type Seated = Pick<Viewer, 'seat'>;
const has = ({ seat }: Seated, roles: readonly string[]): boolean => seat.roles.some((role) => roles.includes(role));

const REFUNDING: Readonly<Record<string, readonly string[]>> = {
  carrier: ['settlement_clerk', 'approver', 'intake_agent', 'service_centre_manager', 'group_customer_manager'],
  partner: ['service_contact', 'quality_officer', 'management_representative', 'general_manager'],
};

/** Whether the menu offers refunds: to those who claim, verify, approve or credit them, and to who manages the partner (REF-01…03). */
export const handlesRefunds = (viewer: Seated): boolean => has(viewer, REFUNDING[viewer.seat.tenantKind] ?? []);

const SETTLING: Readonly<Record<string, readonly string[]>> = {
  carrier: ['settlement_clerk', 'approver'],
  partner: ['quality_officer', 'management_representative', 'general_manager', 'administrator'],
};

/** Whether the menu offers the settlement: the whole organisation's, so not to seats limited to a unit (REF-04). */
export const readsSettlement = (viewer: Seated): boolean => !viewer.seat.unitLimited && has(viewer, SETTLING[viewer.seat.tenantKind] ?? []);

/** Whether forms of the settlement are offered; the graph decides in the end. */
export const settles = (viewer: Seated): boolean => readsSettlement(viewer) && has(viewer, ['settlement_clerk']);

const CLAIMING: Readonly<Record<string, readonly string[]>> = {
  carrier: ['settlement_clerk', 'intake_agent', 'service_centre_manager', 'group_customer_manager'],
  partner: ['service_contact', 'management_representative', 'general_manager'],
};

/** Whether the form of a claim is offered; the graph decides in the end. */
export const mayClaim = (viewer: Seated): boolean => has(viewer, CLAIMING[viewer.seat.tenantKind] ?? []);
