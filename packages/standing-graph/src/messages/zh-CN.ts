import type { StandingMessages } from './messages.ts';

export const zhCN: StandingMessages = {
  refusals: {
    not_a_party: '贵单位不管理合作伙伴的考核。',
    role_missing: '您的角色不能进行此操作。',
    seat_limited_to_unit: '考核属于全单位，仅限本部门的席位不能进行此操作。',
  },
  problems: {
    not_an_amount: '请填写金额，例如 12345.60。',
    too_many_decimals: '金额最多两位小数。',
    amount_too_large: '金额过大。',
    partner_unknown: '找不到该合作伙伴。',
    partner_ambiguous: '有几家合作伙伴叫这个名字，请写全称。',
    row_repeated: '与第 {limit} 行是同一家合作伙伴的同一个月。',
    not_a_month: '请填写月份，例如 2026-10。',
    not_a_day: '不是有效的日期。',
    not_a_count: '请填写整数。',
    repeated: '重复填写。',
    in_the_future: '还没有到，不能录入。',
    entered_meanwhile: '期间有人录入了“{limit}”，请核对后再保存。',
  },
};
