import { acknowledgeChangeNotice } from './change-notice/acknowledge-change-notice.ts';
import { approveEmergencyChange } from './change-notice/approve-emergency-change.ts';
import { changeNotice, changeNotices, earliestNow, owedCounts } from './change-notice/change-notice.queries.ts';
import { confirmChangeNotice } from './change-notice/confirm-change-notice.ts';
import { draftChangeNotice } from './change-notice/draft-change-notice.ts';
import { grantMobileException } from './change-notice/grant-mobile-exception.ts';
import { noticeCommandField } from './change-notice/notice-command-field.ts';
import { changePreview } from './change-notice/preview.query.ts';
import { rejectChangeNotice } from './change-notice/reject-change-notice.ts';
import { reviseChangeNotice } from './change-notice/revise-change-notice.ts';
import { submitChangeNotice } from './change-notice/submit-change-notice.ts';
import { withdrawChangeNotice } from './change-notice/withdraw-change-notice.ts';
import { partnerContacts } from './contact/partner-contact.resolvers.ts';
import { duplicates, ownRegistration, registration, registrations } from './card/registration.queries.ts';

/** What a partner asks of its own registration. */
export const ownRegistryQueries = { registration: ownRegistration, changeNotices, changeNotice, earliestDay: earliestNow, changePreview };

/** What the carrier asks of the registry of all partners. */
export const wholeRegistryQueries = {
  registration,
  registrations,
  changeNotices,
  changeNotice,
  owedChangeNotices: owedCounts,
  duplicateNumbers: duplicates,
};

/** What the vendor asks: how partners are reached, in force now (docs/decisions/0013). */
export const contactQueries = { partnerContacts };

/** What a partner does with its card (REG-03). */
export const noticeWritingMutations = {
  draftChangeNotice: noticeCommandField(draftChangeNotice),
  reviseChangeNotice: noticeCommandField(reviseChangeNotice),
  submitChangeNotice: noticeCommandField(submitChangeNotice),
  withdrawChangeNotice: noticeCommandField(withdrawChangeNotice),
};

/** What the carrier's departments decide (REG-02, 03, 05). */
export const noticeDecidingMutations = {
  acknowledgeChangeNotice: noticeCommandField(acknowledgeChangeNotice),
  approveEmergencyChange: noticeCommandField(approveEmergencyChange),
  grantMobileException: noticeCommandField(grantMobileException),
  rejectChangeNotice: noticeCommandField(rejectChangeNotice),
  confirmChangeNotice: noticeCommandField(confirmChangeNotice),
};
