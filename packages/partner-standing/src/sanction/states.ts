import { rowsOf, type Moves } from '../state-table.ts';
import type { Measure } from './event.ts';

/** The life of a sanction (SAN-01…06). */
export const SANCTION_STATES = [
  'proposed',
  /** An ending that the reviewer confirmed and a second person has not approved yet. */
  'awaiting_approval',
  'cooperation_ended',
  /** The rectification order is out; the partner owes a plan. */
  'ordered',
  'plan_submitted',
  'plan_accepted',
  'compliant',
  /** SAN-05: a service is suspended; the review comes afterwards. */
  'service_suspended',
  'suspension_kept',
  'declined',
  'lapsed',
  'lifted',
] as const;
export type SanctionState = (typeof SANCTION_STATES)[number];

/** What people do with a sanction that is there. */
export const SANCTION_COMMANDS = [
  'confirm',
  'decline',
  'approve_ending',
  'decline_ending',
  'submit_plan',
  'return_plan',
  'accept_plan',
  'find_compliant',
  'review_suspension',
  'lift',
  'object',
  'decide_objection',
] as const;
export type SanctionCommandName = (typeof SANCTION_COMMANDS)[number];

const moves = rowsOf<SanctionState, SanctionCommandName>(SANCTION_COMMANDS);

/** An objection changes nothing until it is decided, and then only where it is upheld (SAN-06). */
const objecting = (state: SanctionState) => ({ object: [state], decide_objection: [state, 'lifted'] }) as const;
const over = moves('sanction_is_over', {});

/** The state machine: every state, every command. Rights and further conditions are in `policy.ts`. */
export const SANCTION_TABLE: Readonly<Record<SanctionState, Moves<SanctionState, SanctionCommandName>>> = {
  proposed: moves('not_confirmed_yet', { confirm: ['ordered', 'awaiting_approval'], decline: ['declined'], ...objecting('proposed') }),
  awaiting_approval: moves('waits_for_approval', {
    approve_ending: ['cooperation_ended'],
    decline_ending: ['declined'],
    ...objecting('awaiting_approval'),
  }),
  cooperation_ended: moves('cooperation_has_ended', objecting('cooperation_ended')),
  ordered: moves('waits_for_plan', { submit_plan: ['plan_submitted'], lift: ['lifted'], ...objecting('ordered') }),
  plan_submitted: moves('plan_under_review', {
    // A better plan may follow before the first is judged.
    submit_plan: ['plan_submitted'],
    return_plan: ['ordered'],
    accept_plan: ['plan_accepted'],
    lift: ['lifted'],
    ...objecting('plan_submitted'),
  }),
  plan_accepted: moves('waits_for_compliance', {
    find_compliant: ['compliant'],
    return_plan: ['ordered'],
    lift: ['lifted'],
    ...objecting('plan_accepted'),
  }),
  compliant: moves('sanction_is_over', objecting('compliant')),
  service_suspended: moves('waits_for_review', { review_suspension: ['suspension_kept', 'lifted'], ...objecting('service_suspended') }),
  suspension_kept: moves('service_is_suspended', { lift: ['lifted'], ...objecting('suspension_kept') }),
  declined: over,
  lapsed: over,
  lifted: over,
};

/** Where a confirmed sanction goes; a service is suspended without anyone's confirmation (SAN-05). */
export const CONFIRMED: Readonly<Record<Exclude<Measure, 'service_suspension'>, SanctionState>> = {
  rectification_until_compliant: 'ordered',
  rectification_for_a_month: 'ordered',
  ending: 'awaiting_approval',
};

/** States in which the card's next version may still take a sanction's ground away by itself. */
export const LAPSING_STATES: readonly SanctionState[] = ['proposed', 'awaiting_approval'];
