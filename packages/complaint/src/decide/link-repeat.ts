import { FOR_ALL } from '../audience.ts';
import type { Command } from '../command.ts';
import type { Decision } from '../decision.ts';
import { all, unless } from '../policy/facts.ts';
import { mayLinkRepeat } from '../policy/link-repeat.ts';
import { decideIf, factsOf, type Matter } from './turn.ts';

/** CMP-03: this complaint repeats an earlier one; it goes on being counted by itself. */
export function linkRepeat(matter: Matter, { firstComplaintId }: Command<'link_repeat'>): Decision {
  const verdict = all(mayLinkRepeat(factsOf(matter)), unless(firstComplaintId !== matter.state.id, 'cannot_repeat_itself'));
  return decideIf(matter, verdict, [], (turn) => turn.append('repeat_linked', FOR_ALL, { firstComplaintId }));
}
