import { enterSettlementPayment } from '@lianban/persistence/standing/settlement';
import type { StandingCommandForm } from '../command/standing-command-field.ts';
import { ledgerKey, ledgerVersion, monthOfInput } from './settlement-command-field.ts';

/** What the carrier has paid out; not while a suspension is in force. */
export const enterPayment: StandingCommandForm = (input) => {
  const of = ledgerKey(input);
  const payment = { month: monthOfInput(input), amount: input.said('amount'), reference: input.said('reference') };
  return { version: ledgerVersion(input), give: (database, request) => enterSettlementPayment(database, request, of, payment) };
};
