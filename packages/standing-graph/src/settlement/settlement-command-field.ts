import type { InputReader, RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { isMonth, type Month } from '@lianban/partner-standing/month';
import { MODES, type Mode } from '@lianban/partner-standing/scorecard/mode';
import type { SettlementOf } from '@lianban/persistence/standing/settlement';
import { standingCommandField, type StandingAnswers, type StandingCommandForm } from '../command/standing-command-field.ts';
import { standingReads } from '../standing-reads.ts';
import { settlementOf } from './settlement-source.ts';

async function answered({ partnerId, mode, month }: RawInput, context: GraphContext) {
  const partner = await standingReads(context).partner(String(partnerId).toLowerCase());
  return settlementOf(partner, mode as Mode, String(month), context);
}

const answers: StandingAnswers = {
  done: async (context, _id, replayed, input) => ({ __typename: 'SettlementDone', settlement: await answered(input, context), replayed }),
  conflict: async (context, _id, since, input) => ({ __typename: 'SettlementConflict', settlement: await answered(input, context), since }),
};

/** A mutation field that gives one command to a partner's ledger (REF-04). */
export const settlementCommandField = (form: StandingCommandForm) => standingCommandField(form, answers);

/** Whose ledger a command is about. */
export const ledgerKey = (input: InputReader): SettlementOf => ({
  partnerTenantId: input.id('partnerId'),
  mode: input.word('mode', MODES),
});

/** The version of the ledger the caller saw; 0: nothing had been posted. */
export const ledgerVersion = (input: InputReader): number => input.integer('version', 0, 2_147_483_647);

/** A month of an input. */
export function monthOfInput(input: InputReader, field = 'month'): Month {
  const month = input.said(field);
  if (!isMonth(month)) input.problems.push({ field, code: 'not_a_month' });
  return month;
}
