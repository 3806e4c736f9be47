/** Closed lists of the graph as forms offer them. */
export const DRILLED_FIELDS = ['SERVICE_CONTACT', 'HOTLINE_FIXED', 'HOTLINE_MOBILE'] as const;
export const DRILL_OUTCOMES = ['REACHED', 'UNREACHABLE', 'NO_ANSWER', 'EMPTY_NUMBER', 'OFF', 'FORWARDED'] as const;
export const MANUAL_KINDS = ['MANUAL', 'FAQ', 'DOWNLOAD', 'TRAINING'] as const;
