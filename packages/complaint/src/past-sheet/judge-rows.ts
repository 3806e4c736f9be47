import type { Command, PastCourse } from '../command.ts';
import { checkedPast } from '../decide/take-past-complaint.ts';
import type { DecisionContext, FieldProblem } from '../decision.ts';
import type { PersonCaller } from '../policy/facts.ts';
import type { Channel, Closing, CustomerKind, IsoInstant, RequestKind, Uuid } from '../vocabulary.ts';
import { columnOfField, PAST_COLUMNS, type PastColumn } from './columns.ts';
import { listedDay } from './list-day.ts';
import type { PastRow } from './read-sheet.ts';

/** A member as lists name it: its name or short name, and its outlets'. */
export interface SheetMember {
  readonly id: Uuid;
  readonly name: string;
  readonly shortName: string;
  readonly units: readonly { readonly id: Uuid; readonly name: string }[];
}

/** What an import would make of a row: a complaint, nothing because it is there already, or nothing because it is wrong. */
export const PAST_ROW_STATES = ['new', 'unchanged', 'wrong'] as const;
export type PastRowState = (typeof PAST_ROW_STATES)[number];

/** What can be wrong with a row besides what an intake says of its fields. */
export const PAST_ROW_PROBLEMS = [
  'not_a_day',
  'member_unknown',
  'member_ambiguous',
  'outlet_unknown',
  'outlet_without_member',
  'number_repeated',
  'number_taken',
] as const;
type PastRowProblem = (typeof PAST_ROW_PROBLEMS)[number];

export interface JudgedPastRow {
  readonly number: number;
  readonly externalNumber: string;
  readonly subject: string;
  readonly member: SheetMember | null;
  readonly state: PastRowState;
  /** `field` is the column in which it stands. */
  readonly problems: readonly FieldProblem[];
  /** What takes it over; null where there is nothing to do. */
  readonly command: Command<'take_complaint'> | null;
}

/** What is known besides the list. */
export interface PastWorld {
  readonly members: readonly SheetMember[];
  /** What was taken over already, by what it was called. */
  readonly known: ReadonlyMap<string, { readonly receivedAt: IsoInstant; readonly subject: string }>;
  readonly caller: PersonCaller;
  readonly context: DecisionContext;
  readonly counted: boolean;
  /** What the days of the list mean (`listedInstants`). */
  readonly instantOf: (cell: string) => IsoInstant | null;
}

/** The row each external number stands in first; a list is judged in parts, and the first of the whole list counts. */
export function firstRows(rows: readonly PastRow[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const { number, cells } of rows) {
    const external = cells.get('number') ?? '';
    if (external !== '' && !first.has(external)) first.set(external, number);
  }
  return first;
}

/** What a row would do, by the checks of the decision that applies it: a dry run and an import cannot differ. */
export function judgePastRow(row: PastRow, world: PastWorld, first: ReadonlyMap<string, number>): JudgedPastRow {
  const read = readRow(row, world);
  const { command, past, externalNumber, member } = read;
  const { subject } = command;
  const problems = [...read.problems];
  const firstRow = first.get(externalNumber);
  if (firstRow !== undefined && firstRow !== row.number) problems.push(problemOf('number', 'number_repeated', String(firstRow)));
  const known = world.known.get(externalNumber);
  const base = { number: row.number, externalNumber, subject, member };
  if (known !== undefined && problems.length === 0) {
    const { timeZone } = world.context.settings;
    const same = listedDay(known.receivedAt, timeZone) === listedDay(command.receivedAt, timeZone) && known.subject === subject;
    return same
      ? { ...base, state: 'unchanged', problems: [], command: null }
      : { ...base, state: 'wrong', problems: [problemOf('number', 'number_taken')], command: null };
  }
  // A day that could not be read makes others too early that are not.
  const unread = read.problems.some(({ field }) => DAYS.includes(field));
  for (const problem of checkedPast(command, past, world.caller, world.context).problems) {
    const column = columnOfField(problem.field);
    const follows = unread && DAYS.includes(column);
    // Of a cell one thing is said.
    if (!follows && !problems.some(({ field }) => field === column)) problems.push({ ...problem, field: column });
  }
  if (problems.length > 0) return { ...base, state: 'wrong', problems: problems.toSorted(byColumn), command: null };
  return { ...base, state: 'new', problems: [], command };
}

const DAYS: readonly string[] = ['receivedAt', 'forwardedAt', 'reportedAt', 'closedAt'] satisfies PastColumn[];

/** In the order of the headings, as somebody goes through the row. */
const byColumn = (one: FieldProblem, other: FieldProblem): number =>
  PAST_COLUMNS.indexOf(one.field as PastColumn) - PAST_COLUMNS.indexOf(other.field as PastColumn);

const problemOf = (field: PastColumn, code: PastRowProblem | 'unknown_value', limit?: string): FieldProblem => ({
  field,
  code,
  ...(limit === undefined ? {} : { limit }),
});

interface ReadRow {
  readonly command: Command<'take_complaint'>;
  readonly past: PastCourse;
  readonly externalNumber: string;
  readonly member: SheetMember | null;
  readonly problems: readonly FieldProblem[];
}

function readRow({ cells }: PastRow, { members, context, counted, instantOf }: PastWorld): ReadRow {
  const problems: FieldProblem[] = [];
  const cell = (column: PastColumn): string => cells.get(column) ?? '';
  const chosen = <V>(column: PastColumn, words: Readonly<Record<string, V>>, otherwise: V): V => {
    const said = cell(column);
    if (said === '') return otherwise;
    if (Object.hasOwn(words, said)) return words[said] as V;
    problems.push(problemOf(column, 'unknown_value', Object.keys(words).join('、')));
    return otherwise;
  };
  const day = (column: PastColumn): IsoInstant | null => {
    const said = cell(column);
    const at = said === '' ? null : instantOf(said);
    if (said !== '' && at === null) problems.push(problemOf(column, 'not_a_day'));
    return at;
  };
  const owed = (column: PastColumn): IsoInstant => {
    if (cell(column) === '') problems.push({ field: column, code: 'required' });
    return day(column) ?? context.now;
  };
  const found = memberOf(cell('member'), cell('outlet'), members);
  problems.push(...found.problems);
  const staff = cell('staff')
    .split(/[、,，;；]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .map((name) => ({ name, position: '' }));
  const result = cell('result');
  const past: PastCourse = {
    externalNumber: cell('number'),
    forwardedAt: day('forwardedAt'),
    reportedAt: day('reportedAt'),
    closedAt: owed('closedAt'),
    closing: chosen('closing', CLOSING_WORDS, 'leader'),
    valid: chosen('valid', VALID_WORDS, null),
    // A leader closes with a reason; a list that gives none says so.
    result: result === '' ? NO_RESULT : result,
    counted,
  };
  const command: Command<'take_complaint'> = {
    name: 'take_complaint',
    number: '',
    kind: chosen('kind', KIND_WORDS, 'complaint'),
    customerKind: chosen('customerKind', CUSTOMER_WORDS, 'individual'),
    customerId: null,
    contact: { name: cell('customer'), phone: cell('phone') },
    concern:
      found.member === null && staff.length === 0
        ? null
        : { memberTenantId: found.member?.id ?? null, unitId: found.unitId, staff, representatives: [] },
    past,
    channel: chosen('channel', CHANNEL_WORDS, 'phone'),
    serviceId: null,
    subject: cell('subject'),
    description: cell('description') === '' ? cell('subject') : cell('description'),
    wish: cell('wish'),
    confirmedAt: null,
    discoveredAt: null,
    receivedAt: owed('receivedAt'),
    attempts: 1,
    solvedBy: 'not_yet',
    responsibilityUnclear: false,
    repeatOf: null,
    workOrders: [],
    attachments: [],
  };
  return { command, past, externalNumber: past.externalNumber, member: found.member, problems };
}

/** The member and outlet a row names, by name or short name. */
function memberOf(member: string, outlet: string, members: readonly SheetMember[]) {
  const none = (problem: FieldProblem | null) => ({ member: null, unitId: null, problems: problem === null ? [] : [problem] });
  if (member === '') return none(outlet === '' ? null : problemOf('member', 'outlet_without_member'));
  const named = members.filter(({ name, shortName }) => name === member || shortName === member);
  if (named.length !== 1) return none(problemOf('member', named.length === 0 ? 'member_unknown' : 'member_ambiguous'));
  const found = named[0]!;
  if (outlet === '') return { member: found, unitId: null, problems: [] };
  const units = found.units.filter(({ name }) => name === outlet);
  return units.length === 1
    ? { member: found, unitId: units[0]!.id, problems: [] }
    : { member: found, unitId: null, problems: [problemOf('outlet', 'outlet_unknown', found.shortName)] };
}

// Words of Chinese lists, as associations keep them.
const NO_RESULT = '台账未注明处理结果。';
const VALID_WORDS: Readonly<Record<string, boolean | null>> = { 有效: true, 无效: false, 是: true, 否: false };
const CLOSING_WORDS: Readonly<Record<string, Closing>> = {
  客户满意: 'satisfied',
  满意: 'satisfied',
  客户撤诉: 'withdrawn',
  撤诉: 'withdrawn',
  主管结案: 'leader',
  无法联系: 'not_reached',
  无效投诉: 'invalid',
  无效: 'invalid',
};
const CHANNEL_WORDS: Readonly<Record<string, Channel>> = {
  电话: 'phone',
  来电: 'phone',
  书面: 'writing',
  信函: 'letter',
  来信: 'letter',
  来访: 'visit',
  网站: 'web',
  网络: 'web',
  电子邮件: 'email',
  上级转办: 'referral',
  转办: 'referral',
};
const CUSTOMER_WORDS: Readonly<Record<string, CustomerKind>> = {
  个人客户: 'individual',
  个人: 'individual',
  集团客户: 'group',
  单位: 'group',
};
const KIND_WORDS: Readonly<Record<string, RequestKind>> = {
  投诉: 'complaint',
  咨询: 'enquiry',
  查询: 'query',
  业务办理: 'business_request',
  障碍申告: 'fault_report',
  技术支持需求: 'support_request',
};
