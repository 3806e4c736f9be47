import type { CommandResult } from '@lianban/complaint-graph/command/command-field';
import type { GraphContext } from '@lianban/complaint-graph/graph-context';
import type { Locale } from '@lianban/complaint-graph/messages/messages';
import type { FieldProblem } from '@lianban/complaint/decision';
import type { ReportRefusalCode } from '@lianban/contact-registry/contact-report/decision';
import { invalidNoticeInput, noticeRefusal } from '@lianban/registry-graph/messages/messages';

/** Sentences that only a contact report needs; all others are the registry's, or the complaints'. */
interface ReportSentences {
  readonly refusals: Readonly<Record<Exclude<ReportRefusalCode, 'role_missing'>, string>>;
  readonly problems: Readonly<Record<'same_person' | 'nobody_of_the_member', string>>;
}

export const REPORT_SENTENCES: Readonly<Record<Locale, ReportSentences>> = {
  'zh-CN': {
    refusals: {
      not_a_party: '这不是贵单位的联络人报备。',
      seat_limited_to_unit: '联络人报备由会员单位统一报告，网点席位不能修改。',
      already_filed: '联络人报备已经提交，请修改现有报告。',
      nothing_filed: '尚未提交联络人报备。',
      absence_unknown: '没有这次不在岗登记。',
      absence_over: '这次不在岗已经结束。',
    },
    problems: {
      same_person: 'A 角、B 角和分管领导必须是三个不同的人，否则总有一天无人受理。',
      nobody_of_the_member: '请选择本单位在联办有席位的人员。',
    },
  },
  en: {
    refusals: {
      not_a_party: 'This is not your organisation’s contact report.',
      seat_limited_to_unit: 'The report is the whole member’s: a seat limited to an outlet changes nothing in it.',
      already_filed: 'The report is filed already; change it instead.',
      nothing_filed: 'No contact report has been filed yet.',
      absence_unknown: 'There is no such absence.',
      absence_over: 'This absence is over.',
    },
    problems: {
      same_person: 'Handler A, handler B and the leader must be three people, or there is a day on which nobody receives.',
      nobody_of_the_member: 'Choose somebody who has a seat in your organisation.',
    },
  },
};

/** The sentence for a refusal in the caller's language. */
export function reportRefusal(locale: Locale, code: string): string {
  const own: Readonly<Record<string, string>> = REPORT_SENTENCES[locale].refusals;
  return own[code] ?? noticeRefusal(locale, code);
}

/** Fields of values under the names they have in the inputs. */
const INPUT_FIELDS: Readonly<Record<string, string>> = {
  responsible_department: 'responsibleDepartment',
  handler_a: 'handlerA',
  handler_b: 'handlerB',
};

/** The answer to an input that cannot be taken: under the input's own names. */
export function invalidReportInput(context: Pick<GraphContext, 'locale'>, problems: readonly FieldProblem[]): CommandResult {
  const own: Readonly<Record<string, string>> = REPORT_SENTENCES[context.locale].problems;
  const answer = invalidNoticeInput(
    context,
    problems.map(({ field, ...problem }) => {
      const [first = '', ...rest] = field.split('.');
      return { ...problem, field: [INPUT_FIELDS[first] ?? first, ...rest].join('.') };
    }),
  ) as CommandResult & { readonly problems: readonly { readonly code: string; readonly message: string }[] };
  return { ...answer, problems: answer.problems.map((problem) => ({ ...problem, message: own[problem.code] ?? problem.message })) };
}
