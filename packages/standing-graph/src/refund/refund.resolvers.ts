import { organisation, service } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import type { ComplaintSource } from '@lianban/complaint-graph/sources';
import { enumOf } from '@lianban/complaint-graph/words/enums';
import { actionsBy } from '@lianban/partner-standing/decision';
import { formatYuan, type Fen } from '@lianban/partner-standing/money';
import { REFUND_KINDS } from '@lianban/partner-standing/refund/event';
import { mayClaim, refundActions } from '@lianban/partner-standing/refund/policy';
import { refundAmount, timesFor, type Refund } from '@lianban/partner-standing/refund/refund';
import { REFUND_STATES } from '@lianban/partner-standing/refund/states';
import { standingReads } from '../standing-reads.ts';
import { saidActions } from '../story/standing-story.resolvers.ts';
import { isOfferedRefundCommand } from './offered-refund-commands.ts';
import { refundReads } from './refund-reads.ts';

const yuan = (amount: Fen | null): string | null => (amount === null ? null : formatYuan(amount));

const refundFields: FieldResolvers<Refund> = {
  partner: ({ partnerTenantId }, _, context) => organisation(context, partnerTenantId),
  complaint: ({ complaintId }, _, context) => context.reads().complaint(complaintId),
  service: ({ fee }, _, context) => service(context, fee.serviceId),
  item: ({ fee }) => fee.item,
  month: ({ fee }) => fee.month,
  charged: ({ charged }) => formatYuan(charged),
  wrong: ({ wrong }) => yuan(wrong),
  amount: ({ amount }) => yuan(amount),
  returns: async (refund, _, context) => {
    const { settings } = await standingReads(context).rules();
    const counts = new Set([timesFor(refund, false, settings), timesFor(refund, true, settings)]);
    return [...counts].map((times) => ({ times, amount: formatYuan(refundAmount(refund.wrong ?? refund.charged, times)) }));
  },
  times: ({ wrong, amount }) => (wrong === null || amount === null || wrong === 0n ? null : Number(amount / wrong)),
  claimedAt: ({ claimed }) => claimed.at,
  lastEventAt: async ({ id, claimed }, _, context) => (await refundReads(context).story(id)).at(-1)?.at ?? claimed.at,
  reference: ({ credited }) => credited?.reference ?? null,
  deductedMonth: ({ deducted }) => deducted?.month ?? null,
  story: ({ id }, _, context) => refundReads(context).story(id),
  actions: (refund, _, context) =>
    saidActions(
      context,
      refundActions(refund, context.caller).filter(({ name }) => isOfferedRefundCommand(context.caller, name)),
    ),
};

const complaintFields: FieldResolvers<Pick<ComplaintSource, 'id'>> = {
  refunds: ({ id }, _, context) => refundReads(context).ofComplaint(id),
  refundClaim: (_complaint, _, context) =>
    saidActions(
      context,
      actionsBy(['claim'], () => mayClaim(context.caller.tenantId, context.caller)),
    )[0],
};

/** Refunds, and those of a complaint. */
export const refundResolvers = {
  RefundKind: enumOf(REFUND_KINDS),
  RefundState: enumOf(REFUND_STATES),
  Refund: refundFields,
};
export const refundsOfComplaint = complaintFields;
