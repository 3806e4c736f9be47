import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { mayChange } from '@lianban/complaint-graph/settings/settings.fields';
import { associationSettingsProblems } from '@lianban/partner-standing/association-settings';
import { criticisedSeasons } from '@lianban/persistence/standing/read-accountability';
import { invalidStandingInput, standingRefusal } from '@lianban/standing-graph/messages/messages';
import { contestSeasons } from './award.queries.ts';

const MOST_SEASONS = 40;
const MOST_VERSION = 2_147_483_646;

/**
 * Enters the seasons of the contest (ACC-03); the version the caller saw must still be the present one, and a season whose awards a
 * criticism costs stays: without it nobody could say what was lost.
 */
export async function changeSeasons(
  _source: unknown,
  { input }: { readonly input: RawInput },
  context: GraphContext,
): Promise<CommandResult> {
  if (context.caller.tenantKind !== 'association' || !mayChange(context))
    return { __typename: 'CommandRefused', code: 'role_missing', message: standingRefusal(context.locale, 'role_missing') };
  const asked = new InputReader(input);
  const { associationSettings: current, settingsVersion: version } = await context.reads().directory();
  const reason = asked.text('reason', 'text');
  const known = new Set(current.seasons.map(({ id }) => id));
  const seasons = asked.parts('seasons', MOST_SEASONS).map((part) => {
    const id = part.said('id');
    // Criticisms name seasons by these: nobody chooses one.
    if (id !== '' && !known.has(id)) part.refuse('id', 'unknown');
    return {
      id: id || context.making.newId(),
      name: part.said('name').trim(),
      fromMonth: part.said('fromMonth').trim(),
      toMonth: part.said('toMonth').trim(),
    };
  });
  const changed = { ...current, seasons };
  const gone = current.seasons.filter(({ id }) => !seasons.some((season) => season.id === id));
  const needed = await context.reads().read((tx) =>
    criticisedSeasons(
      tx,
      gone.map(({ id }) => id),
    ),
  );
  for (const { id, name } of gone) if (needed.includes(id)) asked.problems.push({ field: 'seasons', code: 'season_in_use', limit: name });
  asked.problems.push(...associationSettingsProblems(changed));
  if (asked.integer('version', 0, MOST_VERSION) !== version) asked.refuse('version', 'version_passed', String(version));
  if (asked.problems.length > 0) return invalidStandingInput(context, asked.problems);
  const written = await context.changeSettings({ associationSettings: changed, reason, version: version + 1 });
  if (!written) return invalidStandingInput(context, [{ field: 'version', code: 'version_passed', limit: String(version) }]);
  return { __typename: 'SeasonsChanged', seasons: await contestSeasons(null, {}, context) };
}
