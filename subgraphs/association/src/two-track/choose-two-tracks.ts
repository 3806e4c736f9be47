import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { chooseTwoTracks as choose } from '@lianban/persistence/two-track-choice';
import { CHOICE_REFUSALS } from './messages.ts';
import { twoTrackChoice } from './two-track.queries.ts';

/** Chooses two tracks for what the member is sent from now on, or ends them (TRK-01). */
export async function chooseTwoTracks(
  _source: unknown,
  { input }: { readonly input: { readonly chosen: boolean; readonly seen: boolean } },
  context: GraphContext,
): Promise<CommandResult> {
  const { personName, locale } = context;
  const outcome = await context.write((database, who) => choose(database, who, input, { now: context.now(), personName }));
  if (outcome.kind === 'refused')
    return { __typename: 'CommandRefused', code: outcome.code, message: CHOICE_REFUSALS[locale][outcome.code] };
  return { __typename: 'TwoTracksChosen', choice: await twoTrackChoice(null, null, context) };
}
