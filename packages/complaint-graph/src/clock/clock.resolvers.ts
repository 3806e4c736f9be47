import { explainClock } from '@lianban/complaint/clock/explain';
import type { ClockSource } from '../sources.ts';
import { organisation } from '../organisation/organisation.resolvers.ts';
import type { FieldResolvers } from '../resolver.ts';
import { namedValues } from '../story/story.resolvers.ts';

const clockFields: FieldResolvers<ClockSource> = {
  holder: ({ holderTenantId }, _, context) => organisation(context, holderTenantId),
  warnAt: ({ warnAt }) => warnAt.map(({ at }) => at),
  why: async (clock, _, context) => {
    const { settings, calendar } = await context.reads().directory();
    return explainClock(clock, calendar, settings).map((step) => ({ ...step, values: namedValues(step.values) }));
  },
};

export const clockResolvers = { Clock: clockFields };
