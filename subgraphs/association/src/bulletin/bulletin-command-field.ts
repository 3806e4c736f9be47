import type { InputReader } from '@lianban/complaint-graph/command/input-reader';
import { BULLETIN_SECTIONS } from '@lianban/partner-standing/bulletin/sections';
import { commandBulletin, draftBulletin as draft } from '@lianban/persistence/standing/bulletins';
import {
  seenVersion,
  standingCommandField,
  type ReadStandingCommand,
  type StandingAnswers,
  type StandingCommandForm,
} from '@lianban/standing-graph/command/standing-command-field';
import { bulletinReads } from './bulletin-reads.ts';

const answers: StandingAnswers = {
  done: async (context, id, replayed) => ({ __typename: 'BulletinDone', bulletin: await bulletinReads(context).one(id), replayed }),
  conflict: async (context, id, since) => ({ __typename: 'BulletinConflict', bulletin: await bulletinReads(context).one(id), since }),
};

/** A mutation field that gives one command to a bulletin (ASC-03). */
export const bulletinCommandField = (form: StandingCommandForm) => standingCommandField(form, answers);

/** The draft of a half-year that is over. */
export const draftBulletin: StandingCommandForm = (input) => {
  const half = input.said('half').trim();
  return { version: null, give: (database, request) => draft(database, request, half) };
};

/** One section's words; its own version tells editors of one section apart. */
export const editBulletinSection: StandingCommandForm = (input) => {
  const bulletinId = input.id('bulletinId');
  const command = {
    name: 'edit_section',
    sectionId: input.word('section', BULLETIN_SECTIONS),
    version: seenVersion(input),
    text: input.said('text'),
    complaintIds: input.ids('complaintIds'),
    reason: input.said('reason'),
  } as const;
  return { version: null, give: (database, request) => commandBulletin(database, request, bulletinId, command) };
};

const step =
  (name: 'approve' | 'reopen' | 'issue'): StandingCommandForm =>
  (input: InputReader): ReadStandingCommand => {
    const bulletinId = input.id('bulletinId');
    const command = { name, reason: input.said('reason') };
    return { version: seenVersion(input), give: (database, request) => commandBulletin(database, request, bulletinId, command) };
  };

/** The leader's word that it may be issued. */
export const approveBulletin = step('approve');
/** The leader takes that word back, so that it may be edited. */
export const reopenBulletin = step('reopen');
/** To every member, for good. */
export const issueBulletin = step('issue');
