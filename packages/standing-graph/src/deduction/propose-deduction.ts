import { EVIDENCE_KINDS } from '@lianban/partner-standing/scorecard/rubric';
import { proposeDeduction as propose } from '@lianban/persistence/standing/deductions';
import type { StandingCommandForm } from '../command/standing-command-field.ts';

const MOST_EVIDENCE = 20;
const ANY_INT = [-2_147_483_648, 2_147_483_647] as const;

/** SCO-05: a deduction the reviewer proposes, with evidence. */
export const proposeDeduction: StandingCommandForm = (input) => {
  const asked = {
    partnerTenantId: input.id('partnerId'),
    month: input.said('month'),
    itemId: input.said('itemId'),
    // What they may be is the rubric's to say.
    points: input.integer('points', ...ANY_INT),
    evidence: input.parts('evidence', MOST_EVIDENCE).map((part) => ({ kind: part.word('kind', EVIDENCE_KINDS), id: part.id('id') })),
    reason: input.said('reason'),
  };
  return { version: null, give: (database, request) => propose(database, request, asked) };
};
