import { rowsOf, type Moves } from '../state-table.ts';

/** The life of a member's periodic summary 定期总结 (ASC-02). */
export const SUMMARY_STATES = ['draft', 'finished', 'handed_in'] as const;
export type SummaryState = (typeof SUMMARY_STATES)[number];

/** What people do with a summary that is there. */
export const SUMMARY_COMMANDS = [
  'edit_section',
  'add_countermeasure',
  'drop_countermeasure',
  'complete_countermeasure',
  'finish',
  'reopen',
  'hand_in',
] as const;
export type SummaryCommandName = (typeof SUMMARY_COMMANDS)[number];

const moves = rowsOf<SummaryState, SummaryCommandName>(SUMMARY_COMMANDS);

/** The state machine: what is finished is not edited but reopened, what was handed in stays; countermeasures are followed up whatever became of the words. */
export const SUMMARY_TABLE: Readonly<Record<SummaryState, Moves<SummaryState, SummaryCommandName>>> = {
  draft: moves('summary_in_draft', {
    edit_section: ['draft'],
    add_countermeasure: ['draft'],
    drop_countermeasure: ['draft'],
    complete_countermeasure: ['draft'],
    finish: ['finished'],
  }),
  finished: moves('summary_is_finished', { complete_countermeasure: ['finished'], reopen: ['draft'], hand_in: ['handed_in'] }),
  handed_in: moves('summary_is_handed_in', { complete_countermeasure: ['handed_in'] }),
};
