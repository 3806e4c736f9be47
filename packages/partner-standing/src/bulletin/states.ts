import { rowsOf, type Moves } from '../state-table.ts';

/** The life of a bulletin (ASC-03). */
export const BULLETIN_STATES = ['draft', 'approved', 'issued'] as const;
export type BulletinState = (typeof BULLETIN_STATES)[number];

/** What people do with a bulletin that is there. */
export const BULLETIN_COMMANDS = ['edit_section', 'approve', 'reopen', 'issue'] as const;
export type BulletinCommandName = (typeof BULLETIN_COMMANDS)[number];

const moves = rowsOf<BulletinState, BulletinCommandName>(BULLETIN_COMMANDS);

/** The state machine: what was approved is not edited but reopened; what was issued stays. */
export const BULLETIN_TABLE: Readonly<Record<BulletinState, Moves<BulletinState, BulletinCommandName>>> = {
  draft: moves('bulletin_in_draft', { edit_section: ['draft'], approve: ['approved'] }),
  approved: moves('bulletin_is_approved', { reopen: ['draft'], issue: ['issued'] }),
  issued: moves('bulletin_is_issued', {}),
};
