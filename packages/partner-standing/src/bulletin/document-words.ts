import type { Channel, RequestKind } from '@lianban/complaint/vocabulary';

/** What kinds are called in a bulletin, which is a Chinese document in whatever language the portal is read (ASC-03). */
export const KIND_WORDS: Readonly<Record<RequestKind, string>> = {
  enquiry: '咨询',
  query: '查询',
  business_request: '业务办理',
  fault_report: '障碍申告',
  complaint: '投诉',
  support_request: '技术支持需求',
};

/** What channels are called there. */
export const CHANNEL_WORDS: Readonly<Record<Channel, string>> = {
  hotline: '客服热线',
  business_hall: '营业厅',
  online_hall: '网上营业厅',
  key_account_manager: '客户经理',
  web: '网站',
  email: '电子邮件',
  online_chat: '在线客服',
  social_media: '社交媒体',
  letter: '信函',
  fax: '传真',
  visit: '来访',
  sms: '短信',
  referral: '上级转办',
  phone: '电话',
  writing: '书面',
};
