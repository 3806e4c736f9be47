import { all, party, status, worker, type Facts, type Verdict } from './facts.ts';

/** Every party notes; for whom is checked with the note's audience (`may-address`). */
export function mayAddNote(facts: Facts): Verdict {
  return all(party(facts), worker(facts), status(facts, 'add_note'));
}
