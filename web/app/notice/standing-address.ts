interface AboutStanding {
  readonly standingSubject?: string | null;
  readonly standingId?: string | null;
  readonly partnerId?: string | null;
  readonly values: readonly { readonly name: string; readonly value: string }[];
}

/** The page of what a message about a partner's standing speaks of; null where there is none, or it is about something else. */
export function standingAddress({ standingSubject, standingId, partnerId, values }: AboutStanding): string | null {
  const value = (name: string): string => values.find((each) => each.name === name)?.value ?? '';
  if (standingSubject === 'refund' && standingId) return `/refunds/${standingId}`;
  if (standingSubject === 'ledger' && partnerId) return `/settlements/${partnerId}/${value('mode')}?month=${value('month')}`;
  return null;
}
