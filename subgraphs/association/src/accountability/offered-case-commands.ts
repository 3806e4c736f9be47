import type { PersonCaller } from '@lianban/complaint/policy/facts';
import type { CaseCommandName } from '@lianban/partner-standing/accountability/states';

/** Whether the caller's organisation can give the command at all: the member answers, the association does everything else. */
export function isOfferedCaseCommand({ tenantKind }: Pick<PersonCaller, 'tenantKind'>, name: CaseCommandName): boolean {
  return (name === 'report_measure') === (tenantKind === 'member');
}
