import type { Locale } from '@lianban/complaint-graph/messages/messages';
import type { PublishRefusal } from '@lianban/contact-registry/outlet-notice/policy';

/** The fourth level's name, as it is printed. */
export const CHINA_BANKING_ASSOCIATION: Readonly<Record<Locale, string>> = { 'zh-CN': '中国银行业协会', en: 'China Banking Association' };

export const PUBLISH_REFUSALS: Readonly<Record<Locale, Readonly<Record<PublishRefusal, string>>>> = {
  'zh-CN': {
    not_a_party: '这不是贵单位公布的电话。',
    role_missing: '您的角色没有这项权限。',
    seat_limited_to_unit: '网点席位只能填写本网点的电话。',
  },
  en: {
    not_a_party: 'These are not your organisation’s numbers.',
    role_missing: 'Your role may not do this.',
    seat_limited_to_unit: 'A seat limited to an outlet enters that outlet’s numbers only.',
  },
};
