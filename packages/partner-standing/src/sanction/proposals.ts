import type { Uuid } from '@lianban/complaint/vocabulary';
import { formatYuan, type Fen } from '../money.ts';
import { monthsUpTo, type Month } from '../month.ts';
import type { ClosedCard } from '../month-close/closed-card.ts';
import type { Mode } from '../scorecard/mode.ts';
import { isBreached, type FigureRule } from '../scorecard/scorecard.ts';
import type { StandingSettings } from '../standing-settings.ts';
import type { Measure, SanctionRule, SanctionSubject } from './event.ts';
import { sanctionKey, type Sanction } from './sanction.ts';
import { LAPSING_STATES } from './states.ts';

/** What of a closed card a proposal looks at. */
export type JudgedCard = Pick<ClosedCard, 'partnerTenantId' | 'version'> & {
  readonly card: Pick<ClosedCard['card'], 'month' | 'mode' | 'figures'>;
};

/** What a breached figure calls for: `months` breached in a row, that of the card the last. */
interface Ground {
  readonly figure: FigureRule;
  readonly mode: Mode;
  readonly rule: SanctionRule;
  readonly measure: Measure;
  readonly inARow: boolean;
}

const GROUNDS: readonly Ground[] = [
  { figure: 'SCO-01', mode: 'emp', rule: 'SAN-01', measure: 'rectification_until_compliant', inARow: false },
  { figure: 'SCO-01', mode: 'emp', rule: 'SAN-02', measure: 'ending', inARow: true },
  { figure: 'SCO-03', mode: 'c', rule: 'SAN-03', measure: 'rectification_until_compliant', inARow: false },
  { figure: 'SCO-03', mode: 'c', rule: 'SAN-03', measure: 'ending', inARow: true },
  { figure: 'SCO-04', mode: 'c', rule: 'SAN-04', measure: 'rectification_for_a_month', inARow: false },
];

/**
 * What the closed cards of one partner propose for a month (SAN-01…04). A row is broken by a month that is not closed, has
 * no card of the mode, or whose figure is not assessed or not breached; each mode has its own. The third month in a row
 * proposes its own order besides the ending.
 *
 * @param cards the latest version of each of the partner's months and modes, in any order
 */
export function proposalsFor(
  cards: readonly JudgedCard[],
  month: Month,
  settings: Pick<StandingSettings, 'monthsInARow'>,
): SanctionSubject[] {
  return GROUNDS.flatMap(({ figure, mode, rule, measure, inARow }): SanctionSubject[] => {
    const months = monthsUpTo(month, inARow ? settings.monthsInARow : 1);
    const row = months.map((one) => cards.find(({ card }) => card.month === one && card.mode === mode));
    const breached = row.filter((card) => card !== undefined && isBreached(card.card, figure)) as JudgedCard[];
    const [first] = breached;
    if (first === undefined || breached.length < months.length) return [];
    const evidence = breached.map(({ card, version }) => ({ kind: 'card', month: card.month, version }) as const);
    return [{ partnerTenantId: first.partnerTenantId, rule, measure, mode, serviceId: null, month, evidence }];
  });
}

/** What a month that is still running would propose if this figure were breached in it: the forecast's 'one more complaint …'. */
export function proposalsIfBreached(
  cards: readonly JudgedCard[],
  {
    partnerTenantId,
    month,
    mode,
    rule,
  }: { readonly partnerTenantId: Uuid; readonly month: Month; readonly mode: Mode; readonly rule: FigureRule },
  settings: Pick<StandingSettings, 'monthsInARow'>,
): Pick<SanctionSubject, 'rule' | 'measure'>[] {
  const figures = [{ rule, state: 'assessed', value: '', breached: true }] as const;
  const before = cards.filter(({ card }) => card.month < month);
  const proposed = proposalsFor([...before, { partnerTenantId, version: 0, card: { month, mode, figures } }], month, settings);
  return proposed.map(({ rule, measure }) => ({ rule, measure }));
}

/** How many months in a row up to and with this one a figure is breached; for the forecast's 'the third in a row'. */
export function monthsBreached(cards: readonly JudgedCard[], figure: FigureRule, month: Month): number {
  const breached = new Set(cards.filter(({ card }) => isBreached(card, figure)).map(({ card }) => card.month));
  let count = 0;
  while (monthsUpTo(month, count + 1).every((one) => breached.has(one))) count += 1;
  return count;
}

/**
 * SAN-05: an ending is proposed where the service cost more than it brought in a month; figures of the settlement clerk.
 *
 * @param serviceId null where the figures are the partner's as a whole and it has several services
 */
export function costProposal({
  partnerTenantId,
  serviceId,
  month,
  cost,
  revenue,
}: {
  partnerTenantId: Uuid;
  serviceId: Uuid | null;
  month: Month;
  cost: Fen;
  revenue: Fen;
}): SanctionSubject | null {
  if (cost <= revenue) return null;
  const evidence = [{ kind: 'cost', month, cost: formatYuan(cost), revenue: formatYuan(revenue) }] as const;
  return { partnerTenantId, rule: 'SAN-05', measure: 'ending', mode: null, serviceId, month, evidence };
}

/** The proposals nothing was made of yet; a declined one stays declined, a lapsed one may come again. */
export function newProposals(proposals: readonly SanctionSubject[], existing: readonly Sanction[]): SanctionSubject[] {
  const known = new Set(existing.filter(({ state }) => state !== 'lapsed').map(sanctionKey));
  return proposals.filter((proposal) => !known.has(sanctionKey(proposal)));
}

/**
 * Sanctions that rest on cards and whose ground the latest cards have taken away. What nobody has carried out lapses by
 * itself; of the rest (`lapses` false) a reviewer is told, who may lift it.
 */
export function groundless(
  sanctions: readonly Sanction[],
  cards: readonly JudgedCard[],
  settings: Pick<StandingSettings, 'monthsInARow'>,
): { readonly sanction: Sanction; readonly lapses: boolean }[] {
  const ended: readonly Sanction['state'][] = ['declined', 'lapsed', 'lifted'];
  return sanctions
    .filter(({ evidence, state }) => evidence.some(({ kind }) => kind === 'card') && !ended.includes(state))
    .filter((sanction) => {
      const own = cards.filter(({ partnerTenantId }) => partnerTenantId === sanction.partnerTenantId);
      const proposed = sanction.month === null ? [] : proposalsFor(own, sanction.month, settings);
      return !proposed.some((proposal) => sanctionKey(proposal) === sanctionKey(sanction));
    })
    .map((sanction) => ({ sanction, lapses: LAPSING_STATES.includes(sanction.state) }));
}
