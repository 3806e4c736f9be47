import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { sanctionStep } from './sanction-command-field.ts';

/** The reviewer's word: the order with its deadline, and what it suspends; an ending then waits for a second person. */
export const confirmSanction: StandingCommandForm = (input) =>
  sanctionStep(input, { name: 'confirm', deadlineDay: input.said('deadlineDay').trim() || null, reason: input.said('reason') });
