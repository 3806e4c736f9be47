import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { mayChange } from '@lianban/complaint-graph/settings/settings.fields';
import { invalidStandingInput, standingRefusal } from '../messages/messages.ts';
import { changedStandingSettings } from './changed-standing-settings.ts';
import { standingSettings } from './standing-settings.queries.ts';

const MOST_VERSION = 2_147_483_646;

/** Writes a new version of what partners' standing is judged by; the version the caller saw must still be the present one. */
export async function changeStandingSettings(
  _source: unknown,
  { input }: { readonly input: RawInput },
  context: GraphContext,
): Promise<CommandResult> {
  if (!mayChange(context))
    return { __typename: 'CommandRefused', code: 'role_missing', message: standingRefusal(context.locale, 'role_missing') };
  const asked = new InputReader(input);
  const { settingsVersion: version, standingSettings: current } = await context.reads().directory();
  const reason = asked.text('reason', 'text');
  const changed = changedStandingSettings(current, asked, context.making.newId);
  if (asked.integer('version', 0, MOST_VERSION) !== version) asked.refuse('version', 'version_passed', String(version));
  if (asked.problems.length > 0) return invalidStandingInput(context, asked.problems);
  const written = await context.changeSettings({ standingSettings: changed, reason, version: version + 1 });
  if (!written) return invalidStandingInput(context, [{ field: 'version', code: 'version_passed', limit: String(version) }]);
  return { __typename: 'StandingSettingsChanged', settings: await standingSettings(null, {}, context) };
}
