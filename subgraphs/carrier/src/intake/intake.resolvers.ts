import { intakeMutations, intakeQueries } from '@lianban/complaint-graph/complaint/complaint.fields';
import { rootFields } from '@lianban/complaint-graph/face';
import { carrier } from '../face.ts';

export const intakeResolvers = { Query: rootFields(carrier, intakeQueries), Mutation: rootFields(carrier, intakeMutations) };
