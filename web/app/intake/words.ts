/** What intake chooses from, in the order people use it. */
export const KINDS = ['COMPLAINT', 'FAULT_REPORT', 'ENQUIRY', 'QUERY', 'BUSINESS_REQUEST', 'SUPPORT_REQUEST'] as const;
export const CHANNELS = [
  'HOTLINE',
  'KEY_ACCOUNT_MANAGER',
  'BUSINESS_HALL',
  'ONLINE_HALL',
  'WEB',
  'EMAIL',
  'ONLINE_CHAT',
  'SOCIAL_MEDIA',
  'LETTER',
  'FAX',
  'VISIT',
  'SMS',
  'REFERRAL',
] as const;
