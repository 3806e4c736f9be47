import type { PersonCaller } from '@lianban/complaint/policy/facts';
import type { RefundCommandName } from '@lianban/partner-standing/refund/states';

/** What each kind of organisation can do with a refund through its face. */
const OFFERED: Partial<Record<PersonCaller['tenantKind'], readonly RefundCommandName[]>> = {
  partner: ['verify', 'deny'],
  carrier: ['verify', 'approve', 'credit', 'reject'],
};

/** Whether the caller's organisation can give the command through its face at all. */
export function isOfferedRefundCommand({ tenantKind }: Pick<PersonCaller, 'tenantKind'>, name: RefundCommandName): boolean {
  return OFFERED[tenantKind]?.includes(name) ?? false;
}
