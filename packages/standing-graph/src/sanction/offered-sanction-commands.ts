import type { PersonCaller } from '@lianban/complaint/policy/facts';
import type { SanctionCommandName } from '@lianban/partner-standing/sanction/states';

const OF_PARTNER: readonly SanctionCommandName[] = ['submit_plan', 'object'];

/** Whether the caller's organisation can give the command through its face at all. */
export function isOfferedSanctionCommand({ tenantKind }: Pick<PersonCaller, 'tenantKind'>, name: SanctionCommandName): boolean {
  return OF_PARTNER.includes(name) === (tenantKind === 'partner');
}
