import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { eventMaker, type LogEvent } from '../log.ts';
import type { Month } from '../month.ts';
import type { Mode } from '../scorecard/mode.ts';

/** The rules a sanction follows from (domain.md 6). */
export const SANCTION_RULES = ['SAN-01', 'SAN-02', 'SAN-03', 'SAN-04', 'SAN-05'] as const;
export type SanctionRule = (typeof SANCTION_RULES)[number];

/**
 * What a sanction does: a rectification order 限期整改 with settlement suspended until it is complied with or for a month, a
 * service suspended at once, or the end of the cooperation 中止合作.
 */
export const MEASURES = ['rectification_until_compliant', 'rectification_for_a_month', 'service_suspension', 'ending'] as const;
export type Measure = (typeof MEASURES)[number];

/** What a sanction rests on; each opens: a card's version opens to every complaint counted on it. */
export type SanctionEvidence =
  | { readonly kind: 'card'; readonly month: Month; readonly version: number }
  | { readonly kind: 'complaint'; readonly id: Uuid }
  /** SAN-05: what the service cost and what it brought in the month, in yuan. */
  | { readonly kind: 'cost'; readonly month: Month; readonly cost: string; readonly revenue: string };

/** What a sanction is about, from its first event on. */
export interface SanctionSubject {
  readonly partnerTenantId: Uuid;
  readonly rule: SanctionRule;
  readonly measure: Measure;
  /** Whose settlement it binds; null: it is not about a mode. */
  readonly mode: Mode | null;
  readonly serviceId: Uuid | null;
  /** The month whose card proposed it; null: none did. */
  readonly month: Month | null;
  readonly evidence: readonly SanctionEvidence[];
}

/** The events of a sanction's log (SAN-06: every step is in the history). */
export interface SanctionEventPayloads {
  sanction_proposed: SanctionSubject;
  /** SAN-05: suspended at once, by one manager. */
  service_suspended: SanctionSubject;
  sanction_confirmed: {
    /** Exclusive end of the time to put things right; null: an ending has none. */
    deadlineAt: IsoInstant | null;
    /** Exclusive end of the suspension where it is known; null: until compliant, or nothing is suspended. */
    suspendedUntil: IsoInstant | null;
    settingsVersion: number;
    /** Years counted through whose official calendar was not known (CAL-01). */
    provisionalYears: number[];
  };
  /** The day by which things were to be put right has gone by, and they are not. */
  deadline_passed: Record<string, never>;
  sanction_declined: Record<string, never>;
  /** The card it rested on has a later version that says otherwise. */
  sanction_lapsed: Record<string, never>;
  ending_approved: Record<string, never>;
  plan_submitted: Record<string, never>;
  plan_returned: Record<string, never>;
  plan_accepted: Record<string, never>;
  found_compliant: Record<string, never>;
  objection_filed: Record<string, never>;
  objection_decided: { upheld: boolean };
  suspension_reviewed: { upheld: boolean };
  sanction_lifted: Record<string, never>;
}
export type SanctionEventType = keyof SanctionEventPayloads;
export type SanctionEvent<T extends SanctionEventType = SanctionEventType> = LogEvent<SanctionEventPayloads, T>;

/** An event of a sanction's log. */
export const sanctionEvent = eventMaker<SanctionEventPayloads>();
