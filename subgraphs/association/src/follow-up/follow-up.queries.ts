import { InputReader, isUuid, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import type { FollowUpState } from '@lianban/complaint/follow-up/follow-ups';
import { followUpPage, rectificationsAt, type FollowUpRecord } from '@lianban/persistence/read/follow-ups';
import { cursorOf, readTimeCursor } from '@lianban/persistence/read/list';
import { caseReads } from '../accountability/case-reads.ts';

const LONGEST_PAGE = 100;
/** What a list shows, and in which state that is. */
const STATE = {
  open: 'open',
  overdue: 'open',
  to_check: 'reported',
  done: 'carried_out',
  withdrawn: 'withdrawn',
} as const satisfies Record<string, FollowUpState>;
export const FOLLOW_UP_VIEWS = Object.keys(STATE) as readonly (keyof typeof STATE)[];

/** A page of the caller's member's follow-ups. */
export async function followUps(_source: unknown, args: RawInput, context: GraphContext) {
  const asked = new InputReader(args);
  const view = asked.word('view', FOLLOW_UP_VIEWS);
  const question = { state: STATE[view], unitId: asked.idOrNull('unitId'), overdueAt: view === 'overdue' ? context.now() : null };
  const first = asked.integer('first', 1, LONGEST_PAGE, 50);
  const after = readTimeCursor(asked.said('after'));
  refuseWrong(asked);
  const rows = await context.reads().read((tx) => followUpPage(tx, question, { first: first + 1, after }));
  const items = rows.slice(0, first).map((item) => ({ cursor: cursorOf(item.listedAt, item.id), item }));
  return connection({ items, hasNextPage: rows.length > first, hasPreviousPage: after !== null });
}

/** What was put right where a case of the same kind at one outlet is about, and found so (ACC-01(3)). */
export async function caseRectifications(
  _source: unknown,
  { caseId }: { readonly caseId: string },
  context: GraphContext,
): Promise<FollowUpRecord[]> {
  const found = isUuid(caseId) ? await caseReads(context).one(caseId.toLowerCase()) : null;
  if (found?.clause !== 3 || found.outletUnitId === null || found.kind === null) return [];
  const at = { memberTenantId: found.memberTenantId, outletUnitId: found.outletUnitId, kind: found.kind };
  return context.reads().read((tx) => rectificationsAt(tx, at));
}
