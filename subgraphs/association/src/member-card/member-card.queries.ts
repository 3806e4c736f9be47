import { InputReader, isUuid, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { CHANNELS, REQUEST_KINDS, type Uuid } from '@lianban/complaint/vocabulary';
import { totalOf, type MemberCounters } from '@lianban/partner-standing/member-card/counters';
import { ASSOCIATION_FIGURES, MEMBER_FIGURES, memberCard, type MemberCard } from '@lianban/partner-standing/member-card/member-card';
import { EARLIEST_MONTH, isMonth, monthAfter, monthOf, monthsUpTo, type Month } from '@lianban/partner-standing/month';
import {
  analysis,
  ANALYSIS_DIMENSIONS,
  memberContributionsBehind,
  memberMonths,
  type CountedMemberMonth,
} from '@lianban/persistence/standing/read-member-cards';

const LONGEST_PAGE = 200;
/** A card covers a season or two; longer spans are read as a trend. */
const LONGEST_SPAN = 36;
export const TREND_MONTHS = 24;
export const FIGURES = [...new Set([...ASSOCIATION_FIGURES, ...MEMBER_FIGURES])];

interface SpanArguments {
  readonly fromMonth?: string | null;
  readonly toMonth?: string | null;
}

export interface ReadSpan {
  readonly from: Month;
  readonly to: Month;
  readonly running: boolean;
}

/** A card with the months it covers, as its fields are told from. */
export interface MemberCardSource extends ReadSpan {
  readonly card: MemberCard;
}

async function present(context: GraphContext): Promise<Month> {
  const { settings } = await context.reads().directory();
  return monthOf(context.now(), settings);
}

/** The months asked for, else the running one. @throws GraphQLError BAD_USER_INPUT where one is none, has not begun, or they run backwards */
async function askedSpan({ fromMonth, toMonth }: SpanArguments, context: GraphContext): Promise<ReadSpan> {
  const now = await present(context);
  const asked = new InputReader({ fromMonth, toMonth });
  const fits = (month: string): boolean => isMonth(month) && month <= now;
  const last = toMonth ?? now;
  const first = fromMonth ?? last;
  if (!fits(last)) asked.refuse('toMonth', 'out_of_range', `${EARLIEST_MONTH}–${now}`);
  else if (!fits(first) || first > last || monthsUpTo(last, LONGEST_SPAN)[0]! > first)
    asked.refuse('fromMonth', 'out_of_range', `${monthsUpTo(last, LONGEST_SPAN)[0]}–${last}`);
  refuseWrong(asked);
  return { from: first, to: last, running: last === now };
}

/** Which member a question is about: an association names one, or itself by none; a member is its own. Undefined: nobody the caller may ask of. */
async function whoseCard(memberId: string | null | undefined, context: GraphContext): Promise<Uuid | null | undefined> {
  const { caller } = context;
  if (caller.tenantKind === 'member') return memberId == null || memberId.toLowerCase() === caller.tenantId ? caller.tenantId : undefined;
  if (memberId == null) return null;
  if (!isUuid(memberId)) return undefined;
  const found = (await context.reads().directory()).organisations.get(memberId.toLowerCase());
  return found?.kind === 'member' && found.supervisorTenantId === caller.tenantId ? found.id : undefined;
}

const months = (context: GraphContext, span: { from: Month; to: Month }): Promise<CountedMemberMonth[]> =>
  context.reads().read((tx) => memberMonths(tx, span));

const countersOf = (all: readonly CountedMemberMonth[], member: Uuid | null): MemberCounters =>
  totalOf(all.filter(({ memberTenantId }) => memberTenantId === member).map(({ counters }) => counters));

/** The association's own card and all members'; to a member its own. */
export async function memberCards(_source: unknown, args: SpanArguments, context: GraphContext) {
  const span = await askedSpan(args, context);
  const { organisations } = await context.reads().directory();
  const all = await months(context, span);
  const names = new Intl.Collator('zh-CN');
  const members = [...organisations.values()]
    .filter(({ id, kind, supervisorTenantId }) =>
      context.caller.tenantKind === 'member'
        ? id === context.caller.tenantId
        : kind === 'member' && supervisorTenantId === context.caller.tenantId,
    )
    .sort((one, other) => names.compare(one.name, other.name));
  const cardOf = (member: Uuid | null): MemberCardSource => ({ ...span, card: memberCard(member, countersOf(all, member)) });
  return {
    ...span,
    own: context.caller.tenantKind === 'member' ? null : cardOf(null),
    members: members.map(({ id }) => cardOf(id)),
  };
}

/** One card; null where the caller knows of no such member. */
export async function oneCard(
  _source: unknown,
  { memberId, ...args }: SpanArguments & { readonly memberId?: string | null },
  context: GraphContext,
): Promise<MemberCardSource | null> {
  const span = await askedSpan(args, context);
  const member = await whoseCard(memberId, context);
  if (member === undefined) return null;
  return { ...span, card: memberCard(member, countersOf(await months(context, span), member)) };
}

/** A card's figures over the months up to its last. */
export async function trend(
  { card, to }: MemberCardSource,
  { months: wanted }: { readonly months?: number | null },
  context: GraphContext,
) {
  const asked = new InputReader({ months: wanted ?? TREND_MONTHS });
  const count = asked.integer('months', 1, TREND_MONTHS);
  refuseWrong(asked);
  const all = monthsUpTo(to, count);
  const read = await months(context, { from: monthAfter(to, 1 - count), to });
  const cards = all.map((month) => ({
    month,
    card: memberCard(
      card.memberTenantId,
      countersOf(
        read.filter((each) => each.month === month),
        card.memberTenantId,
      ),
    ),
  }));
  return card.figures.map(({ name }) => ({
    name,
    points: cards.map(({ month, card: { figures } }) => {
      const figure = figures.find((each) => each.name === name)!;
      return {
        month,
        value: figure.state === 'assessed' ? figure.value : null,
        notAssessed: figure.state === 'assessed' ? null : figure.reason,
      };
    }),
  }));
}

interface BehindArguments extends SpanArguments, RawInput {
  readonly memberId?: string | null;
  readonly filter?: RawInput | null;
}

/** The complaints behind a card or a figure of it. */
export async function complaintsBehind(_source: unknown, args: BehindArguments, context: GraphContext) {
  const asked = new InputReader(args);
  const filter = new InputReader(args.filter ?? {}, 'filter.', asked.problems);
  const question = {
    first: asked.integer('first', 1, LONGEST_PAGE, 50),
    after: asked.idOrNull('after'),
    outletUnitId: filter.idOrNull('outletId'),
    kind: filter.wordOrNull('kind', REQUEST_KINDS),
    channel: filter.wordOrNull('channel', CHANNELS),
    figure: filter.wordOrNull('figure', FIGURES),
    missed: filter.flagOrNull('missed') ?? false,
    counted: filter.flagOrNull('counted'),
  };
  refuseWrong(asked);
  const span = await askedSpan(args, context);
  const memberTenantId = await whoseCard(args.memberId, context);
  if (memberTenantId === undefined) return null;
  const rows = await context.reads().read((tx) => memberContributionsBehind(tx, { ...question, ...span, memberTenantId }));
  const items = rows.slice(0, question.first).map((item) => ({ cursor: item.complaintId, item }));
  return connection({ items, hasNextPage: rows.length > question.first, hasPreviousPage: question.after !== null });
}

/** Complaints added up by one dimension. */
export async function analysisOf(
  _source: unknown,
  args: SpanArguments & RawInput & { readonly filter?: RawInput | null },
  context: GraphContext,
) {
  const asked = new InputReader(args);
  const filter = new InputReader(args.filter ?? {}, 'filter.', asked.problems);
  const question = {
    by: asked.word('by', ANALYSIS_DIMENSIONS),
    first: asked.integer('first', 1, LONGEST_PAGE, 50),
    memberTenantId: filter.idOrNull('memberId'),
    outletUnitId: filter.idOrNull('outletId'),
    kind: filter.wordOrNull('kind', REQUEST_KINDS),
    channel: filter.wordOrNull('channel', CHANNELS),
  };
  refuseWrong(asked);
  const span = await askedSpan(args, context);
  const groups = await context.reads().read((tx) => analysis(tx, { ...question, ...span }));
  return groups.map((group) => ({ ...group, by: question.by }));
}
