import { InputReader, isUuid, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { formatYuan, sumOf } from '@lianban/partner-standing/money';
import { monthAfter, monthOf } from '@lianban/partner-standing/month';
import { MODES, type Mode } from '@lianban/partner-standing/scorecard/mode';
import { settlementMonths } from '@lianban/persistence/standing/read-settlement';
import { askedMonth } from '../scorecard/scorecard.queries.ts';
import { standingReads } from '../standing-reads.ts';
import { SETTLEMENT_STATES, settlementOf, settlementsOf, type SettlementSource } from './settlement-source.ts';

const LONGEST_PAGE = 200;
const LONGEST_SEARCH = 100;
const MOST_MONTHS = 36;

interface MonthArguments extends RawInput {
  readonly month?: string | null;
}

interface OneArguments extends MonthArguments {
  readonly partnerId?: string;
  readonly mode: Mode;
}

/** A month of one ledger: the own one of a partner, that of a partner of its own for the carrier. */
export async function settlement(_source: unknown, { partnerId, mode, ...args }: OneArguments, context: GraphContext) {
  return settlementOf(await partnerFor(partnerId, context), mode, await askedMonth(args, context), context);
}

/** The months of a partner's ledgers, the latest first; null for a seat in a unit. */
export async function settlementHistory(_source: unknown, args: RawInput & { readonly partnerId?: string }, context: GraphContext) {
  const asked = new InputReader(args);
  const months = asked.integer('months', 1, MOST_MONTHS, 12);
  refuseWrong(asked);
  const partner = await partnerFor(args.partnerId, context);
  if (partner === null || context.caller.unitId !== null) return null;
  const reads = standingReads(context);
  const to = monthOf(reads.now, await reads.rules());
  return reads.read((tx) => settlementMonths(tx, { partnerTenantId: partner.id, from: monthAfter(to, 1 - months), to }));
}

/** A month of all ledgers of the carrier's partners, by name; null for a seat in a unit. */
export async function settlements(_source: unknown, args: MonthArguments & { readonly filter?: RawInput | null }, context: GraphContext) {
  const asked = new InputReader(args);
  const filter = new InputReader(args.filter ?? {}, 'filter.', asked.problems);
  const first = asked.integer('first', 1, LONGEST_PAGE, 50);
  const mode = filter.wordOrNull('mode', MODES);
  const state = filter.wordOrNull('state', SETTLEMENT_STATES);
  const search = filter.said('search').slice(0, LONGEST_SEARCH).normalize('NFKC').trim().toLowerCase();
  refuseWrong(asked);
  const month = await askedMonth(args, context);
  if (context.caller.unitId !== null) return null;
  const partners = (await standingReads(context).partners()).filter(({ carrierTenantId }) => carrierTenantId === context.caller.tenantId);
  const all = await settlementsOf(partners, month, context);
  const fits = all.filter(
    (each) =>
      (mode === null || each.mode === mode) &&
      (state === null || each.state === state) &&
      [each.partner.name, each.partner.shortName].some((name) => name.normalize('NFKC').toLowerCase().includes(search)),
  );
  const after = asked.said('after');
  const from = after === '' ? 0 : fits.findIndex((each) => cursorOf(each) === after) + 1;
  const page = fits.slice(from, from + first);
  const items = page.map((item) => ({ cursor: cursorOf(item), item }));
  const count = (wanted: SettlementSource['state']): number => all.filter((each) => each.state === wanted).length;
  return {
    ...connection({ items, hasNextPage: from + first < fits.length, hasPreviousPage: from > 0 }),
    month,
    count: fits.length,
    settled: count('settled'),
    ready: count('ready'),
    missing: count('missing'),
    running: count('running'),
    totals: totalsOf(fits),
  };
}

const cursorOf = ({ partner, mode }: SettlementSource): string => `${partner.id}.${mode}`;

const TOTALED = ['share', 'refunds', 'held', 'released', 'paid', 'corrections', 'closing', 'heldBalance', 'toDeduct'] as const;

function totalsOf(settlements: readonly SettlementSource[]): Record<string, string> {
  return Object.fromEntries(TOTALED.map((name) => [name, formatYuan(sumOf(settlements.map((each) => each[name])))]));
}

/** The partner asked for, as far as its money is the caller's to see; the caller itself where it is one. */
async function partnerFor(partnerId: string | undefined, context: GraphContext) {
  const reads = standingReads(context);
  if (context.caller.tenantKind === 'partner') return reads.partner(context.caller.tenantId);
  const partner = partnerId !== undefined && isUuid(partnerId) ? await reads.partner(partnerId.toLowerCase()) : null;
  return partner?.carrierTenantId === context.caller.tenantId ? partner : null;
}
