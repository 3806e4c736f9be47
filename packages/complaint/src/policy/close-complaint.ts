import { daysAfter } from '../instant.ts';
import type { CommandInputs } from '../command.ts';
import type { CallBack, ComplaintState } from '../state.ts';
import { all, duty, owner, status, unless, type Facts, type Verdict } from './facts.ts';

/** How a complaint may be closed by word instead of by satisfaction. */
export type ClosingWord = CommandInputs['close_complaint']['as'];
export const CLOSING_WORDS = ['leader', 'not_reached', 'invalid'] as const satisfies readonly ClosingWord[];

/**
 * CMP-05, CMP-02: a leader closes with a written reason, or as 'not reached' after enough attempts or days; a reviewer
 * closes an invalid one. Never with an open work order.
 */
export function mayCloseComplaint(facts: Facts, as: ClosingWord): Verdict {
  return all(
    owner(facts),
    duty(facts, as === 'invalid' ? 'judge' : 'lead'),
    status(facts, 'close_complaint'),
    unless(as !== 'not_reached' || longEnoughNotReached(facts), 'not_reached_too_early'),
  );
}

/** Whether any of the three is open to the caller; the reason given is the leader's. */
export function mayCloseSomehow(facts: Facts): Verdict {
  const verdicts = CLOSING_WORDS.map((as) => mayCloseComplaint(facts, as));
  return verdicts.includes('allowed') ? 'allowed' : mayCloseComplaint(facts, 'leader');
}

function longEnoughNotReached({ state, now, settings: { notReached } }: Facts): boolean {
  const attempts = attemptsInVain(state);
  const first = attempts[0];
  return first !== undefined && (attempts.length >= notReached.attempts || daysAfter(first.at, notReached.days) <= now);
}

/** The attempts since the customer was last spoken to. */
export function attemptsInVain(state: Pick<ComplaintState, 'callBacks'>): readonly CallBack[] {
  const lastReached = state.callBacks.findLastIndex(({ outcome }) => outcome !== 'not_reached');
  return state.callBacks.slice(lastReached + 1);
}
