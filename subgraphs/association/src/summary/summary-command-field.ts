import type { InputReader } from '@lianban/complaint-graph/command/input-reader';
import { SUMMARY_SECTIONS } from '@lianban/partner-standing/summary/sections';
import { commandSummary, draftSummary as draft, type SummaryStep } from '@lianban/persistence/standing/summaries';
import {
  seenVersion,
  standingCommandField,
  type StandingAnswers,
  type StandingCommandForm,
} from '@lianban/standing-graph/command/standing-command-field';
import { summaryReads } from './summary-reads.ts';

const answers: StandingAnswers = {
  done: async (context, id, replayed) => ({ __typename: 'SummaryDone', summary: await summaryReads(context).one(id), replayed }),
  conflict: async (context, id, since) => ({ __typename: 'SummaryConflict', summary: await summaryReads(context).one(id), since }),
};

/** A mutation field that gives one command to a member's summary (ASC-02). */
export const summaryCommandField = (form: StandingCommandForm) => standingCommandField(form, answers);

/** The draft of a half-year that is over. */
export const draftSummary: StandingCommandForm = (input) => {
  const half = input.said('half').trim();
  return { version: null, give: (database, request) => draft(database, request, half) };
};

/** A command to a part: a section's own version tells its editors apart, a countermeasure is as it is. */
const part =
  (read: (input: InputReader) => SummaryStep): StandingCommandForm =>
  (input) => {
    const summaryId = input.id('summaryId');
    const command = read(input);
    return { version: null, give: (database, request) => commandSummary(database, request, summaryId, command) };
  };

export const editSummarySection = part((input) => ({
  name: 'edit_section',
  sectionId: input.word('section', SUMMARY_SECTIONS),
  version: seenVersion(input),
  text: input.said('text'),
  reason: input.said('reason'),
}));

export const addCountermeasure = part((input) => ({
  name: 'add_countermeasure',
  text: input.said('measure'),
  who: input.said('who'),
  dueDay: input.said('dueDay'),
}));

export const dropCountermeasure = part((input) => ({
  name: 'drop_countermeasure',
  measureId: input.id('countermeasureId'),
  reason: input.said('reason'),
}));

export const completeCountermeasure = part((input) => ({
  name: 'complete_countermeasure',
  measureId: input.id('countermeasureId'),
  day: input.said('day'),
  note: input.said('note'),
}));

const step =
  (name: 'finish' | 'reopen' | 'hand_in'): StandingCommandForm =>
  (input) => {
    const summaryId = input.id('summaryId');
    const command = { name, reason: input.said('reason') };
    return { version: seenVersion(input), give: (database, request) => commandSummary(database, request, summaryId, command) };
  };

/** The leader's word that it is finished. */
export const finishSummary = step('finish');
/** The leader takes that word back, so that it may be edited. */
export const reopenSummary = step('reopen');
/** To the association, for good. */
export const handInSummary = step('hand_in');
