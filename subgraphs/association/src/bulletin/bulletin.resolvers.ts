import { rootFields } from '@lianban/complaint-graph/face';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { enumOf } from '@lianban/complaint-graph/words/enums';
import { bulletinActions, type Bulletin } from '@lianban/partner-standing/bulletin/bulletin';
import { bulletinFigures } from '@lianban/partner-standing/bulletin/figures';
import { bulletinDocument, BULLETIN_SECTIONS, type BulletinSectionId } from '@lianban/partner-standing/bulletin/sections';
import { BULLETIN_STATES } from '@lianban/partner-standing/bulletin/states';
import { memberOfToken, tokensOf } from '@lianban/partner-standing/bulletin/tokens';
import { sectionVersions } from '@lianban/partner-standing/bulletin/tracked';
import type { BulletinRecord } from '@lianban/persistence/standing/read-bulletins';
import { saidActions } from '@lianban/standing-graph/story/standing-story.resolvers';
import { association } from '../face.ts';
import {
  approveBulletin,
  bulletinCommandField,
  draftBulletin,
  editBulletinSection,
  issueBulletin,
  reopenBulletin,
} from './bulletin-command-field.ts';
import { bulletin, bulletins, bulletinsDue, typicalCase } from './bulletin.queries.ts';
import { bulletinReads } from './bulletin-reads.ts';

interface SectionSource {
  readonly bulletin: Bulletin;
  readonly name: BulletinSectionId;
}

/** The frozen data of what only the association reads. @throws Error where they are missing */
async function frozenOf(context: GraphContext, id: string) {
  const frozen = await bulletinReads(context).frozen(id);
  if (frozen === null) throw new Error(`bulletin ${id} has no data`);
  return frozen.data;
}

const bulletinFields: FieldResolvers<BulletinRecord> = {
  document: async ({ id, document }, _, context) => {
    if (document !== null) return document;
    const [whole, frozen] = await Promise.all([bulletinReads(context).whole(id), frozenOf(context, id)]);
    if (whole === null) throw new Error(`bulletin ${id} has no log`);
    return bulletinDocument(whole.texts, bulletinFigures(frozen), frozen);
  },
  sections: async ({ id }, _, context) => {
    const whole = await bulletinReads(context).whole(id);
    return whole && BULLETIN_SECTIONS.map((name): SectionSource => ({ bulletin: whole, name }));
  },
  figures: async ({ id }, _, context) => {
    if (context.caller.tenantKind !== 'association') return null;
    const frozen = await frozenOf(context, id);
    return [...tokensOf(bulletinFigures(frozen))].map(([name, value]) => {
      const memberId = memberOfToken(name);
      return { name, value, member: memberId === null ? null : (frozen.names[memberId] ?? memberId) };
    });
  },
  story: ({ id }, _, context) => bulletinReads(context).story(id),
  actions: async ({ id }, _, context) => {
    const whole = await bulletinReads(context).whole(id);
    return whole === null ? [] : saidActions(context, bulletinActions(whole, context.caller));
  },
};

const sectionFields: FieldResolvers<SectionSource> = {
  text: ({ bulletin: { texts }, name }) => texts[name],
  version: ({ bulletin: { versions }, name }) => versions[name],
  versions: async ({ bulletin: { id }, name }, _, context) => {
    const { events, names } = await bulletinReads(context).log(id);
    return sectionVersions(events, name).map(({ version, step, lines }) => ({
      version,
      at: step.at,
      personName: step.personId === null ? null : (names.get(step.personId) ?? null),
      reason: step.reason === '' ? null : step.reason,
      lines,
    }));
  },
};

/** Half-yearly bulletins as the association writes and its members read them (ASC-03). */
export const bulletinResolvers = {
  BulletinSectionName: enumOf(BULLETIN_SECTIONS),
  BulletinState: enumOf(BULLETIN_STATES),
  LineChange: enumOf(['kept', 'removed', 'added']),
  Bulletin: bulletinFields,
  BulletinSection: sectionFields,
  BulletinDocumentSection: { name: ({ id }: { readonly id: BulletinSectionId }) => id },
  Query: rootFields(association, { bulletins, bulletin, bulletinsDue, typicalCase }),
  Mutation: rootFields(association, {
    draftBulletin: bulletinCommandField(draftBulletin),
    editBulletinSection: bulletinCommandField(editBulletinSection),
    approveBulletin: bulletinCommandField(approveBulletin),
    reopenBulletin: bulletinCommandField(reopenBulletin),
    issueBulletin: bulletinCommandField(issueBulletin),
  }),
};
