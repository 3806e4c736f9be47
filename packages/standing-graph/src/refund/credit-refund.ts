import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { refundStep } from './refund-command-field.ts';

/** The carrier has credited the customer's account (REF-01). */
export const creditRefund: StandingCommandForm = (input) => refundStep(input, { name: 'credit', reference: input.said('reference') });
