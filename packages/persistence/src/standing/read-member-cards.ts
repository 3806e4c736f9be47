import type { Channel, IsoInstant, Uuid } from '@lianban/complaint/vocabulary';
import type { MemberReason } from '@lianban/partner-standing/member-card/contribution';
import type { AnalysisCell, MemberCardKey, MemberCounters } from '@lianban/partner-standing/member-card/counters';
import type { MemberFigureName } from '@lianban/partner-standing/member-card/member-card';
import type { Month } from '@lianban/partner-standing/month';
import { byComplaint } from '../read/columns.ts';
import type { Tx } from '../tenant-transaction.ts';
import { MEMBER_COLUMNS, memberColumn, memberCountersFrom, memberCountersIn, NO_OUTLET } from './member-rows.ts';
import { addedArrays, asArrays } from './rows-as-arrays.ts';
import type { Span } from './read-scorecards.ts';

/** The counters of a member's month, or of the association's own. */
export interface CountedMemberMonth extends MemberCardKey {
  readonly counters: MemberCounters;
}

const columns = (): string => MEMBER_COLUMNS.map(memberColumn).join(', ');
const named = (): string => MEMBER_COLUMNS.map((name) => `${memberColumn(name)} as "${name}"`).join(', ');
const sums = (): string => MEMBER_COLUMNS.map((name) => `sum(${memberColumn(name)})::int as "${name}"`).join(', ');
/** The association reads all of its programme by its own index, a member its own. */
const theirs = (tx: Tx): string => (tx.who.tenantKind === 'association' ? 'association_tenant_id = $1' : 'member_tenant_id = $1');
const nullIfOwn = (tx: Tx, id: Uuid): Uuid | null => (tx.who.tenantKind === 'association' && id === tx.who.tenantId ? null : id);

/**
 * Months the caller may see, what is added up and what waits for it in one statement; months without a complaint have no row. A
 * seat at an outlet reads its outlet's part. A month's row is whole already: only what is parted is summed up. A member's months travel as one text.
 */
export async function memberMonths(tx: Tx, { from, to }: Span): Promise<CountedMemberMonth[]> {
  const columns = MEMBER_COLUMNS.map(memberColumn);
  const part = (table: string, sumUp: boolean): string =>
    `select member_tenant_id, month, ${columns.map((column) => (sumUp ? `sum(${column})` : column)).join(', ')} from lianban.${table}
      where ${theirs(tx)} and month >= $2 and month <= $3 ${sumUp ? 'group by 1, 2' : ''}`;
  const whole = tx.who.unitId === null ? part('member_month', false) : part('member_cell', true);
  const rows = await tx.query<{ readonly memberTenantId: Uuid; readonly months: string }>(
    `select member_tenant_id as "memberTenantId", ${asArrays(['month'], columns)} as months
    from (${whole} union all ${part('member_change', true)}) as parts(member_tenant_id, month, ${columns.join(', ')}) group by 1 order by 1`,
    [tx.who.tenantId, from, to],
  );
  return rows.flatMap(({ memberTenantId, months }) =>
    addedArrays<[Month]>(months, 1).map(({ key: [month], sums }) => ({
      memberTenantId: nullIfOwn(tx, memberTenantId),
      month,
      counters: memberCountersIn(sums),
    })),
  );
}

/** By what cells are added up; the association's own rows are left out where members or outlets are told apart. */
export const ANALYSIS_DIMENSIONS = ['kind', 'channel', 'member', 'outlet', 'month'] as const;
export type AnalysisDimension = (typeof ANALYSIS_DIMENSIONS)[number];

export interface AnalysisQuestion extends Span {
  readonly by: AnalysisDimension;
  readonly memberTenantId: Uuid | null;
  readonly outletUnitId: Uuid | null;
  readonly kind: string | null;
  readonly channel: string | null;
  /** Groups at most, those with the most complaints. */
  readonly first: number;
}

/** Complaints of a group and what became of them. */
export interface AnalysisGroup {
  /** A kind, channel or month, or the id of a member or outlet. */
  readonly key: string;
  /** The member of an outlet. */
  readonly memberTenantId: Uuid | null;
  readonly counters: MemberCounters;
}

const GROUPS: Readonly<Record<AnalysisDimension, string>> = {
  kind: 'kind',
  channel: 'channel',
  member: 'member_tenant_id::text',
  outlet: 'outlet_unit_id::text',
  month: 'month',
};

/**
 * Complaints by one dimension, those with the most first. Every complaint is once on the association's own rows; where a member or an
 * outlet is named or told apart, members' rows are read, on which a complaint is once for each member that holds it.
 */
export async function analysis(tx: Tx, question: AnalysisQuestion): Promise<AnalysisGroup[]> {
  const { by, from, to, memberTenantId, outletUnitId, kind, channel, first } = question;
  const ofAssociation = tx.who.tenantKind === 'association';
  const wholes = ofAssociation && by !== 'member' && by !== 'outlet' && memberTenantId === null && outletUnitId === null;
  const own = !ofAssociation ? '' : wholes ? 'and member_tenant_id = $1' : 'and member_tenant_id <> $1';
  const part = (table: string): string =>
    `select ${GROUPS[by]} as key, ${by === 'outlet' ? 'member_tenant_id' : 'null::uuid'} as "memberTenantId", ${columns()} from lianban.${table}
      where ${theirs(tx)} ${own} and month >= $2 and month <= $3 and ($4::uuid is null or member_tenant_id = $4) and ($5::uuid is null or outlet_unit_id = $5)
      and ($6::text is null or kind = $6) and ($7::text is null or channel = $7) ${by === 'outlet' ? `and outlet_unit_id <> '${NO_OUTLET}'` : ''}`;
  const rows = await tx.query<{ key: string; memberTenantId: Uuid | null } & Record<string, number>>(
    `select key, "memberTenantId", ${sums()} from (${part('member_cell')} union all ${part('member_change')}) as both_parts
    group by 1, 2 having sum(complaints) > 0 order by ${by === 'month' ? 'key' : 'sum(complaints) desc, key'} limit $8`,
    [tx.who.tenantId, from, to, memberTenantId, outletUnitId, kind, channel, first],
  );
  return rows.map(({ key, memberTenantId: member, ...counters }) => ({
    key,
    memberTenantId: member,
    counters: memberCountersFrom(counters),
  }));
}

/** Every cell of months, for what is frozen with a bulletin (ASC-03), or of a member's own with its summary (ASC-02). */
export async function memberCells(tx: Tx, { from, to }: Span): Promise<AnalysisCell[]> {
  const part = (table: string): string =>
    `select member_tenant_id, month, outlet_unit_id, kind, channel, ${columns()} from lianban.${table} where ${theirs(tx)} and month >= $2 and month <= $3`;
  const rows = await tx.query<
    { memberTenantId: Uuid; month: Month; outletUnitId: Uuid; kind: string; channel: Channel } & Record<string, number>
  >(
    `select member_tenant_id as "memberTenantId", month, outlet_unit_id as "outletUnitId", kind, channel, ${sums()}
    from (${part('member_cell')} union all ${part('member_change')}) as both_parts group by 1, 2, 3, 4, 5`,
    [tx.who.tenantId, from, to],
  );
  return rows.map(({ memberTenantId, month, outletUnitId, kind, channel, ...counters }) => ({
    memberTenantId: nullIfOwn(tx, memberTenantId),
    month,
    outletUnitId: outletUnitId === NO_OUTLET ? null : outletUnitId,
    kind,
    channel,
    counters: memberCountersFrom(counters),
  }));
}

/** A complaint on a card: what it adds and why. */
export interface MemberContributionRecord {
  readonly complaintId: Uuid;
  readonly memberTenantId: Uuid;
  readonly outletUnitId: Uuid | null;
  readonly number: string;
  readonly acceptedAt: IsoInstant;
  readonly month: Month;
  readonly kind: string;
  readonly channel: Channel;
  readonly repeat: boolean;
  readonly verdict: 'valid' | 'invalid' | null;
  readonly reason: MemberReason;
  readonly counters: MemberCounters;
}

export interface MemberContributionQuestion extends Span {
  /** Null: the association's own. */
  readonly memberTenantId: Uuid | null;
  readonly outletUnitId: Uuid | null;
  readonly kind: string | null;
  readonly channel: string | null;
  /** The figure it is behind. */
  readonly figure: MemberFigureName | null;
  /** Of those behind a figure: what is against it. */
  readonly missed: boolean;
  readonly counted: boolean | null;
  readonly first: number;
  /** The complaint the page before ended with. */
  readonly after: Uuid | null;
}

/** Which contributions are behind a figure, and which of those are against it; as `behindFigure` has it. */
function behind(figure: MemberFigureName): { readonly all: string; readonly against: string } {
  switch (figure) {
    case 'validity':
      return { all: 'valid + invalid > 0', against: 'invalid > 0' };
    case 'repeats':
      return { all: 'true', against: 'repeats > 0' };
    case 'returns':
      return { all: 'true', against: 'returned > 0' };
    case 'satisfaction':
      return { all: 'satisfied + not_satisfied > 0', against: 'not_satisfied > 0' };
    default:
      return { all: `${figure}_met + ${figure}_breached > 0`, against: `${figure}_breached > 0` };
  }
}

/** The complaints behind a card or a figure of it, in the order of their ids, one more than asked for where there are more. */
export async function memberContributionsBehind(tx: Tx, question: MemberContributionQuestion): Promise<MemberContributionRecord[]> {
  const { memberTenantId, from, to, outletUnitId, kind, channel, figure, missed, counted, first, after } = question;
  const { all, against } = figure === null ? { all: 'true', against: 'true' } : behind(figure);
  const rows = await tx.query<StoredContribution>(
    `${contributions()}
    where member_tenant_id = $1 and month >= $2 and month <= $3 and ($4::uuid is null or complaint_id > $4) and ($5::uuid is null or outlet_unit_id = $5)
      and ($6::text is null or kind = $6) and ($7::text is null or channel = $7) and ($8::boolean is null or (reason = 'counted') = $8)
      ${figure === null ? '' : `and reason = 'counted' and ${all}`} ${missed ? `and ${against}` : ''}
    order by complaint_id limit $9`,
    [memberTenantId ?? tx.who.tenantId, from, to, after, outletUnitId, kind, channel, counted, first + 1],
  );
  return rows.map(toRecord);
}

type StoredContribution = Omit<MemberContributionRecord, 'counters'> & Readonly<Record<string, unknown>>;

const contributions = (): string =>
  `select complaint_id as "complaintId", member_tenant_id as "memberTenantId", outlet_unit_id as "outletUnitId", number, accepted_at as "acceptedAt", month, kind, channel,
      repeat, verdict, reason, ${named()} from lianban.member_contribution`;

function toRecord(row: StoredContribution): MemberContributionRecord {
  const { complaintId, memberTenantId, outletUnitId, number, acceptedAt, month, kind, channel, repeat, verdict, reason } = row;
  const base = { complaintId, memberTenantId, outletUnitId, number, acceptedAt, month, kind, channel, repeat, verdict, reason };
  return { ...base, counters: memberCountersFrom(row as unknown as Readonly<Record<string, number>>) };
}

/** What complaints add to the cards the caller may see, for each of the ids, its own first; of none where nothing. */
export async function memberContributionsOf(tx: Tx, ids: readonly Uuid[]): Promise<MemberContributionRecord[][]> {
  const rows = await tx.query<StoredContribution>(
    `${contributions()} where programme_id = $1 and complaint_id = any($2) order by complaint_id, member_tenant_id = $3 desc, member_tenant_id`,
    [tx.who.programmeId, ids, tx.who.tenantId],
  );
  return byComplaint(ids, rows.map(toRecord));
}
