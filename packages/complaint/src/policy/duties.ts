import type { Role, TenantKind } from '../vocabulary.ts';

/**
 * Which roles do what in each kind of organisation (domain.md 1). `take`: register a complaint; `track`: the first
 * receiver's work of sending, answering and following; `handle`: a holder's work; `call_back`; `lead`: what needs a
 * leader's word; `judge`: find a complaint invalid (CMP-02). An administrator alone has none of them.
 */
export const DUTIES = {
  carrier: {
    take: ['intake_agent', 'shift_leader', 'service_centre_manager'],
    track: ['intake_agent', 'shift_leader', 'service_centre_manager'],
    handle: ['intake_agent', 'shift_leader', 'service_centre_manager', 'it_officer', 'information_officer', 'group_customer_manager'],
    call_back: ['call_back_agent', 'intake_agent', 'shift_leader', 'service_centre_manager'],
    lead: ['shift_leader', 'service_centre_manager', 'approver'],
    judge: ['quality_reviewer'],
  },
  partner: {
    take: ['service_contact', 'general_manager', 'management_representative'],
    track: ['service_contact', 'technical_contact', 'general_manager', 'management_representative'],
    handle: ['service_contact', 'technical_contact', 'general_manager', 'management_representative'],
    call_back: ['service_contact', 'general_manager', 'management_representative'],
    lead: ['general_manager', 'management_representative'],
    judge: ['quality_officer'],
  },
  vendor: {
    take: [],
    track: [],
    handle: ['support_engineer', 'manager'],
    call_back: ['support_engineer', 'manager'],
    lead: ['manager'],
    judge: [],
  },
  association: {
    take: ['intake_officer', 'reviewer', 'leader'],
    track: ['intake_officer', 'reviewer', 'leader'],
    handle: ['intake_officer', 'reviewer', 'leader'],
    call_back: ['intake_officer', 'reviewer', 'leader'],
    lead: ['leader'],
    judge: ['reviewer'],
  },
  member: {
    take: [],
    track: ['handler', 'responsible_department', 'leader'],
    handle: ['handler', 'responsible_department', 'leader', 'outlet_manager'],
    call_back: ['handler', 'responsible_department', 'leader', 'call_centre_agent'],
    lead: ['leader'],
    judge: ['responsible_department'],
  },
} as const satisfies Record<TenantKind, Record<string, readonly Role[]>>;
export type Duty = keyof (typeof DUTIES)[TenantKind];

/** The roles that have a duty in a kind of organisation. */
export function rolesFor(tenantKind: TenantKind, duty: Duty): readonly Role[] {
  return DUTIES[tenantKind][duty];
}

/**
 * Responsible head and leader in charge of each kind of organisation: both hear of a major complaint in parallel
 * (CMP-04, TRK-01).
 */
export const HEAD_AND_LEADER = {
  carrier: { head: ['service_centre_manager'], leader: ['approver'] },
  partner: { head: ['management_representative'], leader: ['general_manager'] },
  vendor: { head: ['support_engineer'], leader: ['manager'] },
  association: { head: ['reviewer'], leader: ['leader'] },
  member: { head: ['responsible_department'], leader: ['leader'] },
} as const satisfies Record<TenantKind, { head: readonly Role[]; leader: readonly Role[] }>;
