import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { refundStep } from './refund-command-field.ts';

/** The partner says that nothing was charged wrongly; the carrier decides. */
export const denyRefund: StandingCommandForm = (input) => refundStep(input, { name: 'deny', reason: input.said('reason') });
