import type { Channel, ClockPart, ClockState, IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { monthOf, type Month, type Zoned } from '../month.ts';

/**
 * The limits by which an association's complaints are judged: its own forwarding, the member's verification and report, the
 * outlet's final answer, whoever's promised next answer (CLK-10, 11, 12, 18).
 */
export const CLOCK_MEASURES = ['clk_10', 'clk_11_verification', 'clk_11_report', 'clk_12', 'clk_18'] as const;
export type ClockMeasure = (typeof CLOCK_MEASURES)[number];

/** Which limit a complaint's clock is; null: none of these. @param rule of domain.md, as the clock carries it */
export function measureOf({ rule, part }: { readonly rule: string; readonly part: ClockPart }): ClockMeasure | null {
  if (rule === 'CLK-11') return part === 'verification' || part === 'report' ? `clk_11_${part}` : null;
  const measure = `clk_${rule.slice('CLK-'.length)}`;
  return CLOCK_MEASURES.find((known) => known === measure) ?? null;
}

/** How a clock stands on a card: met in time, put off in time by a promise (CMP-10, counted apart), late, not ended yet. */
export const CLOCK_STANDINGS = ['met', 'extended', 'breached', 'open'] as const;
export type ClockStanding = (typeof CLOCK_STANDINGS)[number];

/** One clock as a card counts it. What is breached and still runs is late already (CLK-20). */
export interface CountedClock {
  readonly measure: ClockMeasure;
  readonly state: ClockState;
}

/** A member's part in a complaint. */
export interface MemberPart {
  readonly memberTenantId: Uuid;
  readonly outletUnitId: Uuid | null;
  /** Whether any of its orders still stands; what was recalled or void is held against nobody. */
  readonly stands: boolean;
  readonly clocks: readonly CountedClock[];
  /** How often the association sent it back. */
  readonly returns: number;
  /** What customers said when the association called back (CMP-05). */
  readonly satisfied: number;
  readonly notSatisfied: number;
}

/** A complaint at the association as the cards look at it. */
export interface AssociationComplaint {
  readonly complaintId: Uuid;
  readonly acceptedAt: IsoInstant;
  /** By the association's classification. */
  readonly kind: string;
  readonly channel: Channel;
  /** CMP-03; it counts by itself all the same. */
  readonly repeat: boolean;
  readonly withdrawn: boolean;
  /** Whether it was found valid; null: that is not decided. */
  readonly verdict: 'valid' | 'invalid' | null;
  /** The association's own: CLK-10, and what it promised itself. */
  readonly clocks: readonly CountedClock[];
  readonly members: readonly MemberPart[];
}

/** Whether a complaint counts on a card and, if not, the one reason that is told; the earlier where several hold. */
export const MEMBER_REASONS = ['withdrawn', 'orders_recalled', 'counted'] as const;
export type MemberReason = (typeof MEMBER_REASONS)[number];

/** What one complaint adds to the month of one member, or of the association itself, and why. */
export interface MemberContribution extends Pick<
  AssociationComplaint,
  'complaintId' | 'kind' | 'channel' | 'repeat' | 'withdrawn' | 'verdict' | 'clocks'
> {
  /** Null: the association's own row, on which every complaint is once, forwarded or not. */
  readonly memberTenantId: Uuid | null;
  readonly outletUnitId: Uuid | null;
  /** Of the day it was accepted, in the programme's zone. */
  readonly month: Month;
  readonly reason: MemberReason;
  readonly returns: number;
  readonly satisfied: number;
  readonly notSatisfied: number;
}

/**
 * What a complaint adds to the cards: one contribution to the association's own, and one for each member that holds or held
 * it. The association's counts what was withdrawn too, apart; a member's does not. Pure: contributions before and after an
 * event differ by what the counters must be corrected by.
 */
export function memberContributions(complaint: AssociationComplaint, zone: Zoned): MemberContribution[] {
  const { complaintId, kind, channel, repeat, withdrawn, verdict, clocks, members } = complaint;
  const base = { complaintId, kind, channel, repeat, withdrawn, verdict, month: monthOf(complaint.acceptedAt, zone) };
  const own = {
    ...base,
    memberTenantId: null,
    outletUnitId: null,
    reason: 'counted',
    clocks,
    returns: 0,
    satisfied: 0,
    notSatisfied: 0,
  } as const;
  return [
    own,
    ...members.map(({ stands, ...part }): MemberContribution => {
      const reason = withdrawn ? 'withdrawn' : stands ? 'counted' : 'orders_recalled';
      return { ...base, ...part, reason };
    }),
  ];
}

/** How a clock stands; null: it does not count, for it became void. */
export function standingOf({ state }: CountedClock): ClockStanding | null {
  switch (state) {
    case 'running':
    case 'paused':
      return 'open';
    case 'void':
      return null;
    case 'met':
    case 'extended':
    case 'breached':
      return state;
  }
}
