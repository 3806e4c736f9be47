import type { FieldProblem } from '@lianban/complaint/decision';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { StandingChecks, stepBy } from '@lianban/partner-standing/decision';
import type { Month } from '@lianban/partner-standing/month';
import { decide as decideRefund, type RefundCommand } from '@lianban/partner-standing/refund/decide';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import { monthSettledEvent, postedEvent, type LoggedLedger } from '@lianban/partner-standing/settlement/ledger-log';
import {
  counter,
  enterPayment,
  enterShare,
  rightToSettle,
  settleMonth as settle,
  type Ledger,
  type LedgerDecision,
} from '@lianban/partner-standing/settlement/settle-month';
import type { Database } from '../database.ts';
import { appendPostings, ledgerOf, postingContext } from './ledgers.ts';
import { refundContext } from './refunds.ts';
import { beforeDeciding, runStandingCommand, type Judged, type StandingOutcome, type StandingRequest } from './run-standing-command.ts';
import { settlementSuspended } from './suspended.ts';
import { presentOf } from './write/open-standing.ts';
import type { StandingTurn } from './write/standing-turn.ts';

/** Whose settlement: each partner has one ledger a mode (REF-04). */
export interface SettlementOf {
  readonly partnerTenantId: Uuid;
  readonly mode: Mode;
}

/** The gross share of a month, 0 too; a wrong one is countered first and entered anew. */
export function enterSettlementShare(
  database: Database,
  request: StandingRequest,
  of: SettlementOf,
  input: { readonly shareOf: Month; readonly month: Month; readonly amount: string },
): Promise<StandingOutcome> {
  return post(database, request, of, { share: input }, input, (ledger, turn) =>
    Promise.resolve(enterShare(ledger, input, request.caller, postingContext(turn))),
  );
}

/** What the carrier has paid out; not while a suspension is in force. */
export function enterSettlementPayment(
  database: Database,
  request: StandingRequest,
  of: SettlementOf,
  input: { readonly month: Month; readonly amount: string; readonly reference: string },
): Promise<StandingOutcome> {
  return post(database, request, of, { payment: input }, input, async (ledger, turn) =>
    enterPayment(ledger, input, await settlementSuspended(turn, of.mode), request.caller, postingContext(turn)),
  );
}

/** Takes a posting back in an open month; a refund that it deducted is to be deducted anew. */
export function counterPosting(
  database: Database,
  request: StandingRequest,
  of: SettlementOf,
  input: { readonly postingId: Uuid; readonly month: Month; readonly reason: string },
): Promise<StandingOutcome> {
  return post(database, request, of, { counter: input }, input, async (ledger, turn) => {
    const decision = counter(ledger, input, request.caller, postingContext(turn));
    const countered = ledger.postings.find(({ id }) => id === input.postingId);
    if (decision.kind === 'decided' && countered?.refundId != null) {
      await turn.load('l.id = $3', [countered.refundId]);
      bySettlement(turn, countered.refundId, { name: 'reverse_deduction', postingId: countered.id });
    }
    return decision;
  });
}

/**
 * Settles a month (REF-02…04): deducts the refunds that were credited before its end, then holds what is owed while a
 * suspension is in force, or releases what is held. Settling a settled month again changes nothing.
 */
export function settleMonth(
  database: Database,
  request: StandingRequest,
  of: SettlementOf,
  { month }: { readonly month: Month },
): Promise<StandingOutcome> {
  const { caller } = request;
  return onLedger(database, request, of, { settle: month }, { month }, async (turn, ledger) => {
    await turn.load(
      `l.id in (select r.id from lianban.refund r where r.programme_id = $1 and r.partner_tenant_id = $2 and r.mode = $3 and r.state = 'credited')`,
      [of.mode],
    );
    const suspended = await settlementSuspended(turn, of.mode);
    const context = { ...postingContext(turn), ...presentOf(turn.opened, turn.now), refunds: turn.all('refund'), suspended };
    const decision = settle(ledger, month, caller, context);
    if (decision.kind !== 'decided') return decision;
    const again = ledger.settledUpTo !== null && month <= ledger.settledUpTo;
    if (again) return { kind: 'write', standingId: ledger.id };
    turn.append('ledger', ledger.id, [...decision.postings.map(postedEvent), monthSettledEvent(of.mode, month, stepBy(caller, turn.now))]);
    for (const { refundId, postingId } of decision.deducted) bySettlement(turn, refundId, { name: 'deduct', month, postingId });
    return { kind: 'write', standingId: ledger.id };
  });
}

function post(
  database: Database,
  request: StandingRequest,
  of: SettlementOf,
  asked: object,
  months: Months,
  decide: (ledger: Ledger, turn: StandingTurn) => Promise<LedgerDecision>,
): Promise<StandingOutcome> {
  return onLedger(database, request, of, asked, months, async (turn, ledger) => {
    const decision = await decide(ledger, turn);
    if (decision.kind !== 'decided') return decision;
    appendPostings(turn, ledger.id, decision.postings);
    return { kind: 'write', standingId: ledger.id };
  });
}

interface Months {
  readonly month: Month;
  readonly shareOf?: Month;
}

/** The pure decisions compare months as texts, so what is none is turned away here, and what lies ahead: money of it is owed to nobody yet. */
function monthProblems({ month, shareOf }: Months, { opened, now }: StandingTurn): readonly FieldProblem[] {
  const checks = new StandingChecks();
  checks.begunMonth('month', month, presentOf(opened, now));
  if (shareOf !== undefined) checks.begunMonth('shareOf', shareOf, presentOf(opened, now));
  return checks.problems;
}

function onLedger(
  database: Database,
  request: StandingRequest,
  of: SettlementOf,
  asked: object,
  months: Months,
  judge: (turn: StandingTurn, ledger: LoggedLedger) => Promise<Judged>,
): Promise<StandingOutcome> {
  const { partnerTenantId, mode } = of;
  return runStandingCommand(database, request, { partnerTenantId }, { ...asked, mode }, async (turn, newId) => {
    const ledger = await ledgerOf(turn, mode, newId);
    // A ledger that nobody has posted to has no version that anybody could have seen.
    const seen = ledger.version > 0 ? ledger : null;
    const before = beforeDeciding(ledger.id, seen, rightToSettle(partnerTenantId, request.caller), request);
    if (before !== null) return before;
    const problems = monthProblems(months, turn);
    return problems.length > 0 ? { kind: 'invalid', problems } : judge(turn, ledger);
  });
}

/** What the settlement does to a refund in the same transaction; it is decided from what the ledger says, so it fits. */
function bySettlement(turn: StandingTurn, refundId: Uuid, command: RefundCommand): void {
  const decision = decideRefund(turn.state('refund', refundId), command, { kind: 'system' }, refundContext(turn));
  if (decision.kind !== 'decided') throw new Error(`refund ${refundId} does not fit its ledger: ${JSON.stringify(decision)}`);
  turn.append('refund', refundId, decision.events);
}
