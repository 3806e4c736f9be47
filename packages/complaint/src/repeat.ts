import { bigrams } from './bigrams.ts';
import { daysAfter } from './instant.ts';
import type { IsoInstant, Uuid } from './vocabulary.ts';

/** Texts from this likeness on are taken to be of the same matter. */
export const SIMILAR_FROM = 0.35;

/** How much of two texts' character pairs agree: 0 nothing, 1 all (Dice's coefficient over sets). */
export function similarity(one: string, other: string): number {
  const left = bigrams(one);
  const right = new Set(bigrams(other));
  if (left.length + right.size === 0) return 0;
  const common = left.filter((pair) => right.has(pair)).length;
  return (2 * common) / (left.length + right.size);
}

/** A complaint as a repeat is looked for: by customer, service and text. */
export interface Comparable {
  readonly customerId: Uuid | null;
  readonly serviceId: Uuid | null;
  /** Subject and description together. */
  readonly text: string;
}

/** An earlier complaint that may be repeated. */
export interface RepeatCandidate extends Comparable {
  readonly complaintId: Uuid;
  readonly acceptedAt: IsoInstant;
  /** Where it is itself a repeat: the first one, which the link goes to. */
  readonly repeatOf: Uuid | null;
}

/** A complaint a new one may repeat, with why it is proposed. */
export interface RepeatMatch {
  readonly complaintId: Uuid;
  readonly firstComplaintId: Uuid;
  readonly sameCustomer: boolean;
  readonly sameService: boolean;
  readonly similarity: number;
}

const MOST_PROPOSALS = 5;

/**
 * The earlier complaints a new one may repeat (CMP-03): of the same customer on the same service, or of similar text;
 * within the window, the likeliest first. A person links; nothing is linked by itself.
 */
export function proposeRepeat(
  complaint: Comparable,
  candidates: readonly RepeatCandidate[],
  { now, windowDays }: { readonly now: IsoInstant; readonly windowDays: number },
): RepeatMatch[] {
  const earliest = daysAfter(now, -windowDays);
  return candidates
    .filter(({ acceptedAt }) => acceptedAt >= earliest)
    .map((candidate) => ({
      complaintId: candidate.complaintId,
      firstComplaintId: candidate.repeatOf ?? candidate.complaintId,
      sameCustomer: complaint.customerId !== null && complaint.customerId === candidate.customerId,
      sameService: complaint.serviceId !== null && complaint.serviceId === candidate.serviceId,
      similarity: similarity(complaint.text, candidate.text),
    }))
    .filter((match) => (match.sameCustomer && match.sameService) || match.similarity >= SIMILAR_FROM)
    .sort((a, b) => likeness(b) - likeness(a))
    .slice(0, MOST_PROPOSALS);
}

function likeness({ sameCustomer, sameService, similarity: alike }: RepeatMatch): number {
  return (sameCustomer ? 2 : 0) + (sameService ? 1 : 0) + alike;
}
