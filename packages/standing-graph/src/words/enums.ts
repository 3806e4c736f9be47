import { enumOf } from '@lianban/complaint-graph/words/enums';
import { OUTSIDE_FIGURES } from '@lianban/partner-standing/outside/figures';
import { CONTRIBUTION_REASONS, TIMELINESS } from '@lianban/partner-standing/scorecard/contribution';
import { MODES } from '@lianban/partner-standing/scorecard/mode';
import { FIGURE_RULES, NOT_ASSESSED_REASONS } from '@lianban/partner-standing/scorecard/scorecard';

export const SCORECARD_SORTS = ['partner', ...FIGURE_RULES, 'complaints'] as const;
export type ScorecardSort = (typeof SCORECARD_SORTS)[number];
export const SCORECARD_STATES = ['breached', 'near', 'not_assessed'] as const;
export type ScorecardState = (typeof SCORECARD_STATES)[number];
export const HEARD = ['satisfied', 'not_satisfied', 'any'] as const;

/** Rule ids have a dash inside, which the graph has no letter for: SCO-01 is SCO_01. */
const ruleEnum = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => [name.toUpperCase().replace('-', '_'), name]));

/** Inner values of the enums of a partner's standing, as in SQL and code. */
export const standingEnums = {
  ServiceMode: enumOf(MODES),
  ScorecardRule: ruleEnum(FIGURE_RULES),
  NotAssessedReason: enumOf(NOT_ASSESSED_REASONS),
  ThresholdKind: enumOf(['at_least', 'below']),
  ContributionReason: enumOf(CONTRIBUTION_REASONS),
  Timeliness: enumOf(TIMELINESS),
  HeardStatement: enumOf(HEARD),
  OutsideFigureName: enumOf(OUTSIDE_FIGURES),
  FigureSource: enumOf(['entered', 'imported']),
  ScorecardSort: ruleEnum(SCORECARD_SORTS),
  ScorecardState: enumOf(SCORECARD_STATES),
};
