import { invalidInput, type CommandResult } from '@lianban/complaint-graph/command/command-field';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import { problemMessage, refusalMessage, type Locale } from '@lianban/complaint-graph/messages/messages';
import type { FieldProblem } from '@lianban/complaint/decision';
import type { RefusalCode } from '@lianban/contact-registry/change-notice/decision';
import type { REGISTRY_PROBLEM_CODES } from '@lianban/contact-registry/checks';
import { en } from './en.ts';
import { zhCN } from './zh-CN.ts';

/** One sentence for each reason code of the registry; `{limit}` stands for what would be right. */
export interface RegistryMessages {
  readonly refusals: Readonly<Record<RefusalCode, string>>;
  readonly problems: Readonly<Record<(typeof REGISTRY_PROBLEM_CODES)[number], string>>;
}

const CATALOGUE: Readonly<Record<Locale, RegistryMessages>> = { 'zh-CN': zhCN, en };

/** The sentence for a refusal in the caller's language. */
export function noticeRefusal(locale: Locale, code: string): string {
  const { refusals } = CATALOGUE[locale];
  return Object.hasOwn(refusals, code) ? refusals[code as RefusalCode] : refusalMessage(locale, code);
}

/** Problems with their sentences in the caller's language. */
export function saidProblems({ locale }: Pick<GraphContext, 'locale'>, problems: readonly FieldProblem[]) {
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
export function invalidNoticeInput(context: Pick<GraphContext, 'locale'>, problems: readonly FieldProblem[]): CommandResult {
  return { ...invalidInput(context, []), problems: saidProblems(context, problems) };
}
