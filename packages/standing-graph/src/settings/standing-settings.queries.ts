import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { mayChange } from '@lianban/complaint-graph/settings/settings.fields';
import { ratesOf } from './changed-standing-settings.ts';

/** By what partners' standing is judged in the caller's programme, with who changed the programme's settings last. */
export async function standingSettings(_source: unknown, _args: unknown, context: GraphContext) {
  const [{ standingSettings: held, settingsVersion }, versions] = await Promise.all([
    context.reads().directory(),
    context.reads().settingsVersions(),
  ]);
  const { thresholds, rubric, ...settings } = held;
  const present = versions.find(({ version }) => version === settingsVersion);
  return {
    ...settings,
    ...thresholds,
    version: settingsVersion,
    rubric: { items: rubric.items, rates: [...ratesOf(rubric)].map(([finding, rate]) => ({ finding, ...rate })) },
    changedAt: present?.changedAt ?? null,
    changedBy: present?.changedBy ?? null,
    reason: present?.reason ?? null,
    mayChange: mayChange(context),
  };
}
