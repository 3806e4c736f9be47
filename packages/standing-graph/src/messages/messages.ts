import { invalidInput, type CommandResult } from '@lianban/complaint-graph/command/command-field';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { problemMessage, refusalMessage, type Locale } from '@lianban/complaint-graph/messages/messages';
import type { FieldProblem } from '@lianban/complaint/decision';
import type { StandingRefusalCode } from '@lianban/partner-standing/decision';
import type { FIGURE_ROW_PROBLEM_CODES } from '@lianban/partner-standing/outside/figure-sheet';
import type { MoneyProblemCode } from '@lianban/partner-standing/money';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

type ProblemCode =
  | MoneyProblemCode
  | (typeof FIGURE_ROW_PROBLEM_CODES)[number]
  | 'no_evidence'
  | 'no_deadline_here'
  | 'reason_required'
  | 'customer_unknown'
  | 'mode_unknown'
  | 'only_function_fees'
  | 'not_the_shares_month'
  | 'not_a_month'
  | 'not_a_day'
  | 'not_a_count'
  | 'repeated'
  | 'in_the_future'
  | 'entered_meanwhile'
  | 'item_unknown'
  | 'both_sides_needed'
  | 'justified_needed'
  | 'window_reversed'
  | 'overlaps'
  | 'season_in_use';

/** One sentence for each reason code of a partner's standing; `{limit}` stands for what would be right. */
export interface StandingMessages {
  readonly refusals: Readonly<Record<StandingRefusalCode, string>>;
  readonly problems: Readonly<Record<ProblemCode, string>>;
}

const CATALOGUE: Readonly<Record<Locale, StandingMessages>> = { 'zh-CN': zhCN, en };

/** The sentence for a refusal in the caller's language. */
export function standingRefusal(locale: Locale, code: string): string {
  const { refusals } = CATALOGUE[locale];
  return Object.hasOwn(refusals, code) ? refusals[code as StandingRefusalCode] : refusalMessage(locale, code);
}

/** Problems with their sentences in the caller's language. */
export function saidStandingProblems({ locale }: Pick<GraphContext, 'locale'>, problems: readonly FieldProblem[]) {
  const own: Readonly<Record<string, string>> = CATALOGUE[locale].problems;
  return problems.map(({ limit, ...problem }) => ({
    ...problem,
    limit,
    message: Object.hasOwn(own, problem.code)
      ? (own[problem.code] ?? '').replace('{limit}', () => limit ?? '…')
      : problemMessage(locale, problem.code, limit),
  }));
}

/** The answer to an input that cannot be taken. */
export function invalidStandingInput(context: Pick<GraphContext, 'locale'>, problems: readonly FieldProblem[]): CommandResult {
  return { ...invalidInput(context, []), problems: saidStandingProblems(context, problems) };
}
