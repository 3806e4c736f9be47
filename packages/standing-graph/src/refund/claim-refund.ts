import { REFUND_KINDS } from '@lianban/partner-standing/refund/event';
import { claimRefund as claim } from '@lianban/persistence/standing/refunds';
import type { StandingCommandForm } from '../command/standing-command-field.ts';

/** A fee was charged wrongly: claims it back for the customer of a complaint (REF-01, REF-03). */
export const claimRefund: StandingCommandForm = (input) => {
  const asked = {
    complaintId: input.id('complaintId'),
    kind: input.word('kind', REFUND_KINDS),
    serviceId: input.id('serviceId'),
    item: input.said('item'),
    month: input.said('month'),
    charged: input.said('charged'),
    reason: input.said('reason'),
  };
  return { version: null, give: (database, request) => claim(database, request, asked) };
};
