import type { KnownTenant } from '../decision.ts';
import type { PersonCaller } from '../policy/facts.ts';
import type { Role, TenantKind, Uuid } from '../vocabulary.ts';

/** The organisations of the tests' programme of either kind; ids are words, so that failures read like sentences. */
export const TENANTS: readonly KnownTenant[] = [
  { id: 'carrier', kind: 'carrier', unitIds: ['changsha', 'zhuzhou'], supervisorTenantId: null },
  { id: 'partner-a', kind: 'partner', unitIds: ['desk-a'], supervisorTenantId: 'carrier' },
  { id: 'partner-b', kind: 'partner', unitIds: [], supervisorTenantId: 'carrier' },
  { id: 'vendor', kind: 'vendor', unitIds: [], supervisorTenantId: 'carrier' },
];
export const BANKING_TENANTS: readonly KnownTenant[] = [
  { id: 'association', kind: 'association', unitIds: ['service-department'], supervisorTenantId: null },
  {
    id: 'member-a',
    kind: 'member',
    unitIds: ['outlet-1', 'outlet-2', 'department-1'],
    outletIds: ['outlet-1', 'outlet-2'],
    supervisorTenantId: 'association',
  },
  { id: 'member-b', kind: 'member', unitIds: [], supervisorTenantId: 'association' },
  // It chose the two tracks (TRK-01).
  {
    id: 'member-c',
    kind: 'member',
    unitIds: ['branch-c', 'branch-d'],
    supervisorTenantId: 'association',
    twoTracks: [{ from: '2026-01-01T00:00:00.000Z', to: null }],
  },
];

/** A person in a seat of a tenant. */
export function seat(tenantId: Uuid, tenantKind: TenantKind, roles: readonly Role[], unitId: Uuid | null = null): PersonCaller {
  return { kind: 'person', personId: `${tenantId}:${roles.join('+')}`, tenantId, tenantKind, unitId, roles };
}

/** The people of the stories. */
export const PEOPLE = {
  agent: seat('carrier', 'carrier', ['intake_agent']),
  callBackAgent: seat('carrier', 'carrier', ['call_back_agent']),
  shiftLeader: seat('carrier', 'carrier', ['shift_leader']),
  approver: seat('carrier', 'carrier', ['approver']),
  reviewer: seat('carrier', 'carrier', ['quality_reviewer']),
  carrierAdministrator: seat('carrier', 'carrier', ['administrator']),
  changshaAgent: seat('carrier', 'carrier', ['intake_agent'], 'changsha'),
  contactA: seat('partner-a', 'partner', ['service_contact']),
  managerA: seat('partner-a', 'partner', ['general_manager']),
  qualityA: seat('partner-a', 'partner', ['quality_officer']),
  contactB: seat('partner-b', 'partner', ['service_contact']),
  engineer: seat('vendor', 'vendor', ['support_engineer']),
  officer: seat('association', 'association', ['intake_officer']),
  associationLeader: seat('association', 'association', ['leader']),
  associationReviewer: seat('association', 'association', ['reviewer']),
  handlerA: seat('member-a', 'member', ['handler']),
  leaderA: seat('member-a', 'member', ['leader']),
  handlerA2: { ...seat('member-a', 'member', ['handler']), personId: 'member-a:handler B' },
  outletManager: seat('member-a', 'member', ['outlet_manager'], 'outlet-1'),
  otherOutletManager: seat('member-a', 'member', ['outlet_manager'], 'outlet-2'),
  handlerB: seat('member-b', 'member', ['handler']),
  handlerC: seat('member-c', 'member', ['handler']),
  headC: seat('member-c', 'member', ['responsible_department']),
  leaderC: seat('member-c', 'member', ['leader']),
  auditorC: seat('member-c', 'member', ['auditor']),
  callCentreC: seat('member-c', 'member', ['call_centre_agent']),
  branchC: seat('member-c', 'member', ['outlet_manager'], 'branch-c'),
  branchD: seat('member-c', 'member', ['outlet_manager'], 'branch-d'),
} as const satisfies Record<string, PersonCaller>;
