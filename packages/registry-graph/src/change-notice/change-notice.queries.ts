import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { askedLocalMonth } from '../asked-month.ts';
import { registryReads } from '../registry-reads.ts';
import { NOTICE_VIEWS, OWED_STEPS } from '../words/enums.ts';
import { earliestDay, visibleNotice } from './change-notice.resolvers.ts';

const LONGEST_PAGE = 100;

/** One notice of the caller's organisation; null for any other. */
export function changeNotice(_source: unknown, { changeNoticeId }: { changeNoticeId: string }, context: GraphContext) {
  return visibleNotice(context, changeNoticeId);
}

/** A page of the notices that the caller may see. */
export async function changeNotices(_source: unknown, args: RawInput, context: GraphContext) {
  const asked = new InputReader(args);
  const owed = asked.words('owed', OWED_STEPS);
  const question = {
    view: asked.word('view', NOTICE_VIEWS, 'all'),
    owed: owed.length > 0 ? owed : null,
    partnerTenantId: asked.idOrNull('partnerId'),
    submittedIn: await askedLocalMonth(asked, 'submittedIn', context),
    first: asked.integer('first', 1, LONGEST_PAGE, 50),
    after: asked.said('after') || null,
  };
  refuseWrong(asked);
  return connection(await registryReads(context).page(question));
}

/** How many notices each department has still to act on. */
export async function owedCounts(_source: unknown, _args: unknown, context: GraphContext) {
  return { acknowledgement: 0, approval: 0, exception: 0, confirmation: 0, ...(await registryReads(context).owedCounts()) };
}

/** The earliest day a change submitted now may take effect, with its count (REG-03). */
export function earliestNow(_source: unknown, _args: unknown, context: GraphContext) {
  return earliestDay(context);
}
