import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { EventSource } from '@lianban/complaint-graph/sources';
import { namedValues } from '@lianban/complaint-graph/story/story.resolvers';
import type { FollowUpRecord } from '@lianban/persistence/read/follow-ups';

/** What each event of the log is called in a follow-up's own story. */
const STEPS: Readonly<Record<string, string>> = {
  follow_up_ordered: 'ordered',
  rectification_recorded: 'recorded',
  follow_up_reported: 'reported',
  follow_up_returned: 'returned',
  follow_up_checked: 'checked',
  follow_up_withdrawn: 'withdrawn',
};
export const STEP_NAMES: readonly string[] = Object.values(STEPS);

/** What happened to it, from the log as far as the caller may read it, oldest first. */
export async function followUpSteps(followUp: FollowUpRecord, context: GraphContext) {
  return (await eventsOf(followUp, context)).map(({ type, at, personName, payload, texts }) => ({
    name: STEPS[type],
    at,
    by: personName,
    day: payload['dueDay'] ?? payload['doneDay'] ?? null,
    texts: namedValues(texts),
  }));
}

/** What was demanded, or what the outlet found wrong. */
export async function demandOf(followUp: FollowUpRecord, context: GraphContext): Promise<string | null> {
  const [begun] = await eventsOf(followUp, context);
  return begun?.texts['demand'] ?? begun?.texts['cause'] ?? null;
}

async function eventsOf({ complaintId, id }: FollowUpRecord, context: GraphContext): Promise<EventSource[]> {
  const events = await context.reads().tellingEvents(complaintId);
  return events.filter(({ type, payload }) => STEPS[type] !== undefined && payload['followUpId'] === id);
}
