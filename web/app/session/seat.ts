/** The four faces of the graph; a member signs in to the association's. */
export type Face = 'carrier' | 'partner' | 'vendor' | 'association';
export type TenantKind = Face | 'member';

/** A person in one tenant, with roles; perhaps limited to one unit (packages/identity/README.md). */
export interface Seat {
  readonly id: string;
  readonly tenantId: string;
  readonly tenantName: string;
  readonly tenantKind: TenantKind;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly programmeKind: 'adc' | 'banking';
  readonly unitId: string | null;
  readonly unitName: string | null;
  readonly unitLimited: boolean;
  readonly roles: readonly string[];
  /** The present sign-in may act in it. */
  readonly covered: boolean;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string;
  readonly totp: boolean;
  readonly recoveryCodesLeft: number;
}

/** Who looks at the page: a person in the seat they chose. */
export interface Viewer {
  readonly person: Person;
  readonly seat: Seat;
  readonly seats: readonly Seat[];
  readonly face: Face;
  readonly method: 'password' | 'oidc';
}

export const faceOf = (kind: TenantKind): Face => (kind === 'member' ? 'association' : kind);

export const isAdministrator = (viewer: Pick<Viewer, 'seat'>): boolean => viewer.seat.roles.includes('administrator');

const TAKERS: Partial<Record<TenantKind, readonly string[]>> = {
  carrier: ['intake_agent', 'shift_leader', 'service_centre_manager'],
  partner: ['service_contact'],
  association: ['intake_officer', 'reviewer', 'leader'],
};

/** Whether the menu offers intake; the graph decides in the end. */
export const mayTake = (viewer: Pick<Viewer, 'seat'>): boolean =>
  viewer.seat.roles.some((role) => TAKERS[viewer.seat.tenantKind]?.includes(role) ?? false);

/** Whether the menu offers partners' standing: to those whose work it is, in seats of the whole organisation; the graph decides in the end. */
export const readsStanding = ({ seat }: Pick<Viewer, 'seat'>): boolean =>
  !seat.unitLimited && seat.roles.some((role) => STANDING_READERS[seat.tenantKind]?.includes(role) ?? false);

const STANDING_READERS: Partial<Record<TenantKind, readonly string[]>> = {
  carrier: ['quality_reviewer', 'approver', 'service_centre_manager', 'group_customer_manager', 'settlement_clerk', 'administrator'],
  partner: [
    'service_contact',
    'technical_contact',
    'quality_officer',
    'sales_leader',
    'management_representative',
    'general_manager',
    'administrator',
  ],
};

/** Whether figures from outside may be entered; the graph decides in the end. */
export const mayEnterFigures = ({ seat }: Pick<Viewer, 'seat'>): boolean =>
  seat.tenantKind === 'carrier' && !seat.unitLimited && seat.roles.includes('settlement_clerk');

/** Whether partners' cards may be taken over from lists; the graph decides in the end. */
export const mayImportCards = ({ seat }: Pick<Viewer, 'seat'>): boolean =>
  seat.tenantKind === 'carrier' &&
  !seat.unitLimited &&
  seat.roles.some((role) => role === 'group_customer_manager' || role === 'administrator');

/** Whether complaints of the past may be taken over from lists; the graph decides in the end. */
export const mayImportComplaints = (viewer: Pick<Viewer, 'seat'>): boolean =>
  viewer.seat.tenantKind === 'association' && !viewer.seat.unitLimited && mayTake(viewer);
