import { invalidInput, type CommandResult } from '@lianban/complaint-graph/command/command-field';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { problemMessage, refusalMessage, type Locale } from '@lianban/complaint-graph/messages/messages';
import type { FieldProblem } from '@lianban/complaint/decision';
import type { PersonalData } from '@lianban/partner-standing/bulletin/de-identify';
import type { StandingProblemCode, StandingRefusalCode } from '@lianban/partner-standing/decision';
import type { FIGURE_ROW_PROBLEM_CODES } from '@lianban/partner-standing/outside/figure-sheet';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

/** Every problem that a decision of standing may note, and those that are found before one. */
type ProblemCode =
  | StandingProblemCode
  | (typeof FIGURE_ROW_PROBLEM_CODES)[number]
  | 'reason_required'
  | 'in_the_future'
  | 'entered_meanwhile'
  | 'season_in_use';

/** One sentence for each reason code of a partner's standing; `{limit}` stands for what would be right. */
export interface StandingMessages {
  readonly refusals: Readonly<Record<StandingRefusalCode, string>>;
  readonly problems: Readonly<Record<ProblemCode, string>>;
  /** What tells of a person, as the sentence of `personal_data` names it. */
  readonly personalData: Readonly<Record<PersonalData, string>>;
}

const CATALOGUE: Readonly<Record<Locale, StandingMessages>> = { 'zh-CN': zhCN, en };

/** The sentence for a refusal in the caller's language. */
export function standingRefusal(locale: Locale, code: string): string {
  const { refusals } = CATALOGUE[locale];
  return Object.hasOwn(refusals, code) ? refusals[code as StandingRefusalCode] : refusalMessage(locale, code);
}

/** Problems with their sentences in the caller's language. */
export function saidStandingProblems({ locale }: Pick<GraphContext, 'locale'>, problems: readonly FieldProblem[]) {
  const { problems: sentences, personalData } = CATALOGUE[locale];
  const own: Readonly<Record<string, string>> = sentences;
  const kinds: Readonly<Record<string, string>> = personalData;
  return problems.map(({ limit, ...problem }) => {
    const said = (problem.code === 'personal_data' ? kinds[limit ?? ''] : limit) ?? '…';
    return {
      ...problem,
      limit,
      message: Object.hasOwn(own, problem.code)
        ? (own[problem.code] ?? '').replace('{limit}', () => said)
        : problemMessage(locale, problem.code, limit),
    };
  });
}

/** The answer to an input that cannot be taken. */
export function invalidStandingInput(context: Pick<GraphContext, 'locale'>, problems: readonly FieldProblem[]): CommandResult {
  return { ...invalidInput(context, []), problems: saidStandingProblems(context, problems) };
}
