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

/** Ways a complaint reaches an association (ASC-01). */
export const ASSOCIATION_CHANNELS = ['PHONE', 'WRITING', 'LETTER', 'VISIT', 'WEB', 'EMAIL', 'REFERRAL'] as const;
/** Every way there is: which of them a page offers is its face's. */
export const ANY_CHANNEL = [...CHANNELS, 'PHONE', 'WRITING'] as const;
