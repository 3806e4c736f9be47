import type { ComplaintEvent } from '@lianban/complaint/event';
import type { ComplaintState } from '@lianban/complaint/state';
import type { Uuid } from '@lianban/complaint/vocabulary';
import { contributionsOf, type Contribution } from '@lianban/partner-standing/scorecard/contribution';
import { counterChanges, type MonthCounters } from '@lianban/partner-standing/scorecard/counters';
import { takenOut } from '@lianban/partner-standing/scorecard/objection';
import { handlingOf } from '@lianban/partner-standing/scorecard/handling';
import { v7 as uuidv7 } from 'uuid';
import type { ProgrammeContext } from '../programme-context.ts';
import { tableOf } from '../schema/tables.ts';

/** What a command writes for the scorecards (SCO-01…04). */
export interface ScorecardRows {
  readonly contributions: readonly object[];
  readonly changes: readonly object[];
}

/** A complaint as far as the scorecards are concerned: its state and the log it was folded from. */
export interface Logged {
  readonly state: ComplaintState | null;
  readonly events: readonly ComplaintEvent[];
  /** Partners for whom it does not count any more, because their objection was upheld. */
  readonly takenOutFor: readonly Uuid[];
}

/** What a complaint adds to the scorecards of its partners, by the programme's settings and its services' modes. */
export function contributionsIn(
  { state, events, takenOutFor }: Logged,
  { services, settings, standingSettings }: ProgrammeContext,
): Contribution[] {
  if (state === null) return [];
  const modes = (state.serviceId === null ? undefined : services.get(state.serviceId))?.modes ?? [];
  const all = contributionsOf(state, handlingOf(events), { timeZone: settings.timeZone, settings: standingSettings, modes });
  return all.map((each) => (takenOutFor.includes(each.partnerTenantId) ? takenOut(each) : each));
}

/** The rows by which the scorecards follow one more command; none where nothing they show has changed. */
export function scorecardRows(before: Logged, after: Logged, context: ProgrammeContext): ScorecardRows {
  const [old, fresh] = [contributionsIn(before, context), contributionsIn(after, context)];
  return rowsBetween(old, fresh, after.state!, context);
}

/** The rows that make stored contributions into others. */
export function rowsBetween(
  old: readonly Contribution[],
  fresh: readonly Contribution[],
  {
    id: complaintId,
    programmeId,
    number,
    acceptedAt,
    ownerTenantId,
  }: Pick<ComplaintState, 'id' | 'programmeId' | 'number' | 'acceptedAt' | 'ownerTenantId'>,
  { tenants }: ProgrammeContext,
): ScorecardRows {
  const known = new Set(old.map((each) => JSON.stringify(each)));
  const carrierOf = (partner: Uuid): Uuid => tenants.get(partner)?.supervisorTenantId ?? ownerTenantId;
  return {
    contributions: fresh
      .filter((each) => !known.has(JSON.stringify(each)))
      .map((each) => ({ programmeId, carrierTenantId: carrierOf(each.partnerTenantId), number, acceptedAt, ...each })),
    changes: counterChanges(old, fresh).map(({ partnerTenantId, month, mode, by }) => ({
      id: uuidv7(),
      programmeId,
      complaintId,
      partnerTenantId,
      carrierTenantId: carrierOf(partnerTenantId),
      month,
      mode,
      ...counterColumns(by),
    })),
  };
}

/** Counters as columns have them; `answers` in the order of its classes. */
export function counterColumns({ answers, ...sums }: MonthCounters): Record<string, number> {
  return { ...sums, ...Object.fromEntries(ANSWER_COLUMNS.map((name, place) => [name, answers[place] ?? 0])) };
}

/** Counters from their values in the order of `COUNTER_COLUMNS`. */
export function countersOf(values: readonly number[]): MonthCounters {
  const [complaints = 0, repeats = 0, inTime = 0, late = 0, unresolved = 0, satisfied = 0, notSatisfied = 0, ...answers] = values;
  return { complaints, repeats, inTime, late, unresolved, satisfied, notSatisfied, answers };
}

const ANSWER_COLUMNS = [
  'answersWithin1h',
  'answersWithin4h',
  'answersWithin12h',
  'answersWithin24h',
  'answersWithin72h',
  'answersLater',
] as const;
const SUM_COLUMNS = ['complaints', 'repeats', 'inTime', 'late', 'unresolved', 'satisfied', 'notSatisfied'] as const;
export type CounterColumn = (typeof SUM_COLUMNS)[number] | (typeof ANSWER_COLUMNS)[number];
/** Every counter's property name, in the order of the tables. */
export const COUNTER_COLUMNS: readonly CounterColumn[] = [...SUM_COLUMNS, ...ANSWER_COLUMNS];

/** The column in which a counter is stored, in months and corrections alike. */
export function counterColumn(name: CounterColumn): string {
  return tableOf('ScorecardMonth').columns.find(({ property }) => property === name)!.column;
}
