import { counterPosting as counter } from '@lianban/persistence/standing/settlement';
import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { ledgerKey, ledgerVersion, monthOfInput } from './settlement-command-field.ts';

/** Takes a posting back by a counter-entry in an open month; there is no other correction (REF-04). */
export const counterPosting: StandingCommandForm = (input) => {
  const of = ledgerKey(input);
  const counted = { postingId: input.id('postingId'), month: monthOfInput(input), reason: input.said('reason') };
  return { version: ledgerVersion(input), give: (database, request) => counter(database, request, of, counted) };
};
