import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { refundStep } from './refund-command-field.ts';

/** The second of three hands; a function fee is returned double by its decision (REF-03). */
export const approveRefund: StandingCommandForm = (input) =>
  refundStep(input, { name: 'approve', double: input.flag('double'), reason: input.said('reason') });
