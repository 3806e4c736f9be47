import { all, duty, owner, status, unless, type Facts, type Verdict } from './facts.ts';

/** CMP-03: the link to the first complaint, once. */
export function mayLinkRepeat(facts: Facts): Verdict {
  return all(owner(facts), duty(facts, 'track'), status(facts, 'link_repeat'), unless(facts.state.repeatOf === null, 'already_linked'));
}
