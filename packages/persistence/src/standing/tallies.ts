import { recount } from './recount.ts';
import { COUNTER_COLUMNS, counterColumn } from './scorecard-rows.ts';
import { MEMBER_COLUMNS, memberColumn, recountMembers } from './member-rows.ts';

/** Sums that are kept with complaints: each command writes corrections and waits for nobody, a worker adds them to the rows. */
export interface Tally {
  /** Names its statements. */
  readonly name: string;
  /** The table of corrections that wait. */
  readonly changes: string;
  /** Whose supervisor may read all of them. */
  readonly supervisor: string;
  readonly counters: readonly string[];
  /** The tables of rows with their keys, whose columns the corrections have too. */
  readonly rows: readonly { readonly table: string; readonly key: string }[];
  /** Whether medians follow from them. */
  readonly medians: boolean;
  /** The rows recomputed from all contributions of a programme, by the columns of `key`. */
  readonly recount: (key: string, programme?: string) => string;
}

/** The months of partners' scorecards (SCO-01…04). */
export const SCORECARDS: Tally = {
  name: 'scorecards',
  changes: 'scorecard_change',
  supervisor: 'carrier_tenant_id',
  counters: COUNTER_COLUMNS.map(counterColumn),
  rows: [{ table: 'scorecard_month', key: 'programme_id, partner_tenant_id, month, mode' }],
  medians: true,
  recount,
};

/** The months of members' cards, and the same by outlet, kind and channel. */
export const MEMBER_CARDS: Tally = {
  name: 'member-cards',
  changes: 'member_change',
  supervisor: 'association_tenant_id',
  counters: MEMBER_COLUMNS.map(memberColumn),
  rows: [
    { table: 'member_month', key: 'programme_id, member_tenant_id, month' },
    { table: 'member_cell', key: 'programme_id, member_tenant_id, month, outlet_unit_id, kind, channel' },
  ],
  medians: false,
  recount: recountMembers,
};

/** Every tally that a worker keeps. */
export const TALLIES: readonly Tally[] = [SCORECARDS, MEMBER_CARDS];
