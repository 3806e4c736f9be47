import { rootFields } from '@lianban/complaint-graph/face';
import { drills } from '@lianban/registry-graph/drill/drill.resolvers';
import { entryField } from '@lianban/registry-graph/entry/entry-field';
import { endManualForm, recordOwnAttendanceForm, supplyManualForm } from '@lianban/registry-graph/manual/supply-manual';
import { partner } from '../face.ts';

/** What a partner supplies for the carrier's staff, and how it was reached (REG-07, REG-10). */
export const suppliesResolvers = {
  Query: rootFields(partner, { drills }),
  Mutation: rootFields(partner, {
    supplyManual: entryField(supplyManualForm),
    endManual: entryField(endManualForm),
    recordAttendance: entryField(recordOwnAttendanceForm),
  }),
};
