import { rootFields } from '@lianban/complaint-graph/face';
import { programmeQueries } from '@lianban/complaint-graph/organisation/programme.fields';
import { changeProgrammeSettings, programmeSettingsPreview } from '@lianban/complaint-graph/settings/settings.fields';
import { carrier } from '../face.ts';

export const programmeResolvers = {
  Query: rootFields(carrier, { ...programmeQueries, programmeSettingsPreview }),
  Mutation: rootFields(carrier, { changeProgrammeSettings }),
};
