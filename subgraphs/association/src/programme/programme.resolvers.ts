import { rootFields } from '@lianban/complaint-graph/face';
import { programmeQueries } from '@lianban/complaint-graph/organisation/programme.fields';
import { changeProgrammeSettings, programmeSettingsPreview } from '@lianban/complaint-graph/settings/settings.fields';
import { association } from '../face.ts';

export const programmeResolvers = {
  Query: rootFields(association, { ...programmeQueries, programmeSettingsPreview }),
  Mutation: rootFields(association, { changeProgrammeSettings }),
};
