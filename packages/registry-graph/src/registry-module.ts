import { readTypeDefs } from '@lianban/complaint-graph/schema-files';
import { changeNoticeResolvers } from './change-notice/change-notice.resolvers.ts';
import { previewResolvers } from './change-notice/preview.query.ts';
import { cardResolvers } from './card/card.resolvers.ts';
import { drillResolvers } from './drill/drill.resolvers.ts';
import { manualResolvers, registrationManuals } from './manual/manual.resolvers.ts';
import { partnerContactResolvers } from './contact/partner-contact.resolvers.ts';
import { registrySettingsResolvers } from './settings/registry-settings.resolvers.ts';
import { registryEnums } from './words/enums.ts';

/** The contact registry's part of every face: its words, their fields and how they are read. */
export const registryModule = {
  typeDefs: readTypeDefs(new URL('./', import.meta.url)),
  resolvers: {
    ...registryEnums,
    ...cardResolvers,
    Registration: { ...cardResolvers.Registration, ...registrationManuals },
    ...changeNoticeResolvers,
    ...previewResolvers,
    ...partnerContactResolvers,
    ...drillResolvers,
    ...manualResolvers,
    ...registrySettingsResolvers,
  },
};
