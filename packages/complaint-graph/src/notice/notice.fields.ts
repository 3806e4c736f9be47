import { invalidInput } from '../command/command-field.ts';
import { InputReader, type RawInput } from '../command/input-reader.ts';
import type { GraphContext } from '../graph-context.ts';
import { connection } from '../list/connection.ts';

const MOST_NOTICES = 100;

interface NoticeArguments {
  readonly first: number;
  readonly after?: string | null;
  readonly unreadOnly: boolean;
}

/** Messages to the caller, newest first. */
export async function notices(_source: unknown, { first, after, unreadOnly }: NoticeArguments, context: GraphContext) {
  const page = await context.reads().notices({ first: Math.min(Math.max(first, 1), MOST_NOTICES), after: after ?? null, unreadOnly });
  return { ...connection(page), unread: page.unread };
}

/** Marks the notices named, or all up to and with one, as read by the caller. */
export async function markNoticesRead(_source: unknown, { input }: { input: RawInput }, context: GraphContext) {
  const asked = new InputReader(input);
  const ids = asked.ids('ids', MOST_NOTICES);
  const upToId = asked.idOrNull('upToId');
  if (ids.length === 0 && upToId === null && asked.problems.length === 0) asked.refuse('ids', 'required');
  if (asked.problems.length > 0) return invalidInput(context, asked.problems);
  await context.markNoticesRead({ ids, upToId });
  return { __typename: 'NoticesRead', unread: await context.reads().unreadNotices() };
}
