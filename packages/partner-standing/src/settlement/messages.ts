import type { StandingDuty } from '../decision.ts';
import { tell, type StandingMessage, type StandingParties } from '../messages.ts';
import { formatYuan } from '../money.ts';
import { statementOf } from './ledger.ts';
import type { LedgerEvent, LoggedLedger } from './ledger-log.ts';
import { amountOf, type PostingKind } from './posting.ts';

/** What people are told of a settlement (REF-04); that a share was entered, or a refund deducted, is told with the month or the refund. */
export const SETTLEMENT_MESSAGES = [
  'month_settled',
  'settlement_held',
  'settlement_released',
  'payment_entered',
  'posting_countered',
] as const;
export type SettlementMessageKind = (typeof SETTLEMENT_MESSAGES)[number];

const TOLD: Readonly<Record<SettlementMessageKind, readonly StandingDuty[]>> = {
  month_settled: ['partner'],
  settlement_held: ['partner', 'clerk'],
  settlement_released: ['partner', 'clerk'],
  payment_entered: ['partner'],
  posting_countered: ['partner'],
};

const OF_POSTING: Partial<Record<PostingKind, SettlementMessageKind>> = {
  hold: 'settlement_held',
  release: 'settlement_released',
  payment: 'payment_entered',
  counter: 'posting_countered',
};

/** Messages on what has just happened to a ledger. @param ledger after the event */
export function settlementMessages(
  event: LedgerEvent,
  ledger: LoggedLedger,
  parties: StandingParties,
): StandingMessage<SettlementMessageKind>[] {
  const { mode, month } = event.payload;
  if (event.type === 'month_settled') {
    return tell('month_settled', TOLD.month_settled, parties, {
      mode,
      month,
      amount: formatYuan(statementOf(ledger.postings, month).closing),
    });
  }
  const kind = OF_POSTING[event.payload.kind];
  const posting = ledger.postings.find(({ id }) => id === event.payload.id);
  if (kind === undefined || posting === undefined) return [];
  return tell(kind, TOLD[kind], parties, { mode, month, amount: formatYuan(amountOf(posting)) });
}
