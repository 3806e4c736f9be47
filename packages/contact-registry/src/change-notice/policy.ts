import type { Role } from '@lianban/complaint/vocabulary';
import type { Caller, RefusalCode } from './decision.ts';
import { waitsFor, type Notice } from './notice.ts';
import { NOTICE_TABLE, type NoticeCommandName } from './states.ts';

/** The answer of a policy. */
export type Verdict = 'allowed' | RefusalCode;
type Person = Extract<Caller, { kind: 'person' }>;

/** Who does what (domain.md 4): the partner writes, the group-customer department decides, the customer-service centre confirms. */
export const REGISTRY_ROLES = {
  partner: ['service_contact', 'administrator', 'general_manager'],
  groupCustomerDepartment: ['group_customer_manager'],
  serviceCentre: ['service_centre_manager'],
  importing: ['group_customer_manager', 'administrator'],
} as const satisfies Record<string, readonly Role[]>;

const DOES: Readonly<Record<NoticeCommandName, keyof typeof REGISTRY_ROLES>> = {
  revise: 'partner',
  submit: 'partner',
  withdraw: 'partner',
  acknowledge: 'groupCustomerDepartment',
  approve_emergency: 'groupCustomerDepartment',
  grant_exception: 'groupCustomerDepartment',
  reject: 'groupCustomerDepartment',
  confirm_informed: 'serviceCentre',
};

/** Whether a notice is the caller's to know of: the partner's own, and for the carrier what was submitted to it. */
export function seesNotice(notice: Notice, caller: Person): boolean {
  return caller.tenantId === notice.partnerTenantId || (caller.tenantKind === 'carrier' && notice.submitted !== null);
}

/** Whether the caller may draft a notice for a partner's card. */
export function mayDraft(partnerTenantId: string, caller: Caller): Verdict {
  if (caller.kind === 'system' || caller.tenantKind !== 'partner' || caller.tenantId !== partnerTenantId) return 'not_a_party';
  return fits(caller, 'partner');
}

/** Whether the caller may take partners' cards over from a list; that a partner is the caller's own, persistence sees to. */
export function mayImport(caller: Caller): Verdict {
  if (caller.kind === 'system' || caller.tenantKind !== 'carrier') return 'not_a_party';
  return fits(caller, 'importing');
}

/** Whether the caller may give a command to a notice now; the same answer for `decide` and `actionsFor`. */
export function mayCommand(notice: Notice, name: NoticeCommandName, caller: Person): Verdict {
  if (!seesNotice(notice, caller)) return 'not_a_party';
  const rights = fits(caller, DOES[name]);
  if (rights !== 'allowed') return rights;
  const move = NOTICE_TABLE[notice.state][name];
  return 'refused' in move ? move.refused : CONDITIONS[name](notice);
}

const CONDITIONS: Readonly<Record<NoticeCommandName, (notice: Notice) => Verdict>> = {
  revise: () => 'allowed',
  submit: () => 'allowed',
  withdraw: () => 'allowed',
  acknowledge: ({ kind, acknowledged }) => {
    if (kind === 'on_notice') return 'effective_on_notice';
    if (acknowledged !== null) return 'already_acknowledged';
    return kind === 'emergency' ? 'approval_needed' : 'allowed';
  },
  approve_emergency: ({ kind }) => (kind === 'emergency' ? 'allowed' : 'no_emergency'),
  grant_exception: (notice) => {
    if (notice.exceptions.length === 0) return 'no_exception_asked';
    return waitsFor(notice).includes('exception') ? 'allowed' : 'exception_already_granted';
  },
  // What is effective on notice is announced, not decided.
  reject: ({ kind, exceptions }) => (kind === 'on_notice' && exceptions.length === 0 ? 'effective_on_notice' : 'allowed'),
  confirm_informed: ({ kind, acknowledged, informed }) => {
    if (kind === 'on_notice') return 'effective_on_notice';
    if (acknowledged === null) return 'not_acknowledged';
    return informed === null ? 'allowed' : 'already_informed';
  },
};

/** A card is the whole organisation's, and so is the word on it: a seat limited to a unit has none. */
function fits(caller: Person, who: keyof typeof REGISTRY_ROLES): Verdict {
  const kind = who === 'partner' ? 'partner' : 'carrier';
  const roles: readonly Role[] = REGISTRY_ROLES[who];
  if (caller.tenantKind !== kind || !caller.roles.some((role) => roles.includes(role))) return 'role_missing';
  return caller.unitId === null ? 'allowed' : 'seat_limited_to_unit';
}
