import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { refundStep } from './refund-command-field.ts';

/** Nothing is returned; the same fee may be claimed again. */
export const rejectRefund: StandingCommandForm = (input) => refundStep(input, { name: 'reject', reason: input.said('reason') });
