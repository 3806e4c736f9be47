import { organisation } from '../organisation/organisation.resolvers.ts';
import type { ComplaintSource, EventSource } from '../sources.ts';
import { connection } from '../list/connection.ts';
import type { FieldResolvers } from '../resolver.ts';
import { eventValues } from './event-values.ts';

const MOST_EVENTS = 500;

/** The complaint's story and the texts intake wrote. */
export const storyFields = {
  description: ({ id }, _, context) =>
    context
      .reads()
      .intakeTexts(id)
      .then((texts) => texts['description'] ?? null),
  wish: ({ id }, _, context) =>
    context
      .reads()
      .intakeTexts(id)
      .then((texts) => texts['wish'] ?? null),
  events: async ({ id }, { first, after }: { first: number; after?: string | null }, context) =>
    connection(await context.reads().events(id, { first: Math.min(Math.max(first, 0), MOST_EVENTS), after: after ?? null })),
} satisfies FieldResolvers<ComplaintSource>;

const eventFields: FieldResolvers<EventSource> = {
  by: ({ actorTenantId }, _, context) => organisation(context, actorTenantId),
  workOrderId: ({ payload }) => (typeof payload['workOrderId'] === 'string' ? payload['workOrderId'] : null),
  values: ({ payload, audience, actorTenantId }, _, { caller }) =>
    eventValues(payload, audience === 'own' || actorTenantId === caller.tenantId),
  texts: ({ texts }) => namedValues(texts),
};

export const storyResolvers = { ComplaintEvent: eventFields };

/** A record as the graph's list of names and values. */
export function namedValues(record: Readonly<Record<string, string>>): { name: string; value: string }[] {
  return Object.entries(record).map(([name, value]) => ({ name, value }));
}
