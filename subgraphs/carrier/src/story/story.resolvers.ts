import { rootFields } from '@lianban/complaint-graph/face';
import { storyMutations } from '@lianban/complaint-graph/story/story.fields';
import { carrier } from '../face.ts';

export const storyResolvers = { Mutation: rootFields(carrier, storyMutations) };
