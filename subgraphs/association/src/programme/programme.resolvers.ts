import { rootFields } from '@lianban/complaint-graph/face';
import { programmeQueries } from '@lianban/complaint-graph/organisation/programme.fields';
import { settingsFields } from '@lianban/complaint-graph/settings/settings.fields';
import { association } from '../face.ts';

const { changeProgrammeSettings, programmeSettingsPreview } = settingsFields();

export const programmeResolvers = {
  Query: rootFields(association, { ...programmeQueries, programmeSettingsPreview }),
  Mutation: rootFields(association, { changeProgrammeSettings }),
};
