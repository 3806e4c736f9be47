import { enumOf } from '@lianban/complaint-graph/words/enums';
import { MISSING, type MissingCode } from '@lianban/partner-standing/month-close/missing';
import { OUTSIDE_FIGURES } from '@lianban/partner-standing/outside/figures';
import { CONTRIBUTION_REASONS, TIMELINESS } from '@lianban/partner-standing/scorecard/contribution';
import { EVIDENCE_KINDS } from '@lianban/partner-standing/scorecard/rubric';
import { MODES } from '@lianban/partner-standing/scorecard/mode';
import { FIGURE_RULES, NOT_ASSESSED_REASONS } from '@lianban/partner-standing/scorecard/scorecard';

export const SCORECARD_SORTS = ['partner', ...FIGURE_RULES, 'complaints'] as const;
export type ScorecardSort = (typeof SCORECARD_SORTS)[number];
export const SCORECARD_STATES = ['breached', 'near', 'not_assessed'] as const;
export type ScorecardState = (typeof SCORECARD_STATES)[number];
/** What the contact registry finds by itself that a rubric may give points for (SCO-05). */
export const RUBRIC_FINDINGS = ['short_notice', 'unreachable', 'no_answer', 'empty_number', 'off', 'forwarded'] as const;
export type RubricFinding = (typeof RUBRIC_FINDINGS)[number];
export const DEDUCTION_STATES = ['proposed', 'accepted', 'declined'] as const;
export const OBJECTION_STATES = ['filed', 'upheld', 'rejected'] as const;
export const OBJECTION_ABOUTS = ['complaint', 'deduction'] as const;
export const MISSING_CODES = Object.keys(MISSING) as readonly MissingCode[];
export const HEARD = ['satisfied', 'not_satisfied', 'any'] as const;

/** Rule ids have a dash inside, which the graph has no letter for: SCO-01 is SCO_01. */
export const ruleEnum = (names: readonly string[]): Record<string, string> =>
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
  DeductionState: enumOf(DEDUCTION_STATES),
  DeductionSource: enumOf(['short_notice', 'drill', 'reviewer']),
  EvidenceKind: enumOf(EVIDENCE_KINDS),
  ObjectionState: enumOf(OBJECTION_STATES),
  ObjectionAbout: enumOf(OBJECTION_ABOUTS),
  MissingCode: enumOf(MISSING_CODES),
  MonthClosingState: enumOf(['running', 'finished']),
  ClosedCardDifferenceKind: enumOf(['figure', 'breach', 'base', 'complaint', 'deduction']),
  FigureSource: enumOf(['entered', 'imported']),
  RubricFinding: enumOf(RUBRIC_FINDINGS),
  ScorecardSort: ruleEnum(SCORECARD_SORTS),
  ScorecardState: enumOf(SCORECARD_STATES),
};
