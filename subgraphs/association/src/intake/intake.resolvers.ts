import { intakeMutations, intakeQueries, validityMutations } from '@lianban/complaint-graph/complaint/complaint.fields';
import { rootFields } from '@lianban/complaint-graph/face';
import { association } from '../face.ts';

export const intakeResolvers = {
  Query: rootFields(association, intakeQueries),
  Mutation: rootFields(association, { ...intakeMutations, ...validityMutations }),
};
