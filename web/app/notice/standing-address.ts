import { versionsAddress } from '#app/conduct/addresses.ts';

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
  const month = value('month');
  if (standingSubject === 'deduction' && standingId) return `/scorecards/deductions/${standingId}`;
  if (standingSubject === 'objection' && standingId) return `/scorecards/objections/${standingId}`;
  if (standingSubject === 'sanction' && standingId) return `/sanctions/${standingId}`;
  if (standingSubject === 'case' && standingId) return `/accountability/${standingId}`;
  if (standingSubject === 'bulletin' && standingId) return `/bulletins/${standingId}`;
  if (standingSubject === 'summary' && standingId) return `/summaries/${standingId}`;
  // The association's signs, or the member's own, stand on its analysis.
  if (standingSubject === 'cluster_sign' && partnerId && standingId) return `/analysis?member=${partnerId}#${standingId}`;
  // Whoever is only warned is told of no partner, and has nothing to open.
  if (standingSubject === 'mass_alert' && partnerId && standingId) return `/sanctions/alerts#${standingId}`;
  if (standingSubject === 'closing') return `/scorecards/close?month=${month}`;
  // The carrier is told whose card it is; to a partner the same address shows its own.
  if (standingSubject === 'card' && partnerId) return versionsAddress(partnerId, month, value('mode').toUpperCase());
  return null;
}
