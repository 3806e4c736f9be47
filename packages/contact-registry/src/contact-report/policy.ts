import type { Caller } from '@lianban/complaint/command';
import type { Role, Uuid } from '@lianban/complaint/vocabulary';
import { REPORT_COMMANDS, type ReportCommandName, type ReportPerson, type ReportRefusalCode } from './decision.ts';
import type { ContactReport } from './report.ts';

/** The answer of a policy. */
export type ReportVerdict = 'allowed' | ReportRefusalCode;

/** Who reports (REG-08): those who answer for the member; of an absence the handlers too, who know of it first. */
export const REPORT_ROLES = {
  reporting: ['responsible_department', 'leader', 'administrator'],
  absence: ['handler', 'responsible_department', 'leader', 'administrator'],
} as const satisfies Record<string, readonly Role[]>;

const DOES: Readonly<Record<ReportCommandName, keyof typeof REPORT_ROLES>> = {
  file_report: 'reporting',
  change_report: 'reporting',
  report_absence: 'absence',
  end_absence: 'absence',
};

/** Whether a report is the caller's to know of: the member's own, and the association's, which forwards by it. */
export function seesReport(memberTenantId: Uuid, caller: ReportPerson): boolean {
  return caller.tenantId === memberTenantId || caller.tenantKind === 'association';
}

/** Whether the caller may give a command to a report now; the same answer for `decide` and `reportActions`. */
export function mayReport(report: ContactReport | null, memberTenantId: Uuid, name: ReportCommandName, caller: Caller): ReportVerdict {
  if (caller.kind === 'system' || caller.tenantId !== memberTenantId || caller.tenantKind !== 'member') return 'not_a_party';
  const roles: readonly Role[] = REPORT_ROLES[DOES[name]];
  if (!caller.roles.some((role) => roles.includes(role))) return 'role_missing';
  // The report is the whole member's, and so is the word on it.
  if (caller.unitId !== null) return 'seat_limited_to_unit';
  if (name === 'file_report') return report === null ? 'allowed' : 'already_filed';
  return report === null ? 'nothing_filed' : 'allowed';
}

/** A command and whether the caller may give it now; `reason` says why not. */
export interface ReportAction {
  readonly name: ReportCommandName;
  readonly allowed: boolean;
  readonly reason: ReportRefusalCode | null;
}

/** Every command to a report, by the policies that `decide` uses; none where the caller may not know of it. */
export function reportActions(report: ContactReport | null, memberTenantId: Uuid, caller: ReportPerson): ReportAction[] {
  if (!seesReport(memberTenantId, caller)) return [];
  return REPORT_COMMANDS.map((name) => {
    const verdict = mayReport(report, memberTenantId, name, caller);
    return verdict === 'allowed' ? { name, allowed: true, reason: null } : { name, allowed: false, reason: verdict };
  });
}
