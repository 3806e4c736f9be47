import { approveRefund } from './refund/approve-refund.ts';
import { claimRefund } from './refund/claim-refund.ts';
import { creditRefund } from './refund/credit-refund.ts';
import { denyRefund } from './refund/deny-refund.ts';
import { refund, refunds, refundStates, refundTerms } from './refund/refund.queries.ts';
import { refundCommandField } from './refund/refund-command-field.ts';
import { rejectRefund } from './refund/reject-refund.ts';
import { verifyRefund } from './refund/verify-refund.ts';
import { counterPosting } from './settlement/counter-posting.ts';
import { enterPayment } from './settlement/enter-payment.ts';
import { enterShare } from './settlement/enter-share.ts';
import { knownShares } from './settlement/known-shares.ts';
import { postKnownShares } from './settlement/post-known-shares.ts';
import { settleMonths } from './settlement/settle-months.ts';
import { settlementCommandField } from './settlement/settlement-command-field.ts';
import { settlement, settlementHistory, settlements } from './settlement/settlement.queries.ts';

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

/** What a partner asks of its own settlement (REF-04). */
export const ownSettlementQueries = { settlement, settlementHistory };

/** What the carrier asks of the settlements of all partners. */
export const wholeSettlementQueries = { settlement, settlementHistory, settlements, knownShares };

/** What the settlement clerk does. */
export const settlementMutations = {
  enterSettlementShare: settlementCommandField(enterShare),
  enterSettlementPayment: settlementCommandField(enterPayment),
  counterPosting: settlementCommandField(counterPosting),
  postKnownShares,
  settleMonths,
};
