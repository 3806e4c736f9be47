import type { StandingDuty } from '../decision.ts';
import { tell, type StandingMessage, type StandingParties } from '../messages.ts';
import type { Deduction } from '../scorecard/rubric.ts';
import type { Objection } from '../scorecard/objection.ts';
import type { Mode } from '../scorecard/mode.ts';
import type { Month } from '../month.ts';

/** What people are told of a month's cards, of deductions (SCO-05) and of objections. */
export const CARD_MESSAGES = [
  'deduction_proposed',
  'deduction_accepted',
  'deduction_declined',
  'card_closed',
  'card_corrected',
  'card_objection_filed',
  'card_objection_decided',
  'month_closed',
  'month_closed_in_part',
] as const;
export type CardMessageKind = (typeof CARD_MESSAGES)[number];

const TOLD: Readonly<Record<CardMessageKind, readonly StandingDuty[]>> = {
  deduction_proposed: ['partner', 'reviewer'],
  deduction_accepted: ['partner'],
  deduction_declined: ['partner'],
  card_closed: ['partner'],
  card_corrected: ['partner', 'approver'],
  card_objection_filed: ['reviewer'],
  card_objection_decided: ['partner'],
  month_closed: ['reviewer'],
  month_closed_in_part: ['reviewer'],
};

type Told = StandingMessage<CardMessageKind>[];

/** Of a deduction after an event. */
export function deductionMessages({ month, points, decided }: Deduction, parties: StandingParties): Told {
  const kind = decided === null ? 'deduction_proposed' : decided.accepted ? 'deduction_accepted' : 'deduction_declined';
  return tell(kind, TOLD[kind], parties, { month, points: String(decided?.accepted === true ? decided.points : points) });
}

/** Of a card that was closed, or closed again. */
export function cardMessages(
  { month, mode, version }: { readonly month: Month; readonly mode: Mode; readonly version: number },
  parties: StandingParties,
): Told {
  const kind = version === 1 ? 'card_closed' : 'card_corrected';
  return tell(kind, TOLD[kind], parties, { month, mode, version: String(version) });
}

/** Of an objection after an event. */
export function objectionMessages({ month, about, decided }: Objection, parties: StandingParties): Told {
  const kind = decided === null ? 'card_objection_filed' : 'card_objection_decided';
  return tell(kind, TOLD[kind], parties, { month, about: about.kind, upheld: decided === null ? null : String(decided.upheld) });
}

/** That a closing has come by every partner; `left`: how many it could not close. */
export function closingMessages({ month, left }: { readonly month: Month; readonly left: number }, parties: StandingParties): Told {
  const kind = left === 0 ? 'month_closed' : 'month_closed_in_part';
  return tell(kind, TOLD[kind], parties, { month, left: String(left) });
}
