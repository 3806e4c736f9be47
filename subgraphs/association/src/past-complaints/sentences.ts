import type { Locale } from '@lianban/complaint-graph/messages/messages';
import type { PAST_ROW_PROBLEMS } from '@lianban/complaint/past-sheet/judge-rows';

/** What can be wrong with a row of a list of past complaints; `{limit}` stands for what would be right. */
export const ROW_SENTENCES: Readonly<Record<Locale, Readonly<Record<(typeof PAST_ROW_PROBLEMS)[number], string>>>> = {
  'zh-CN': {
    not_a_day: '不是日期，请写成 2025-03-04 或 2025-03-04 15:30。',
    member_unknown: '找不到该会员单位。',
    member_ambiguous: '有几家会员单位叫这个名字，请写全称。',
    outlet_unknown: '{limit}没有这个网点。',
    outlet_without_member: '填写网点时须同时填写会员单位。',
    number_repeated: '与第 {limit} 行的原编号相同。',
    number_taken: '该原编号已导入过，收到日期或主题与已导入的不同。',
  },
  en: {
    not_a_day: 'This is no date: write 2025-03-04 or 2025-03-04 15:30.',
    member_unknown: 'There is no such member.',
    member_ambiguous: 'Several members have this name: write the whole one.',
    outlet_unknown: '{limit} has no such outlet.',
    outlet_without_member: 'Where an outlet is named, its member must be too.',
    number_repeated: 'Row {limit} has the same number.',
    number_taken: 'This number was imported before, with another day of receipt or subject.',
  },
};
