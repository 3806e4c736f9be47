import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { organisation } from '@lianban/complaint-graph/organisation/organisation.resolvers';
import type { FieldResolvers } from '@lianban/complaint-graph/resolver';
import { ANSWER_CLASS_HOURS, type MonthCounters } from '@lianban/partner-standing/scorecard/counters';
import type { Mode } from '@lianban/partner-standing/scorecard/mode';
import { FIGURES_BY_MODE, thresholdOf, type Figure } from '@lianban/partner-standing/scorecard/scorecard';
import { TREND_MONTHS, trendMonths } from '@lianban/persistence/standing/standing-months';
import { InputReader } from '@lianban/complaint-graph/command/input-reader';
import { refuseWrong } from '@lianban/complaint-graph/list/list.queries';
import { outside, outsideHistory } from '../outside/outside.resolvers.ts';
import { standingReads } from '../standing-reads.ts';
import { countForecast, inTimeForecast, shownThreshold, type CardSource, type PartnerScorecardSource } from './partner-scorecard.ts';

const cardsOf = (of: PartnerScorecardSource) => of.standing.cards.map((card): CardSource => ({ of, card }));

const partnerFields: FieldResolvers<PartnerScorecardSource> = {
  partner: ({ partner: { id } }, _, context) => organisation(context, id),
  cards: (of) => cardsOf(of),
  card: (of, { mode }: { readonly mode: Mode }) => cardsOf(of).find(({ card }) => card.mode === mode) ?? null,
  outside,
  outsideHistory,
  trend,
};

/** A figure over the months, those of each card's mode. */
async function trend(source: PartnerScorecardSource, { months: wanted }: { readonly months?: number | null }, context: GraphContext) {
  const asked = new InputReader({ months: wanted ?? TREND_MONTHS });
  const count = asked.integer('months', 1, TREND_MONTHS);
  refuseWrong(asked);
  const { partner, among, month, standing, medianOf } = source;
  const reads = standingReads(context);
  const [{ settings }, read] = await Promise.all([reads.rules(), reads.ofPartners(among, month)]);
  const past = trendMonths(month)
    .slice(-count)
    .map((each) => read.of(partner, each));
  return standing.cards.flatMap(({ mode }) =>
    FIGURES_BY_MODE[mode].map((rule) => ({
      mode,
      rule,
      threshold: shownThreshold(thresholdOf(rule, settings)),
      points: past.map(({ month: each, cards }) => {
        const figure = cards.find((card) => card.mode === mode)?.figures.find((one) => one.rule === rule);
        return { month: each, ...told(figure), median: () => medianOf({ mode }, rule, each) };
      }),
    })),
  );
}

/** A figure's value, or why there is none. */
function told(figure: Figure | undefined) {
  if (figure === undefined) return { value: null, notAssessed: null, breached: null };
  return figure.state === 'assessed'
    ? { value: figure.value, notAssessed: null, breached: figure.breached }
    : { value: null, notAssessed: figure.reason, breached: null };
}

const cardFields: FieldResolvers<CardSource> = {
  mode: ({ card }) => card.mode,
  perGroupCustomer: ({ card }) => card.perGroupCustomer,
  figures: async ({ of, card }, _, context) => {
    const { settings } = await standingReads(context).rules();
    return card.figures.map((figure) => ({
      rule: figure.rule,
      ...told(figure),
      threshold: shownThreshold(thresholdOf(figure.rule, settings)),
      median: () => of.medianOf(card, figure.rule, of.month),
    }));
  },
  counters: ({ card: { counters } }) => ({ ...counters, answers: answerClasses(counters) }),
  forecast: ({ of, card }) => (of.running ? { of, card } : null),
};

const forecastFields: FieldResolvers<CardSource> = {
  complaints: async (source, _, context) => countForecast(source, (await standingReads(context).rules()).settings),
  inTime: async (source, _, context) => {
    const { of, card } = source;
    if (card.mode !== 'c' || card.counters.complaints === 0) return null;
    const reads = standingReads(context);
    const open = (await reads.openOf(of.among, of.month)).find(
      ({ partnerTenantId, mode }) => partnerTenantId === of.partner.id && mode === 'c',
    );
    return inTimeForecast(source, open?.open ?? 0, (await reads.rules()).settings);
  },
};

function answerClasses({ answers }: MonthCounters) {
  const ends = [0, ...ANSWER_CLASS_HOURS];
  return answers.map((count, place) => ({ place, fromHours: ends[place]!, toHours: ends[place + 1] ?? null, count }));
}

export const scorecardResolvers = { PartnerScorecard: partnerFields, Scorecard: cardFields, ScorecardForecast: forecastFields };
