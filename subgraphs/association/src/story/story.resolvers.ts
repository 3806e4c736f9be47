import { rootFields } from '@lianban/complaint-graph/face';
import { storyMutations } from '@lianban/complaint-graph/story/story.fields';
import { association } from '../face.ts';

export const storyResolvers = { Mutation: rootFields(association, storyMutations) };
