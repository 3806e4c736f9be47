import { all, party, status, worker, type Facts, type Verdict } from './facts.ts';

/** Every party attaches while the complaint is open. */
export function mayAddAttachment(facts: Facts): Verdict {
  return all(party(facts), worker(facts), status(facts, 'add_attachment'));
}
