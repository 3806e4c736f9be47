import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { sanctionStep } from './sanction-command-field.ts';

/** The word on the partner's objection, by someone who had no part in what it is about. */
export const decideSanctionObjection: StandingCommandForm = (input) =>
  sanctionStep(input, { name: 'decide_objection', upheld: input.flag('upheld'), reason: input.said('reason') });
