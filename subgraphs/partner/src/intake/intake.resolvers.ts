import { intakeMutations, intakeQueries } from '@lianban/complaint-graph/complaint/complaint.fields';
import { rootFields } from '@lianban/complaint-graph/face';
import { partner } from '../face.ts';

export const intakeResolvers = { Query: rootFields(partner, intakeQueries), Mutation: rootFields(partner, intakeMutations) };
