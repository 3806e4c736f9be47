import { rootFields } from '@lianban/complaint-graph/face';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { enumOf } from '@lianban/complaint-graph/words/enums';
import { dayOf } from '@lianban/contact-registry/change-notice/earliest';
import { sectionVersions } from '@lianban/partner-standing/bulletin/tracked';
import { isOverdue, type Countermeasure } from '@lianban/partner-standing/summary/countermeasures';
import { summaryFigures, summaryTokens } from '@lianban/partner-standing/summary/figures';
import { summaryDocument, SUMMARY_SECTIONS, type SummarySectionId } from '@lianban/partner-standing/summary/sections';
import { SUMMARY_STATES } from '@lianban/partner-standing/summary/states';
import { summaryActions, type Summary } from '@lianban/partner-standing/summary/summary';
import type { SummaryRecord } from '@lianban/persistence/standing/read-summaries';
import { saidActions } from '@lianban/standing-graph/story/standing-story.resolvers';
import { association } from '../face.ts';
import {
  addCountermeasure,
  completeCountermeasure,
  draftSummary,
  dropCountermeasure,
  editSummarySection,
  finishSummary,
  handInSummary,
  reopenSummary,
  summaryCommandField,
} from './summary-command-field.ts';
import { summaries, summariesDue, summary } from './summary.queries.ts';
import { summaryReads } from './summary-reads.ts';

interface SectionSource {
  readonly summary: Summary;
  readonly name: SummarySectionId;
}
type MeasureSource = Countermeasure & { readonly summaryId: string };

/** The frozen data of what only its member reads. @throws Error where they are missing */
async function frozenOf(context: GraphContext, id: string) {
  const frozen = await summaryReads(context).frozen(id);
  if (frozen === null) throw new Error(`summary ${id} has no data`);
  return frozen.data;
}

const ownOf = ({ caller }: GraphContext, { memberTenantId }: SummaryRecord): boolean => caller.tenantId === memberTenantId;
const today = async (context: GraphContext): Promise<string> => dayOf(context.now(), (await context.reads().directory()).calendar);

const summaryFields: FieldResolvers<SummaryRecord> = {
  member: ({ memberTenantId }, _, context) => organisation(context, memberTenantId),
  document: async ({ id, memberTenantId, document }, _, context) => {
    if (document !== null) return document;
    const [whole, frozen] = await Promise.all([summaryReads(context).whole(id), frozenOf(context, id)]);
    if (whole === null) throw new Error(`summary ${id} has no log`);
    return summaryDocument(memberTenantId, whole.texts, whole.countermeasures, frozen);
  },
  sections: async (record, _, context) => {
    if (!ownOf(context, record)) return null;
    const whole = await summaryReads(context).whole(record.id);
    return whole && SUMMARY_SECTIONS.map((name): SectionSource => ({ summary: whole, name }));
  },
  countermeasures: async (record, _, context) => {
    if (!ownOf(context, record)) return null;
    const whole = await summaryReads(context).whole(record.id);
    return whole && whole.countermeasures.map((each): MeasureSource => ({ ...each, summaryId: record.id }));
  },
  openCountermeasures: (record, _, context) => (ownOf(context, record) ? record.openDays.length : null),
  overdueCountermeasures: async (record, _, context) => {
    if (!ownOf(context, record)) return null;
    const day = await today(context);
    return record.openDays.filter((dueDay) => isOverdue({ done: null, dueDay }, day)).length;
  },
  figures: async (record, _, context) => {
    if (!ownOf(context, record)) return null;
    const frozen = await frozenOf(context, record.id);
    return [...summaryTokens(summaryFigures(record.memberTenantId, frozen))].map(([name, value]) => {
      const outletId = /^outlet\.([^.]+)\./.exec(name)?.[1];
      return { name, value, outlet: outletId === undefined ? null : (frozen.names[outletId] ?? outletId) };
    });
  },
  version: (record, _, context) => (ownOf(context, record) ? record.version : null),
  story: ({ id }, _, context) => summaryReads(context).story(id),
  actions: async (record, _, context) => {
    const whole = ownOf(context, record) ? await summaryReads(context).whole(record.id) : null;
    return whole === null ? [] : saidActions(context, summaryActions(whole, context.caller, record.memberTenantId));
  },
};

const sectionFields: FieldResolvers<SectionSource> = {
  text: ({ summary: { texts }, name }) => texts[name],
  version: ({ summary: { versions }, name }) => versions[name],
  versions: async ({ summary: { id }, name }, _, context) => {
    const { events, names } = await summaryReads(context).log(id);
    return sectionVersions(events, name).map(({ version, step, lines }) => ({
      version,
      at: step.at,
      personName: step.personId === null ? null : (names.get(step.personId) ?? null),
      reason: step.reason === '' ? null : step.reason,
      lines,
    }));
  },
};

const measureFields: FieldResolvers<MeasureSource> = {
  overdue: async (measure, _, context) => isOverdue(measure, await today(context)),
  doneDay: ({ done }) => done?.day ?? null,
  doneNote: ({ done }) => done?.note ?? null,
  doneAt: ({ done }) => done?.at ?? null,
  doneBy: async ({ done, summaryId }, _, context) => {
    const personId = done?.personId ?? null;
    return personId === null ? null : ((await summaryReads(context).log(summaryId)).names.get(personId) ?? null);
  },
};

/** Members' periodic summaries, as a member draws them up and its association reads what was handed in (ASC-02). */
export const summaryResolvers = {
  SummarySectionName: enumOf(SUMMARY_SECTIONS),
  SummaryState: enumOf(SUMMARY_STATES),
  Summary: summaryFields,
  SummarySection: sectionFields,
  SummaryDocumentSection: { name: ({ id }: { readonly id: SummarySectionId }) => id },
  Countermeasure: measureFields,
  Query: rootFields(association, { summaries, summary, summariesDue }),
  Mutation: rootFields(association, {
    draftSummary: summaryCommandField(draftSummary),
    editSummarySection: summaryCommandField(editSummarySection),
    addCountermeasure: summaryCommandField(addCountermeasure),
    dropCountermeasure: summaryCommandField(dropCountermeasure),
    completeCountermeasure: summaryCommandField(completeCountermeasure),
    finishSummary: summaryCommandField(finishSummary),
    reopenSummary: summaryCommandField(reopenSummary),
    handInSummary: summaryCommandField(handInSummary),
  }),
};
