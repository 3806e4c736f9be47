import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { shownRegistrySettings } from './changed-registry-settings.ts';

const settingsFields: FieldResolvers<unknown> = {
  contactRegistry: async (_settings, _args, context) => {
    const { programmeKind, registrySettings } = await context.reads().directory();
    return programmeKind === 'adc' ? shownRegistrySettings(registrySettings) : null;
  },
};

export const registrySettingsResolvers = { ProgrammeSettings: settingsFields };
