import { commandField } from '../command/command-field.ts';
import { acceptWorkOrder } from './accept-work-order.ts';
import { decideDispute } from './decide-dispute.ts';
import { disputeRouting } from './dispute-routing.ts';
import { giveInformation } from './give-information.ts';
import { recallWorkOrder } from './recall-work-order.ts';
import { reclassifyWorkOrder } from './reclassify-work-order.ts';
import { replyToWorkOrder } from './reply-to-work-order.ts';
import { reportProgress } from './report-progress.ts';
import { requestInformation } from './request-information.ts';
import { resolveWorkOrder } from './resolve-work-order.ts';
import { returnWorkOrder } from './return-work-order.ts';
import { sendWorkOrder } from './send-work-order.ts';
import { urgeWorkOrder } from './urge-work-order.ts';

/** What the holder of an order does. */
export const handlingMutations = {
  acceptWorkOrder: commandField(acceptWorkOrder),
  replyToWorkOrder: commandField(replyToWorkOrder),
  requestInformation: commandField(requestInformation),
  reportProgress: commandField(reportProgress),
  disputeRouting: commandField(disputeRouting),
  resolveWorkOrder: commandField(resolveWorkOrder),
};

const sending = {
  sendWorkOrder: commandField(sendWorkOrder),
  giveInformation: commandField(giveInformation),
  decideDispute: commandField(decideDispute),
  recallWorkOrder: commandField(recallWorkOrder),
  urgeWorkOrder: commandField(urgeWorkOrder),
};

/** What the first receiver does with the orders it sends. */
export const dispatchingMutations = { ...sending, reclassifyWorkOrder: commandField(reclassifyWorkOrder) };

/** What whoever sends does in the association's programme: an order has no grading, and its result is judged by who sent it. */
export const forwardingMutations = { ...sending, returnWorkOrder: commandField(returnWorkOrder) };
