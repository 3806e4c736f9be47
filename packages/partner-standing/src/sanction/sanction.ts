import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { Step } from '../decision.ts';
import type { SanctionSubject } from './event.ts';
import type { SanctionState } from './states.ts';

/** One sanction as its log means it. */
export interface Sanction extends SanctionSubject {
  readonly id: Uuid;
  readonly state: SanctionState;
  /** The system's proposal, or the manager's act (SAN-05). */
  readonly proposed: Step;
  readonly confirmed: Step | null;
  /** An ending's second word. */
  readonly approved: Step | null;
  readonly deadlineAt: IsoInstant | null;
  /** When it was found to have passed; null: it has not, or things were put right in time. */
  readonly deadlinePassed: Step | null;
  /** The latest plan of the partner, in its words. */
  readonly plan: Step | null;
  readonly compliant: Step | null;
  /** From when on something is suspended, settlement or a service; null: nothing ever was. */
  readonly suspendedFrom: IsoInstant | null;
  /** Exclusive; null: not known yet. */
  readonly suspendedUntil: IsoInstant | null;
  readonly objection: (Step & { readonly decided: (Step & { readonly upheld: boolean }) | null }) | null;
  readonly reviewed: Step | null;
  /** Declined, lapsed, lifted. */
  readonly ended: Step | null;
  readonly settingsVersion: number | null;
  readonly provisionalYears: readonly number[];
  /** The number of events it was folded from. */
  readonly version: number;
}

/** What a proposal is the same by: one sanction for a rule, measure, mode and month of a partner, while it has not lapsed. */
export function sanctionKey({ partnerTenantId, rule, measure, mode, month, serviceId }: SanctionSubject): string {
  return [partnerTenantId, rule, measure, mode, month, serviceId].join(' ');
}

/** An order in these is not complied with yet. */
export const OVERDUE_STATES: readonly SanctionState[] = ['ordered', 'plan_submitted', 'plan_accepted'];

/** Whether the partner has let the day pass (SAN-01: 限期). */
export function isOverdue({ state, deadlineAt }: Sanction, now: IsoInstant): boolean {
  return deadlineAt !== null && deadlineAt <= now && OVERDUE_STATES.includes(state);
}
