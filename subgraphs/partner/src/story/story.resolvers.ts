import { rootFields } from '@lianban/complaint-graph/face';
import { storyMutations } from '@lianban/complaint-graph/story/story.fields';
import { partner } from '../face.ts';

export const storyResolvers = { Mutation: rootFields(partner, storyMutations) };
