import type { Fen } from '../money.ts';

/**
 * What billing's list of a month says of a ledger's share against what was posted (REF-04): it can be posted; it is posted as
 * known, or by hand where billing says nothing; it was posted otherwise, which a counter-entry puts right; billing names a mode
 * the partner does not work in; neither is there.
 */
export const KNOWN_SHARE_STATES = ['to_post', 'differs', 'missing', 'other_mode', 'posted'] as const;
export type KnownShareState = (typeof KNOWN_SHARE_STATES)[number];

/** What is known of a ledger's share of a month, and what was posted. */
export interface KnownShare {
  /** What billing said, in fen; null: nothing. */
  readonly known: Fen | null;
  /** The share that stands in the ledger, not countered; null: none. */
  readonly posted: Fen | null;
  /** Whether the partner works in the mode, or has a ledger of it. */
  readonly hasMode: boolean;
}

/** How a share stands; what is posted is never posted again. */
export function knownShareState({ known, posted, hasMode }: KnownShare): KnownShareState {
  if (posted !== null) return known === null || known === posted ? 'posted' : 'differs';
  if (known === null) return 'missing';
  return hasMode ? 'to_post' : 'other_mode';
}
