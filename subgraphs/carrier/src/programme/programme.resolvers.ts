import { rootFields } from '@lianban/complaint-graph/face';
import { programmeQueries } from '@lianban/complaint-graph/organisation/programme.fields';
import { settingsFields } from '@lianban/complaint-graph/settings/settings.fields';
import { changedRegistrySettings } from '@lianban/registry-graph/settings/changed-registry-settings';
import { carrier } from '../face.ts';

const { changeProgrammeSettings, programmeSettingsPreview } = settingsFields(changedRegistrySettings);

export const programmeResolvers = {
  Query: rootFields(carrier, { ...programmeQueries, programmeSettingsPreview }),
  Mutation: rootFields(carrier, { changeProgrammeSettings }),
};
