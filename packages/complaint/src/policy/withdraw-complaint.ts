import { all, duty, owner, status, type Facts, type Verdict } from './facts.ts';

/** The customer takes the complaint back, and the first receiver records it (CMP-05). */
export function mayWithdrawComplaint(facts: Facts): Verdict {
  return all(owner(facts), duty(facts, 'track', 'call_back'), status(facts, 'withdraw_complaint'));
}
