import { isUuid } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { namedValues } from '@lianban/complaint-graph/story/story.resolvers';
import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { actionsFor } from '@lianban/contact-registry/change-notice/actions';
import { conflictsOf, type Conflict } from '@lianban/contact-registry/change-notice/conflicts';
import { explainEarliest, type EarliestExplained } from '@lianban/contact-registry/change-notice/earliest';
import { takesEffectAt, waitsFor, type Notice } from '@lianban/contact-registry/change-notice/notice';
import { owedTo } from '@lianban/contact-registry/change-notice/reminders';
import { differences, type Difference } from '@lianban/contact-registry/differences';
import { cardAsOf } from '@lianban/contact-registry/effective-dating';
import { withPlannedNotices } from '@lianban/contact-registry/timeline';
import type { NoticeStoryEvent } from '@lianban/persistence/contact-registry/read-notices';
import { cardValue, inOrder, namedField } from '../card/card-values.ts';
import { noticeRefusal } from '../messages/messages.ts';
import { commandsOf } from '../offered-notice-commands.ts';
import { registryReads } from '../registry-reads.ts';

/** The notice of an id, or null where the caller is no party of it: foreign, unknown and others' drafts look alike. */
export async function visibleNotice(context: GraphContext, id: unknown): Promise<Notice | null> {
  return typeof id === 'string' && isUuid(id) ? registryReads(context).notice(id.toLowerCase()) : null;
}

const orNull = (text: string): string | null => (text === '' ? null : text);

const noticeFields: FieldResolvers<Notice> = {
  partner: ({ partnerTenantId }, _, context) => organisation(context, partnerTenantId),
  reason: ({ reason }) => orNull(reason),
  exceptionReason: ({ exceptionReason }) => orNull(exceptionReason),
  exceptionGrantedAt: ({ exceptionGranted }) => exceptionGranted?.at ?? null,
  submittedAt: ({ submitted }) => submitted?.at ?? null,
  takesEffectAt,
  acknowledgedAt: ({ acknowledged }) => acknowledged?.at ?? null,
  informedAt: ({ informed }) => informed?.at ?? null,
  endedAt: ({ ended }) => ended?.at ?? null,
  lastEventAt: async ({ id, drafted }, _, context) => (await registryReads(context).story(id)).at(-1)?.at ?? drafted.at,
  waitsFor: (notice) => (notice.submitted === null || notice.ended !== null ? [] : waitsFor(notice)),
  owed: (notice) => owedTo(notice)?.what ?? null,
  owedSince: (notice) => owedTo(notice)?.since ?? null,
  differences: async (notice, _, context) => cardDifferences(context, differences(await cardBefore(context, notice), notice.changes)),
  conflicts: async (notice, _, context) => {
    if (notice.ended !== null || notice.effectiveAt !== null) return [];
    const { openNotices } = await registryReads(context).registry(notice.partnerTenantId);
    return noticeConflicts(context, conflictsOf(notice, openNotices));
  },
  earliest: (notice, _, context) => (notice.submitted === null ? earliestDay(context) : countedDay(context, notice.submitted.at, notice)),
  story: ({ id }, _, context) => registryReads(context).story(id),
  actions: (notice, _, context) =>
    actionsFor(notice, context.caller)
      .filter(({ name }) => commandsOf(context.caller).includes(name))
      .map(({ reason, ...action }) => ({ ...action, reason, message: reason === null ? null : noticeRefusal(context.locale, reason) })),
};

/** Facts of events that the portal puts into sentences. */
const TOLD = ['kind', 'effectiveDay', 'earliestAt', 'plannedAt', 'effectiveAt', 'shortNotice', 'byNoticeId'];

const eventFields: FieldResolvers<NoticeStoryEvent> = {
  by: ({ actorTenantId }, _, context) => organisation(context, actorTenantId),
  values: ({ type, payload }, _, { caller }) => {
    // What a draft was to be stays the partner's, also when the notice was given (docs/decisions/0013).
    if (caller.tenantKind !== 'partner' && (type === 'notice_drafted' || type === 'notice_revised')) return [];
    const { how } = (payload['decidedBy'] ?? {}) as { how?: string };
    const told = TOLD.filter((name) => payload[name] != null).map((name) => [name, String(payload[name])]);
    return namedValues(Object.fromEntries([...told, ...(how === undefined ? [] : [['how', how]])]) as Record<string, string>);
  },
  texts: ({ texts }) => namedValues(Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')) as Record<string, string>),
};

/** A notice and its story; a reference is answered under the same row security as any query. */
export const changeNoticeResolvers = {
  ChangeNotice: { ...noticeFields, __resolveReference: ({ id }: { id: unknown }, context: GraphContext) => visibleNotice(context, id) },
  ChangeNoticeEvent: eventFields,
};

/** Lines of 'old → new', in the order of the form. */
export function cardDifferences(context: GraphContext, lines: readonly Difference[]) {
  return inOrder(lines).map(({ field, from, to }) => ({
    ...namedField(context, field),
    from: cardValue(field, from),
    to: cardValue(field, to),
  }));
}

export function noticeConflicts(context: GraphContext, conflicts: readonly Conflict[]) {
  return conflicts.map(({ field, noticeId }) => ({ ...namedField(context, field), changeNoticeId: noticeId }));
}

/** The earliest day of a change submitted now, with its count (REG-03). */
export async function earliestDay(context: GraphContext): Promise<EarliestExplained> {
  const { calendar, registrySettings } = await context.reads().directory();
  return explainEarliest(registryReads(context).now, calendar, registrySettings);
}

/** The count of a notice's own submission: by the settings of then, which fixed its day (docs/decisions/0012). */
async function countedDay(
  context: GraphContext,
  submittedAt: IsoInstant,
  { settingsVersion }: Pick<Notice, 'settingsVersion'>,
): Promise<EarliestExplained> {
  const present = await context.reads().directory();
  if (settingsVersion === null || settingsVersion === present.settingsVersion)
    return explainEarliest(submittedAt, present.calendar, present.registrySettings);
  const { calendar, registrySettings } = await context.reads().settingsOfVersion(settingsVersion);
  return explainEarliest(submittedAt, calendar, registrySettings);
}

/** The card that a notice changes: as it is just before it takes effect or ended, with what else is planned until then. */
async function cardBefore(context: GraphContext, notice: Notice) {
  const reads = registryReads(context);
  const { periods, openNotices } = await reads.registry(notice.partnerTenantId);
  const at = notice.effectiveAt ?? notice.ended?.at ?? takesEffectAt(notice) ?? notice.plannedAt;
  const others = openNotices.filter(({ id }) => id !== notice.id);
  const before = at === null ? reads.now : new Date(Date.parse(at) - 1).toISOString();
  return cardAsOf(before > reads.now ? withPlannedNotices(periods, others, reads.now) : periods, before);
}
