import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { sanctionStep } from './sanction-command-field.ts';

/** SAN-05: whether a service that was suspended at once stays so, by another person. */
export const reviewSuspension: StandingCommandForm = (input) =>
  sanctionStep(input, { name: 'review_suspension', upheld: input.flag('upheld'), reason: input.said('reason') });
