import type { ComplaintState } from '@lianban/complaint/state';
import type { Uuid } from '@lianban/complaint/vocabulary';
import {
  CLOCK_MEASURES,
  CLOCK_STANDINGS,
  memberContributions,
  type MemberReason,
} from '@lianban/partner-standing/member-card/contribution';
import { MEMBER_SUMS, memberCountersOf, type MemberCounters } from '@lianban/partner-standing/member-card/counters';
import { associationComplaintOf } from '@lianban/partner-standing/member-card/of-complaint';
import type { Month } from '@lianban/partner-standing/month';
import { sumChanges, type Counting } from '@lianban/partner-standing/sums';
import { v7 as uuidv7 } from 'uuid';
import type { ProgrammeContext } from '../programme-context.ts';
import { tableOf } from '../schema/tables.ts';

/** A contribution as it is stored, with what it counts. */
export interface MemberRow extends Readonly<Record<string, unknown>> {
  readonly memberTenantId: Uuid;
  readonly outletUnitId: Uuid | null;
  readonly month: Month;
  readonly kind: string;
  readonly channel: string;
  readonly reason: MemberReason;
}

/** What a command writes for the cards of members and their association. */
export interface MemberRows {
  readonly contributions: readonly MemberRow[];
  readonly changes: readonly object[];
}

/** Stands where a complaint names no outlet, for a key has no null. */
export const NO_OUTLET = '00000000-0000-0000-0000-000000000000';

/** What a complaint adds to the cards of its association and members, as rows; none outside an association's programme, none of a past one that shall not count. */
export function memberRowsOf(state: ComplaintState | null, { settings }: ProgrammeContext): MemberRow[] {
  const complaint = state && associationComplaintOf(state);
  if (state === null || complaint === null || state.past?.counted === false) return [];
  const { id: complaintId, programmeId, number, acceptedAt, ownerTenantId } = state;
  return memberContributions(complaint, { timeZone: settings.timeZone }).map((each) => ({
    programmeId,
    complaintId,
    memberTenantId: each.memberTenantId ?? ownerTenantId,
    associationTenantId: ownerTenantId,
    number,
    acceptedAt,
    month: each.month,
    outletUnitId: each.outletUnitId,
    kind: each.kind,
    channel: each.channel,
    repeat: each.repeat,
    verdict: each.verdict,
    reason: each.reason,
    ...memberCounterColumns(memberCountersOf(each)),
  }));
}

/** The rows by which the cards follow one more command, or stored rows become what the log makes of them. */
export function memberRowsBetween(old: readonly MemberRow[], fresh: readonly MemberRow[]): MemberRows {
  const known = new Set(old.map((each) => JSON.stringify(each)));
  const one = fresh[0] ?? old[0];
  return {
    contributions: fresh.filter((each) => !known.has(JSON.stringify(each))),
    changes: sumChanges(old, fresh, BY_CELL).map(({ by, ...cell }) => ({
      id: uuidv7(),
      programmeId: one?.['programmeId'],
      complaintId: one?.['complaintId'],
      associationTenantId: one?.['associationTenantId'],
      ...cell,
      ...memberCounterColumns(by),
    })),
  };
}

const BY_CELL: Counting<
  MemberRow,
  Pick<MemberRow, 'memberTenantId' | 'month' | 'kind' | 'channel'> & { readonly outletUnitId: Uuid },
  MemberCounters
> = {
  sums: MEMBER_SUMS,
  keyOf: ({ memberTenantId, month, outletUnitId, kind, channel }) => ({
    memberTenantId,
    month,
    outletUnitId: outletUnitId ?? NO_OUTLET,
    kind,
    channel,
  }),
  countersOf: (row) => memberCountersFrom(row as Readonly<Record<string, number>>),
};

const SUMS = ['complaints', 'withdrawn', 'valid', 'invalid', 'repeats', 'returned', 'returns', 'satisfied', 'notSatisfied'] as const;

/** Every counter's property name, in the order of the tables. */
export const MEMBER_COLUMNS: readonly string[] = [
  ...SUMS,
  ...CLOCK_MEASURES.flatMap((measure) => CLOCK_STANDINGS.map((standing) => `${measure}_${standing}`)),
];

/** The column in which a counter is stored, in every table of the cards. */
export function memberColumn(name: string): string {
  return tableOf('MemberMonth').columns.find(({ property }) => property === name)!.column;
}

/** Counters as columns have them. */
function memberCounterColumns(counters: MemberCounters): Record<string, number> {
  return Object.fromEntries([
    ...SUMS.map((name) => [name, counters[name]]),
    ...CLOCK_MEASURES.flatMap((measure) =>
      CLOCK_STANDINGS.map((standing, place) => [`${measure}_${standing}`, counters[measure][place] ?? 0]),
    ),
  ]);
}

/** Counters from a row's columns. */
export function memberCountersFrom(row: Readonly<Record<string, number>>): MemberCounters {
  const number = (name: string): number => row[name] ?? 0;
  return Object.fromEntries([
    ...SUMS.map((name) => [name, number(name)]),
    ...CLOCK_MEASURES.map((measure) => [measure, CLOCK_STANDINGS.map((standing) => number(`${measure}_${standing}`))]),
  ]) as unknown as MemberCounters;
}

/** Counters from their values in the order of `MEMBER_COLUMNS`. */
export function memberCountersIn(values: readonly number[]): MemberCounters {
  const counters: Record<string, number | readonly number[]> = {};
  for (const [place, name] of SUMS.entries()) counters[name] = values[place] ?? 0;
  for (const [place, measure] of CLOCK_MEASURES.entries()) {
    const begin = SUMS.length + place * CLOCK_STANDINGS.length;
    counters[measure] = values.slice(begin, begin + CLOCK_STANDINGS.length);
  }
  return counters as unknown as MemberCounters;
}

/** Counters recomputed from all contributions of a programme, by the columns of `key`; a contribution holds what it counts. */
export const recountMembers = (key: string, programme = '$1'): string =>
  `select ${key}, ${MEMBER_COLUMNS.map((name) => `sum(${memberColumn(name)})::int as ${memberColumn(name)}`).join(', ')}
  from (select programme_id, member_tenant_id, association_tenant_id, month, coalesce(outlet_unit_id, '${NO_OUTLET}') as outlet_unit_id, kind, channel,
      ${MEMBER_COLUMNS.map(memberColumn).join(', ')} from lianban.member_contribution where programme_id = ${programme} and reason = 'counted') as counted group by ${key}`;
