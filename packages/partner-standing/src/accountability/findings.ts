import type { Caller } from '@lianban/complaint/command';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { fits, refused, StandingChecks, stepBy, type Outcome, type Step } from '../decision.ts';
import { MEDIA, REPEAT_CAUSES, type Medium, type PublicityFact, type RepeatCause, type RepeatFinding } from './facts.ts';

/** What staff of the association enter of a matter that reached the public (ACC-01(4)). */
export interface PublicityInput {
  readonly memberTenantId: Uuid;
  readonly outletUnitId: Uuid | null;
  readonly complaintId: Uuid | null;
  readonly medium: Medium;
  /** Paper and page, or address. */
  readonly source: string;
  readonly appearedAt: IsoInstant;
  readonly mishandled: boolean;
  readonly reason: string;
}

/** A fact with the words of who entered it, and where it was found. */
export interface EnteredPublicity {
  readonly fact: PublicityFact;
  readonly source: string;
  readonly entered: Step;
}

/** A matter that reached the internet or the press, entered by staff of the association with its source (ACC-01(4)). */
export function enterPublicity(
  input: PublicityInput,
  caller: Caller,
  { id, now }: { readonly id: Uuid; readonly now: IsoInstant },
): Outcome<EnteredPublicity> {
  const verdict = fits(caller, 'associationDesk', input.memberTenantId);
  if (verdict !== 'allowed') return refused(verdict);
  const checks = new StandingChecks();
  const medium = checks.oneOf('medium', input.medium, MEDIA);
  const source = checks.text('source', input.source, 'address');
  const at = checks.past('appearedAt', input.appearedAt, now);
  const reason = checks.text('reason', input.reason, 'text');
  const { memberTenantId, outletUnitId, complaintId, mishandled } = input;
  return checks.outcome(() => ({
    fact: { id, memberTenantId, outletUnitId, complaintId, medium, at, mishandled },
    source,
    entered: stepBy(caller, now, reason),
  }));
}

/** What a reviewer finds of a repeat or of a dissatisfied return. */
export interface FindingInput {
  readonly cause: RepeatCause;
  /** Whether the demand was a justified one; asked of a delay. */
  readonly justified: boolean | null;
  readonly reason: string;
}

/**
 * Why the customer came again, found by a reviewer with a reason (ACC-01(2)); a later finding replaces it, and the log keeps
 * both. @param memberTenantId whose complaint it is
 */
export function findCause(
  { cause, justified, reason: text }: FindingInput,
  memberTenantId: Uuid,
  caller: Caller,
  now: IsoInstant,
): Outcome<{ readonly finding: RepeatFinding; readonly found: Step }> {
  const verdict = fits(caller, 'associationReviewer', memberTenantId);
  if (verdict !== 'allowed') return refused(verdict);
  const checks = new StandingChecks();
  checks.oneOf('cause', cause, REPEAT_CAUSES);
  if (cause === 'delay' && justified === null) checks.note('justified', 'justified_needed');
  const reason = checks.text('reason', text, 'text');
  return checks.outcome(() => ({ finding: { cause, justified: justified ?? false }, found: stepBy(caller, now, reason) }));
}
