import { InputReader, type RawInput } from '@lianban/complaint-graph/command/input-reader';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { connection } from '@lianban/complaint-graph/list/connection';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import type { IsoInstant } from '@lianban/complaint/vocabulary';
import { formatYuan, parseYuan, sumOf, type Fen } from '@lianban/partner-standing/money';
import type { Month } from '@lianban/partner-standing/month';
import { MODES, type Mode } from '@lianban/partner-standing/scorecard/mode';
import { KNOWN_SHARE_STATES, knownShareState, type KnownShareState } from '@lianban/partner-standing/settlement/known-shares';
import { figuresNow, KnownFigures } from '@lianban/persistence/standing/read-figures';
import { postedShares } from '@lianban/persistence/standing/read-posted-shares';
import { askedMonth } from '../scorecard/scorecard.queries.ts';
import { standingReads, type KnownPartner } from '../standing-reads.ts';
import { settlementsOf } from './settlement-source.ts';

const LONGEST_PAGE = 200;

/** A ledger's share of a month: what billing said of it, and what was posted. */
export interface KnownShareSource {
  readonly partner: KnownPartner;
  readonly mode: Mode;
  readonly month: Month;
  readonly state: KnownShareState;
  readonly known: Fen | null;
  readonly posted: Fen | null;
  /** When what is known was entered. */
  readonly knownAt: IsoInstant | null;
  /** The open month into which it is posted. */
  readonly openMonth: Month;
}

/** The shares of a month of all partners of the caller's, by name and mode. */
export async function knownSharesOf(month: Month, context: GraphContext): Promise<KnownShareSource[]> {
  const reads = standingReads(context);
  const partners = (await reads.partners()).filter(({ carrierTenantId }) => carrierTenantId === context.caller.tenantId);
  const [standings, figures, shares] = await Promise.all([
    settlementsOf(partners, month, context),
    reads.read((tx) => figuresNow(tx.query, { carrierTenantId: context.caller.tenantId }, { from: month, to: month })),
    reads.read((tx) => postedShares(tx, month)),
  ]);
  const entered = new KnownFigures(figures);
  const standing = new Map(standings.map((each) => [`${each.partner.id} ${each.mode}`, each]));
  const posted = new Map(shares.map((each) => [`${each.partnerTenantId} ${each.mode}`, each.amount]));
  return partners.flatMap((partner) =>
    MODES.flatMap((mode): KnownShareSource[] => {
      const key = `${partner.id} ${mode}`;
      const figure = entered.entered(partner.id, month, `share_${mode}`);
      const share = {
        known: fenOf(figure?.value ?? null),
        posted: posted.get(key) ?? null,
        hasMode: standing.has(key),
      };
      if (!share.hasMode && share.known === null && share.posted === null) return [];
      const openMonth = standing.get(key)?.openMonth ?? month;
      return [{ partner, mode, month, openMonth, state: knownShareState(share), ...share, knownAt: figure?.enteredAt ?? null }];
    }),
  );
}

/** What billing's list of a month says of every ledger's share beside what was posted; null for a seat in a unit. */
export async function knownShares(
  _source: unknown,
  args: RawInput & { readonly month: string; readonly filter?: RawInput | null },
  context: GraphContext,
) {
  const asked = new InputReader(args);
  const first = asked.integer('first', 1, LONGEST_PAGE, 50);
  const state = new InputReader(args.filter ?? {}, 'filter.', asked.problems).wordOrNull('state', KNOWN_SHARE_STATES);
  refuseWrong(asked);
  const month = await askedMonth(args, context);
  if (context.caller.unitId !== null) return null;
  const all = await knownSharesOf(month, context);
  const fits = state === null ? all : all.filter((each) => each.state === state);
  const after = asked.said('after');
  const from = after === '' ? 0 : fits.findIndex((each) => shareCursor(each) === after) + 1;
  const items = fits.slice(from, from + first).map((item) => ({ cursor: shareCursor(item), item }));
  const count = (wanted: KnownShareState): number => all.filter((each) => each.state === wanted).length;
  const toPost = all.filter((each) => each.state === 'to_post');
  return {
    ...connection({ items, hasNextPage: from + first < fits.length, hasPreviousPage: from > 0 }),
    month,
    asOf: context.now(),
    counts: {
      toPost: toPost.length,
      differs: count('differs'),
      missing: count('missing'),
      otherMode: count('other_mode'),
      posted: count('posted'),
    },
    toPost: formatYuan(sumOf(toPost.map(({ known }) => known ?? 0n))),
  };
}

function fenOf(value: string | null): Fen | null {
  const read = value === null ? null : parseYuan(value);
  return typeof read === 'bigint' ? read : null;
}

/** Where a page, or a step of posting, ended. */
export const shareCursor = ({ partner, mode }: KnownShareSource): string => `${partner.id}.${mode}`;
