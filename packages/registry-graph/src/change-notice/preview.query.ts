import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import type { NoticeContext } from '@lianban/contact-registry/change-notice/decision';
import { waitsFor, takesEffectAt } from '@lianban/contact-registry/change-notice/notice';
import { previewCard, type PreviewedNotice } from '@lianban/contact-registry/change-notice/preview';
import { differences } from '@lianban/contact-registry/differences';
import { cardAsOf } from '@lianban/contact-registry/effective-dating';
import { listedNumbers } from '@lianban/contact-registry/service-numbers';
import { atInput } from '../card/card-input.ts';
import { servicesOf } from '../card/card.resolvers.ts';
import { invalidNoticeInput, noticeRefusal, saidProblems } from '../messages/messages.ts';
import { registryReads } from '../registry-reads.ts';
import { cardDifferences, earliestDay, noticeConflicts } from './change-notice.resolvers.ts';
import { readDraft } from './draft-input.ts';

/** What the changes would become if the caller's organisation submitted them now; nothing is stored. */
export async function changePreview(_source: unknown, { input }: { input: RawInput }, context: GraphContext) {
  const asked = new InputReader(input);
  const draft = readDraft(asked);
  if (asked.problems.length > 0) return invalidNoticeInput(context, asked.problems);
  const facts = await noticeContext(context);
  const preview = previewCard(draft, context.caller, facts);
  if (preview.kind === 'refused')
    return { __typename: 'CommandRefused', code: preview.code, message: noticeRefusal(context.locale, preview.code) };
  const card = cardAsOf(facts.periods, facts.now);
  return {
    __typename: 'ChangePreview',
    problems: saidProblems(context, atInput(preview.problems, draft.changes)),
    notices: preview.notices.map((each) => ({ ...each, card })),
    earliest: () => earliestDay(context),
  };
}

const previewedFields: FieldResolvers<PreviewedNotice & { readonly card: ReturnType<typeof cardAsOf> }> = {
  kind: ({ notice }) => notice.kind,
  differences: ({ notice, card }, _, context) => cardDifferences(context, differences(card, notice.changes)),
  plannedAt: ({ notice }) => notice.plannedAt ?? takesEffectAt(notice),
  waitsFor: ({ notice }) => (notice.submitted === null || notice.effectiveAt !== null ? [] : waitsFor(notice)),
  exceptions: ({ notice }) => notice.exceptions,
  conflicts: ({ conflicts }, _, context) => noticeConflicts(context, conflicts),
};

export const previewResolvers = { PreviewedNotice: previewedFields };

/** What a decision on the caller's own card may know, as far as it can be read. */
async function noticeContext(context: GraphContext): Promise<NoticeContext> {
  const { tenantId } = context.caller;
  const reads = registryReads(context);
  const [{ periods, openNotices }, services, { calendar, registrySettings, settingsVersion }] = await Promise.all([
    reads.registry(tenantId),
    servicesOf(context, tenantId),
    context.reads().directory(),
  ]);
  return {
    noticeId: context.making.newId(),
    partnerTenantId: tenantId,
    now: reads.now,
    calendar,
    settings: registrySettings,
    settingsVersion,
    periods,
    openNotices,
    serviceIds: services.map(({ id }) => id),
    listed: listedNumbers(services),
  };
}
