import { CLUSTER_MESSAGES } from './accountability/cluster.ts';
import { CASE_MESSAGES } from './accountability/messages.ts';
import { BULLETIN_MESSAGES } from './bulletin/bulletin.ts';
import { CARD_MESSAGES } from './month-close/messages.ts';
import { REFUND_MESSAGES } from './refund/messages.ts';
import { MASS_MESSAGES, SANCTION_MESSAGES } from './sanction/messages.ts';
import { SETTLEMENT_MESSAGES } from './settlement/messages.ts';
import { SUMMARY_MESSAGES } from './summary/summary.ts';

/** Every kind of message about a partner's standing; each needs a sentence wherever messages are shown. */
export const STANDING_MESSAGES = [
  ...CARD_MESSAGES,
  ...REFUND_MESSAGES,
  ...SETTLEMENT_MESSAGES,
  ...SANCTION_MESSAGES,
  'sanction_ground_gone',
  ...MASS_MESSAGES,
  ...CASE_MESSAGES,
  ...BULLETIN_MESSAGES,
  ...CLUSTER_MESSAGES,
  ...SUMMARY_MESSAGES,
] as const;
export type StandingMessageKind = (typeof STANDING_MESSAGES)[number];
