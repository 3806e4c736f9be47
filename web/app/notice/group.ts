interface Message {
  readonly id: string;
  readonly readAt?: string | null;
  readonly complaint?: { readonly id: string } | null;
  readonly changeNoticeId?: string | null;
  readonly standingId?: string | null;
}

/** Messages about one complaint, change notice or part of a partner's standing, newest first; a message about none stands alone. */
export interface NoticeGroup<M extends Message> {
  readonly newest: M;
  readonly earlier: readonly M[];
  readonly unreadIds: readonly string[];
}

/**
 * Groups messages, given newest first, by what they are about, in the order of each one's newest: whoever leads a
 * shift reads one line for a complaint, not one for each reply.
 */
export function grouped<M extends Message>(messages: readonly M[]): NoticeGroup<M>[] {
  const groups = new Map<string, [M, ...M[]]>();
  for (const message of messages) {
    const key = message.complaint?.id ?? message.changeNoticeId ?? message.standingId ?? message.id;
    const group = groups.get(key);
    if (group) group.push(message);
    else groups.set(key, [message]);
  }
  return [...groups.values()].map((all) => {
    const [newest, ...earlier] = all;
    return { newest, earlier, unreadIds: all.filter(({ readAt }) => !readAt).map(({ id }) => id) };
  });
}
