import { InputReader, isUuid, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { EARLIEST_MONTH, isMonth, monthAfter, monthOf, type Month } from '@lianban/partner-standing/month';
import { MODES } from '@lianban/partner-standing/scorecard/mode';
import { mediansOf } from '@lianban/persistence/standing/medians';
import { contributionPage } from '../contribution/contribution.resolvers.ts';
import { standingReads, type KnownPartner } from '../standing-reads.ts';
import { SCORECARD_SORTS, SCORECARD_STATES } from '../words/enums.ts';
import { cursorOf, inOrder, isNear, pageAfter, stateFits, type OverviewRow } from './overview.ts';
import type { PartnerScorecardSource } from './partner-scorecard.ts';

const LONGEST_PAGE = 200;
const LONGEST_SEARCH = 100;
const DIRECTIONS = ['ascending', 'descending'] as const;

interface MonthArgument {
  readonly month?: string | null;
}

/** The month asked for, else the running one. @throws GraphQLError BAD_USER_INPUT where it is none, or has not begun */
export async function askedMonth({ month }: MonthArgument, context: GraphContext): Promise<Month> {
  const reads = standingReads(context);
  const present = monthOf(reads.now, await reads.rules());
  if (month == null) return present;
  const asked = new InputReader({ month });
  if (!isMonth(month) || month > present) asked.refuse('month', 'out_of_range', `${EARLIEST_MONTH}–${present}`);
  refuseWrong(asked);
  return month;
}

/** The caller's own scorecard. */
export async function ownScorecard(_source: unknown, args: MonthArgument, context: GraphContext): Promise<PartnerScorecardSource | null> {
  const month = await askedMonth(args, context);
  const partner = await standingReads(context).partner(context.caller.tenantId);
  return partner && scorecardOf(partner, month, context);
}

/** A partner's scorecard; null where the caller knows of no such partner, or sits in a unit: standing is the whole organisation's. */
export async function scorecard(
  _source: unknown,
  { partnerId, ...args }: MonthArgument & { readonly partnerId: string },
  context: GraphContext,
): Promise<PartnerScorecardSource | null> {
  const month = await askedMonth(args, context);
  const partner = isUuid(partnerId) ? await standingReads(context).partner(partnerId.toLowerCase()) : null;
  return partner?.carrierTenantId === context.caller.tenantId ? scorecardOf(partner, month, context) : null;
}

/** The complaints behind the caller's own month. */
export async function ownComplaints(_source: unknown, args: MonthArgument & RawInput, context: GraphContext) {
  return contributionPage(context.caller.tenantId, await askedMonth(args, context), args, context);
}

/** The complaints behind a partner's month. */
export async function complaintsBehind(
  _source: unknown,
  { partnerId, ...args }: MonthArgument & RawInput & { readonly partnerId: string },
  context: GraphContext,
) {
  const month = await askedMonth(args, context);
  const partner = isUuid(partnerId) ? await standingReads(context).partner(partnerId.toLowerCase()) : null;
  return partner && contributionPage(partner.id, month, args, context);
}

/** A partner's month with all its card tells of. */
export async function scorecardOf(partner: KnownPartner, month: Month, context: GraphContext): Promise<PartnerScorecardSource | null> {
  if (context.caller.unitId !== null) return null;
  const reads = standingReads(context);
  const months = await reads.ofPartners([partner.id], month);
  return {
    partner,
    month,
    running: await reads.running(month),
    among: [partner.id],
    months,
    standing: months.of(partner, month),
    medianOf: async ({ mode }, rule, asked) => {
      const found = (await reads.medians(partner, month)).find((each) => each.mode === mode && each.rule === rule && each.month === asked);
      return found?.value ?? null;
    },
  };
}

interface OverviewArguments extends MonthArgument, RawInput {
  readonly filter?: RawInput | null;
}

/** A month of all partners, a page of it in the order asked for; null for a seat in a unit. */
export async function scorecards(_source: unknown, args: OverviewArguments, context: GraphContext) {
  const asked = new InputReader(args);
  const filter = new InputReader(args.filter ?? {}, 'filter.', asked.problems);
  const first = asked.integer('first', 1, LONGEST_PAGE, 50);
  const sort = asked.word('sort', SCORECARD_SORTS, 'partner');
  const direction = asked.word('direction', DIRECTIONS, 'ascending');
  const mode = filter.wordOrNull('mode', MODES);
  const state = filter.wordOrNull('state', SCORECARD_STATES);
  const search = filter.said('search').slice(0, LONGEST_SEARCH).normalize('NFKC').trim().toLowerCase();
  refuseWrong(asked);
  const month = await askedMonth(args, context);
  if (context.caller.unitId !== null) return null;
  const { rows, medians, running } = await overview(month, context);
  const fits = rows.filter(
    ({ standing, partner, near }) =>
      (mode === null || standing.cards.some((card) => card.mode === mode)) &&
      (state === null || stateFits({ standing, near }, state)) &&
      [partner.name, partner.shortName].some((name) => name.normalize('NFKC').toLowerCase().includes(search)),
  );
  const { page, hasNextPage, hasPreviousPage } = pageAfter(inOrder(fits, sort, direction), asked.said('after') || null, {
    first,
    sort,
    direction,
  });
  const among = page.map(({ partner }) => partner.id);
  const items = page.map((row) => ({ cursor: cursorOf(row, sort), item: { ...row.source, among } }));
  return {
    ...connection<PartnerScorecardSource>({ items, hasNextPage, hasPreviousPage }),
    count: fits.length,
    month,
    running,
    partners: rows.length,
    breached: rows.filter((row) => stateFits(row, 'breached')).length,
    near: rows.filter((row) => stateFits(row, 'near')).length,
    notAssessed: rows.filter((row) => stateFits(row, 'not_assessed')).length,
    medians,
  };
}

/** Every partner of the carrier with its month. */
async function overview(month: Month, context: GraphContext) {
  const reads = standingReads(context);
  const carrierTenantId = context.caller.tenantId;
  const [all, { settings }, running, months] = await Promise.all([
    reads.partners(),
    reads.rules(),
    reads.running(month),
    reads.ofCarrier(carrierTenantId, { from: monthAfter(month, -1), to: month }),
  ]);
  const partners = all.filter((partner) => partner.carrierTenantId === carrierTenantId);
  const standings = partners.map((partner) => months.of(partner, month));
  const medians = mediansOf(
    standings.flatMap(({ cards }) => cards),
    settings,
  );
  const medianOf: PartnerScorecardSource['medianOf'] = async ({ mode }, rule, asked) => {
    const told = asked === month ? medians : (await reads.medians(partners[0]!, month)).filter((each) => each.month === asked);
    return told.find((each) => each.mode === mode && each.rule === rule)?.value ?? null;
  };
  const rows = partners.map((partner, place): OverviewRow => {
    const standing = standings[place]!;
    const source = { partner, month, running, among: [], months, standing, medianOf };
    return { partner, standing, source, near: running && isNear(source, settings) };
  });
  return { rows, medians, running };
}
