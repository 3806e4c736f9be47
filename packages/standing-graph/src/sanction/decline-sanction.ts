import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { sanctionStep } from './sanction-command-field.ts';

/** The reviewer does not carry the proposal out. */
export const declineSanction: StandingCommandForm = (input) => sanctionStep(input, { name: 'decline', reason: input.said('reason') });
