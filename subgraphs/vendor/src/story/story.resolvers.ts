import { rootFields } from '@lianban/complaint-graph/face';
import { storyMutations } from '@lianban/complaint-graph/story/story.fields';
import { vendor } from '../face.ts';

export const storyResolvers = { Mutation: rootFields(vendor, storyMutations) };
