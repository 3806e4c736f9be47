import { approveRefund } from './refund/approve-refund.ts';
import { claimRefund } from './refund/claim-refund.ts';
import { creditRefund } from './refund/credit-refund.ts';
import { denyRefund } from './refund/deny-refund.ts';
import { refund, refunds, refundStates, refundTerms } from './refund/refund.queries.ts';
import { refundCommandField } from './refund/refund-command-field.ts';
import { rejectRefund } from './refund/reject-refund.ts';
import { verifyRefund } from './refund/verify-refund.ts';

/** What both sides ask of refunds; each sees its own (REF-01…03). */
export const refundQueries = { refund, refunds, refundCounts: refundStates, refundTerms };

/** What a partner does about refunds. */
export const ownRefundMutations = {
  claimRefund: refundCommandField(claimRefund),
  verifyRefund: refundCommandField(verifyRefund),
  denyRefund: refundCommandField(denyRefund),
};

/** What the carrier does. */
export const wholeRefundMutations = {
  claimRefund: refundCommandField(claimRefund),
  verifyRefund: refundCommandField(verifyRefund),
  rejectRefund: refundCommandField(rejectRefund),
  approveRefund: refundCommandField(approveRefund),
  creditRefund: refundCommandField(creditRefund),
};
