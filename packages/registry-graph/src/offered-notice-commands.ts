import type { PersonCaller } from '@lianban/complaint/policy/facts';
import type { NoticeCommandName } from '@lianban/contact-registry/change-notice/states';

type OfferedCommand = NoticeCommandName | 'draft';

/** The mutation of each command without the face's prefix. */
export const NOTICE_MUTATIONS = {
  draft: 'draftChangeNotice',
  revise: 'reviseChangeNotice',
  submit: 'submitChangeNotice',
  withdraw: 'withdrawChangeNotice',
  acknowledge: 'acknowledgeChangeNotice',
  approve_emergency: 'approveEmergencyChange',
  grant_exception: 'grantMobileException',
  reject: 'rejectChangeNotice',
  confirm_informed: 'confirmChangeNotice',
} as const satisfies Record<OfferedCommand, string>;

const BY_KIND: Partial<Record<PersonCaller['tenantKind'], readonly OfferedCommand[]>> = {
  partner: ['draft', 'revise', 'submit', 'withdraw'],
  carrier: ['acknowledge', 'approve_emergency', 'grant_exception', 'reject', 'confirm_informed'],
};

/** The commands to change notices that a kind of organisation can give through its face; a face's tests hold its mutations against this. */
export function commandsOf({ tenantKind }: Pick<PersonCaller, 'tenantKind'>): readonly OfferedCommand[] {
  return BY_KIND[tenantKind] ?? [];
}
