import { between, compare, rounded, type Ratio } from '../ratio.ts';
import type { StandingSettings } from '../standing-settings.ts';
import { VALUES, type FigureRule, type Scorecard } from './scorecard.ts';

/**
 * The middle of a figure over the cards of a programme's partners, of one month and mode, as it is shown. Null with fewer
 * than the set number of partners that have the figure: a partner can learn nothing of another's figures, not from the
 * median either.
 */
export function programmeMedian(
  rule: FigureRule,
  cards: readonly Scorecard[],
  settings: Pick<StandingSettings, 'leastForMedian'>,
): string | null {
  const assessed = cards.filter(({ figures }) => figures.some((figure) => figure.rule === rule && figure.state === 'assessed'));
  if (assessed.length < settings.leastForMedian) return null;
  const values = assessed.map(({ counters, base }) => VALUES[rule](counters, base)).filter((value) => typeof value !== 'string');
  const middle = middleOf(values);
  return middle === null ? null : rounded(middle, 2);
}

/** The middle value, or the mean of the two in the middle; null of none. */
function middleOf(values: readonly Ratio[]): Ratio | null {
  const sorted = [...values].sort(compare);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : between(lower, upper);
}
