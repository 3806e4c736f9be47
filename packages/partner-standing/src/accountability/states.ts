import { rowsOf, type Moves } from '../state-table.ts';

/** The life of a case of accountability (ACC-01…04), as high as it has come on the ladder. */
export const CASE_STATES = [
  /** By the system, with evidence; the association's leader decides. */
  'proposed',
  /** Step 1 约见谈话 is decided and not held yet. */
  'interview_due',
  /** Held and minuted; the demanded measures are watched. */
  'measures_running',
  'measures_done',
  /** By the system, with its ground; the service committee decides. */
  'criticism_proposed',
  /** Step 2 通报批评; the supervisor is to be told. */
  'criticised',
  'reported',
  /** Step 3; the last. */
  'eligibility_lost',
  'dismissed',
  'lapsed',
  'settled',
  'revoked',
] as const;
export type CaseState = (typeof CASE_STATES)[number];

/** What people do with a case that is there. */
export const CASE_COMMANDS = [
  'decide_interview',
  'dismiss',
  'hold_interview',
  'report_measure',
  'judge_measure',
  'settle',
  'decide_criticism',
  'report_to_supervisor',
  'bar_from_awards',
  'revoke',
] as const;
export type CaseCommandName = (typeof CASE_COMMANDS)[number];

const moves = rowsOf<CaseState, CaseCommandName>(CASE_COMMANDS);
const over = moves('case_is_over', {});

/** The state machine: every state, every command of people. Rights and further conditions are in `policy.ts`. */
export const CASE_TABLE: Readonly<Record<CaseState, Moves<CaseState, CaseCommandName>>> = {
  proposed: moves('not_decided_yet', { decide_interview: ['interview_due'], dismiss: ['dismissed'] }),
  interview_due: moves('waits_for_interview', { hold_interview: ['measures_running'], dismiss: ['dismissed'] }),
  measures_running: moves('waits_for_measures', {
    report_measure: ['measures_running'],
    judge_measure: ['measures_running', 'measures_done'],
  }),
  measures_done: moves('measures_are_done', { settle: ['settled'] }),
  criticism_proposed: moves('waits_for_committee', {
    // The member goes on with what was demanded while the committee has not met.
    report_measure: ['criticism_proposed'],
    judge_measure: ['criticism_proposed'],
    decide_criticism: ['criticised', 'measures_running', 'measures_done'],
  }),
  criticised: moves('waits_for_report', { report_to_supervisor: ['reported'], revoke: ['revoked'] }),
  reported: moves('waits_for_eligibility', { bar_from_awards: ['eligibility_lost'], revoke: ['revoked'] }),
  eligibility_lost: moves('ladder_is_done', { revoke: ['revoked'] }),
  dismissed: over,
  lapsed: over,
  settled: over,
  revoked: over,
};

/** States in which one more trigger of the same group joins the case instead of beginning another. */
export const JOINING_STATES: readonly CaseState[] = [
  'proposed',
  'interview_due',
  'measures_running',
  'measures_done',
  'criticism_proposed',
];

/** States in which public criticism may be proposed. */
export const WATCHED_STATES: readonly CaseState[] = ['measures_running', 'measures_done'];

/** States of a criticism in force: it is published, and costs the season's awards (ACC-03). */
export const CRITICISED_STATES: readonly CaseState[] = ['criticised', 'reported', 'eligibility_lost'];
