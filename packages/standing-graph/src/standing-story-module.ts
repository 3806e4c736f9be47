import { readTypeDefs } from '@lianban/complaint-graph/schema-files';
import { standingStoryResolvers } from './story/standing-story.resolvers.ts';

/** The story and the actions of a log of standing alone, for a face whose organisations have no scorecards, refunds or sanctions. */
export const standingStoryModule = { typeDefs: readTypeDefs(new URL('./story/', import.meta.url)), resolvers: standingStoryResolvers };
