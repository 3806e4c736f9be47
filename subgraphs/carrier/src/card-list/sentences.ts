import type { Locale } from '@lianban/complaint-graph/messages/messages';
import type { RowProblemCode } from '@lianban/contact-registry/card-sheet/read-row';

/** What can be wrong with a row of a list of cards; `{limit}` stands for what would be right. */
export const ROW_SENTENCES: Readonly<Record<Locale, Readonly<Record<RowProblemCode, string>>>> = {
  'zh-CN': {
    partner_unknown: '找不到该合作伙伴。',
    partner_ambiguous: '有几家合作伙伴叫这个名字，请写全称。',
    partner_repeated: '与第 {limit} 行是同一家合作伙伴。',
    kept_by_partner: '该合作伙伴已自行提交过登记，不能再导入。',
  },
  en: {
    partner_unknown: 'There is no such partner.',
    partner_ambiguous: 'Several partners have this name: write the whole one.',
    partner_repeated: 'Row {limit} is about the same partner.',
    kept_by_partner: 'The partner has submitted a registration of its own: nothing is imported over it.',
  },
};
