import { enterSettlementShare } from '@lianban/persistence/standing/settlement';
import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { ledgerKey, ledgerVersion, monthOfInput } from './settlement-command-field.ts';

/** The gross share of a month, 0 too; of a settled month it is entered anew in the open one, after the wrong one was countered. */
export const enterShare: StandingCommandForm = (input) => {
  const of = ledgerKey(input);
  const share = { shareOf: monthOfInput(input, 'shareOf'), month: monthOfInput(input), amount: input.said('amount') };
  return { version: ledgerVersion(input), give: (database, request) => enterSettlementShare(database, request, of, share) };
};
