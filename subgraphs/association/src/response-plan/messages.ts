import type { Locale } from '@lianban/complaint-graph/messages/messages';
import type { ResponsePlanRefusal } from '@lianban/contact-registry/response-plan/response-plan';

export const RESPONSE_PLAN_REFUSALS: Readonly<Record<Locale, Readonly<Record<ResponsePlanRefusal, string>>>> = {
  'zh-CN': {
    not_a_party: '应对方案由会员单位自行制定。',
    role_missing: '应对方案由贵单位的承办人、责任部门、分管领导或管理员制定。',
    seat_limited_to_unit: '应对方案由总部制定，网点席位只能查阅。',
    plan_unknown: '找不到该应对方案。',
    plan_withdrawn: '该应对方案已撤销，不能再改。',
  },
  en: {
    not_a_party: 'Members draw up response plans for themselves.',
    role_missing: 'Response plans are drawn up by your handlers, responsible department, leader or administrator.',
    seat_limited_to_unit: 'Response plans are drawn up by head office; a seat limited to an outlet reads them.',
    plan_unknown: 'There is no such response plan.',
    plan_withdrawn: 'This response plan was withdrawn and cannot be changed.',
  },
};
