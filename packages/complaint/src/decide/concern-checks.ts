import type { Command } from '../command.ts';
import type { DecisionContext } from '../decision.ts';
import type { PersonCaller } from '../policy/facts.ts';
import { checkedPhone } from './contact-checks.ts';
import type { FieldChecks } from './field-checks.ts';

/** So many may speak for a group, and so many of a bank's people be named. */
const MOST_REPRESENTATIVES = 5;
const MOST_STAFF = 5;

/** ASC-01: whom a complaint is about, and who speaks for a group; a group's representatives prove their authority by a file. */
export function checkConcern(
  checks: FieldChecks,
  { concern, attachments }: Command<'take_complaint'>,
  caller: PersonCaller,
  { tenants }: DecisionContext,
): void {
  if (concern == null) return;
  const { memberTenantId, unitId, staff, representatives } = concern;
  const member = memberTenantId === null ? undefined : tenants.get(memberTenantId);
  if (caller.tenantKind !== 'association' || (memberTenantId !== null && member?.kind !== 'member'))
    checks.add('concern.memberId', 'unknown');
  if (unitId !== null && member?.unitIds.includes(unitId) !== true) checks.add('concern.unitId', 'unit_unknown');
  if (staff.length > MOST_STAFF) checks.add('concern.staff', 'too_many', String(MOST_STAFF));
  staff.forEach(({ name, position }, index) => {
    checks.text(`concern.staff.${index}.name`, name, 'name');
    checks.text(`concern.staff.${index}.position`, position, 'name', 'optional');
  });
  if (representatives.length > MOST_REPRESENTATIVES) checks.add('concern.representatives', 'too_many', String(MOST_REPRESENTATIVES));
  representatives.forEach(({ name, phone }, index) => {
    checks.text(`concern.representatives.${index}.name`, name, 'name');
    checkedPhone(checks, `concern.representatives.${index}.phone`, phone);
  });
  if (representatives.length > 0 && attachments.length === 0) checks.add('attachments', 'proof_required');
}
