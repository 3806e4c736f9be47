import { hoursAfter, milliseconds } from '@lianban/complaint/instant';
import type { ComplaintState, WorkOrder } from '@lianban/complaint/state';
import type { IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import { monthOf, type Month, type Zoned } from '../month.ts';
import type { StandingSettings } from '../standing-settings.ts';
import type { FirstAnswers, Handling } from './handling.ts';
import { modeIn, type Mode, type ModePeriod } from './mode.ts';

/**
 * Whether a complaint counts on a partner's scorecard and, if not, the one reason that is told. Where several hold, the
 * earlier in this list is told: what kind of matter it is, what became of it, what became of the partner's part, what of it
 * the figures ask for.
 */
export const CONTRIBUTION_REASONS = [
  'kind_not_counted',
  'not_taken_by_carrier',
  'withdrawn',
  'found_invalid',
  'dispute_upheld',
  'orders_recalled',
  'objection_upheld',
  'mode_unknown',
  'not_a_group_customer',
  'counted',
] as const;
export type ContributionReason = (typeof CONTRIBUTION_REASONS)[number];

/** How the first resolution stands to SCO-04. `unresolved` is not in time either, but may still become so until `resolveBy`. */
export const TIMELINESS = ['in_time', 'late', 'unresolved'] as const;
export type Timeliness = (typeof TIMELINESS)[number];

/** What one complaint adds to the month of one partner held responsible, and why (SCO-01…04). */
export interface Contribution {
  readonly complaintId: Uuid;
  readonly partnerTenantId: Uuid;
  readonly serviceId: Uuid | null;
  /** Of the day it was accepted, in the programme's zone. */
  readonly month: Month;
  /** Of the complaint's service in that month. */
  readonly mode: Mode | null;
  readonly reason: ContributionReason;
  /** CMP-03; it counts by itself all the same. */
  readonly repeat: boolean;
  /** When the order that is judged was sent: the one resolved first, else the one that may be answered longest. */
  readonly sentAt: IsoInstant;
  readonly resolvedAt: IsoInstant | null;
  /** The exclusive end of SCO-04's time. */
  readonly resolveBy: IsoInstant;
  readonly timeliness: Timeliness;
  /** Milliseconds from sending to the first substantive answer of any of the partner's orders; null before. */
  readonly answerMs: number | null;
  /** SCO-02: what the customer said of this partner's part when the carrier called back. */
  readonly satisfied: number;
  readonly notSatisfied: number;
}

/** What must be known besides the complaint itself. */
export interface ContributionContext extends Zoned {
  readonly settings: Pick<StandingSettings, 'countedKinds' | 'inTimeHours'>;
  /** The modes of the complaint's service, over time; empty where there is no service or nothing is known of it. */
  readonly modes: readonly ModePeriod[];
}

/** Whether it is part of the figures. */
export function counts({ reason }: Pick<Contribution, 'reason'>): boolean {
  return reason === 'counted';
}

/**
 * What a complaint adds to the scorecards: one contribution for each partner that holds or held an order on it, also where
 * it does not count, so that everyone can see why. A complaint counts from its acceptance on, closed or not, once a partner
 * however many orders the partner has; a repeat counts by itself (domain.md 6).
 *
 * Pure over `state` and `handling`, which both grow with the log: the contributions before and after an event differ by what
 * the counters must be corrected by (`counters.ts`).
 */
export function contributionsOf(state: ComplaintState, handling: Handling, context: ContributionContext): Contribution[] {
  const partners = state.workOrders.filter(({ holderTenantKind }) => holderTenantKind === 'partner').map((order) => order.holderTenantId);
  return [...new Set(partners)].map((partnerTenantId) => contributionOf(state, handling, partnerTenantId, context));
}

function contributionOf(state: ComplaintState, handling: Handling, partnerTenantId: Uuid, context: ContributionContext): Contribution {
  const month = monthOf(state.acceptedAt, context);
  const mode = modeIn(context.modes, month);
  const all = state.workOrders.filter(({ holderTenantId }) => holderTenantId === partnerTenantId);
  const standing = all.filter(({ state: is }) => is !== 'void' && is !== 'recalled');
  return {
    complaintId: state.id,
    partnerTenantId,
    serviceId: state.serviceId,
    month,
    mode,
    reason: reasonFor(state, all, mode, context),
    repeat: state.repeatOf !== null,
    ...times(standing.length > 0 ? standing : all, handling, context.settings.inTimeHours),
    ...statements(partnerTenantId, standing, handling),
  };
}

function reasonFor(
  state: ComplaintState,
  orders: readonly WorkOrder[],
  mode: Mode | null,
  { settings }: ContributionContext,
): ContributionReason {
  if (!settings.countedKinds.includes(state.kind)) return 'kind_not_counted';
  // The carrier's data is authoritative (SCO-01): what a partner took itself is shown beside, without consequence.
  if (state.ownerTenantKind !== 'carrier') return 'not_taken_by_carrier';
  if (state.closedAs === 'withdrawn') return 'withdrawn';
  if (state.closedAs === 'invalid') return 'found_invalid';
  if (orders.every(({ state: is }) => is === 'void')) return 'dispute_upheld';
  if (orders.every(({ state: is }) => is === 'void' || is === 'recalled')) return 'orders_recalled';
  if (mode === null) return 'mode_unknown';
  if (mode === 'emp' && state.customerKind !== 'group') return 'not_a_group_customer';
  return 'counted';
}

type Times = Pick<Contribution, 'sentAt' | 'resolvedAt' | 'resolveBy' | 'timeliness' | 'answerMs'>;

/** SCO-04: elapsed from the sending of the order that was resolved first; pauses are not deducted, 疑难 is no exception. */
function times(orders: readonly WorkOrder[], { answers }: Handling, hours: number): Times {
  const rows = orders.map(({ id, sentAt }) => ({ sentAt, ...(answers[id] ?? NOT_ANSWERED) }));
  const first = earliest(rows, ({ resolvedAt }) => resolvedAt);
  const resolvedAt = first?.resolvedAt ?? null;
  const sentAt = first?.sentAt ?? latest(rows.map((row) => row.sentAt));
  const resolveBy = hoursAfter(sentAt, hours);
  const timeliness = resolvedAt === null ? 'unresolved' : resolvedAt < resolveBy ? 'in_time' : 'late';
  // A resolution without a reply before it is the first substantive answer (domain.md 3).
  const answer = earliest(rows, ({ repliedAt, resolvedAt }) => repliedAt ?? resolvedAt);
  const answeredAt = answer === undefined ? null : (answer.repliedAt ?? answer.resolvedAt);
  const answerMs = answer === undefined || answeredAt === null ? null : milliseconds(answeredAt) - milliseconds(answer.sentAt);
  return { sentAt, resolvedAt, resolveBy, timeliness, answerMs };
}

const NOT_ANSWERED: FirstAnswers = { repliedAt: null, resolvedAt: null };

/** The row with the earliest of an instant, of those that have one. */
function earliest<T>(rows: readonly T[], at: (row: T) => IsoInstant | null): T | undefined {
  let found: { readonly row: T; readonly at: IsoInstant } | undefined;
  for (const row of rows) {
    const instant = at(row);
    if (instant !== null && (found === undefined || instant < found.at)) found = { row, at: instant };
  }
  return found?.row;
}

/** Instants of our one form sort by time. */
function latest(instants: readonly IsoInstant[]): IsoInstant {
  return instants.reduce((one, other) => (other > one ? other : one));
}

/**
 * SCO-02: what customers said when someone but the partner called back. 'Satisfied' is said of every partner that had
 * resolved an order by then; 'not satisfied' of those whose orders went back. A handler's own answering call is no call-back.
 */
function statements(
  partnerTenantId: Uuid,
  orders: readonly WorkOrder[],
  { answers, callBacks }: Handling,
): Pick<Contribution, 'satisfied' | 'notSatisfied'> {
  const heard = callBacks.filter(({ way, tenantId }) => way === 'call_back' && tenantId !== partnerTenantId);
  const resolvedBy = (at: IsoInstant) => orders.some(({ id }) => (answers[id]?.resolvedAt ?? '~') <= at);
  const returned = (ids: readonly Uuid[]) => orders.some(({ id }) => ids.includes(id));
  return {
    satisfied: heard.filter(({ outcome, at }) => outcome === 'satisfied' && resolvedBy(at)).length,
    notSatisfied: heard.filter(({ outcome, returnedWorkOrderIds }) => outcome === 'not_satisfied' && returned(returnedWorkOrderIds)).length,
  };
}
