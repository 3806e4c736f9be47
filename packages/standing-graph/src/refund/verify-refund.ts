import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { refundStep } from './refund-command-field.ts';

/** REF-01: what of the charge was wrong; the amount to be returned is computed from it. */
export const verifyRefund: StandingCommandForm = (input) =>
  refundStep(input, { name: 'verify', wrong: input.said('wrong'), reason: input.said('reason') });
