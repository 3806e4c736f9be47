import type { RefusalCode } from './decision.ts';

/**
 * The life of a notice (REG-03): `informed` means that the customer-service centre has confirmed; `effective` that the
 * registry has changed.
 */
export const NOTICE_STATES = [
  'drafted',
  'submitted',
  'acknowledged',
  'informed',
  'effective',
  'rejected',
  'withdrawn',
  'replaced',
] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** States in which a submitted notice may still take effect; two such notices may not touch the same field. */
export const OPEN_NOTICE_STATES = ['submitted', 'acknowledged', 'informed'] as const satisfies readonly NoticeState[];

/** What people do with a notice that is there; `draft` makes one. */
export const NOTICE_COMMANDS = [
  'revise',
  'submit',
  'acknowledge',
  'approve_emergency',
  'grant_exception',
  'reject',
  'confirm_informed',
  'withdraw',
] as const;
export type NoticeCommandName = (typeof NOTICE_COMMANDS)[number];

/** Commands of the system: no person may give them. */
export const SYSTEM_COMMANDS = ['take_effect', 'be_replaced'] as const;
export type SystemCommandName = (typeof SYSTEM_COMMANDS)[number];

/** The states a notice may be in after a command, or why the command is refused in its state. */
export type Move = { readonly to: readonly NoticeState[] } | { readonly refused: RefusalCode };

const to = (...states: readonly NoticeState[]): Move => ({ to: states });
const no = (code: RefusalCode): Move => ({ refused: code });

const ENDED: Readonly<Record<NoticeCommandName | SystemCommandName, Move>> = {
  revise: no('notice_ended'),
  submit: no('notice_ended'),
  acknowledge: no('notice_ended'),
  approve_emergency: no('notice_ended'),
  grant_exception: no('notice_ended'),
  reject: no('notice_ended'),
  confirm_informed: no('notice_ended'),
  withdraw: no('notice_ended'),
  take_effect: no('notice_ended'),
  be_replaced: no('notice_ended'),
};

/** The state machine of a notice: every state, every command. Rights and further conditions are in `policy.ts`. */
export const NOTICE_TABLE: Readonly<Record<NoticeState, Readonly<Record<NoticeCommandName | SystemCommandName, Move>>>> = {
  drafted: {
    revise: to('drafted'),
    // What is effective on notice takes effect with its submission.
    submit: to('submitted', 'effective'),
    acknowledge: no('not_submitted'),
    approve_emergency: no('not_submitted'),
    grant_exception: no('not_submitted'),
    reject: no('not_submitted'),
    confirm_informed: no('not_submitted'),
    withdraw: to('withdrawn'),
    take_effect: no('not_submitted'),
    be_replaced: no('not_submitted'),
  },
  submitted: {
    revise: no('already_submitted'),
    submit: no('already_submitted'),
    // A first registration takes effect with its acknowledgement.
    acknowledge: to('acknowledged', 'effective'),
    approve_emergency: to('acknowledged', 'effective'),
    grant_exception: to('submitted', 'effective'),
    reject: to('rejected'),
    confirm_informed: no('not_acknowledged'),
    withdraw: to('withdrawn'),
    take_effect: to('effective'),
    be_replaced: to('replaced'),
  },
  acknowledged: {
    revise: no('already_submitted'),
    submit: no('already_submitted'),
    acknowledge: no('already_acknowledged'),
    approve_emergency: no('already_acknowledged'),
    grant_exception: to('acknowledged', 'effective'),
    reject: to('rejected'),
    confirm_informed: to('informed'),
    withdraw: to('withdrawn'),
    take_effect: to('effective'),
    be_replaced: to('replaced'),
  },
  informed: {
    revise: no('already_submitted'),
    submit: no('already_submitted'),
    acknowledge: no('already_acknowledged'),
    approve_emergency: no('already_acknowledged'),
    grant_exception: to('informed', 'effective'),
    reject: to('rejected'),
    confirm_informed: no('already_informed'),
    withdraw: to('withdrawn'),
    take_effect: to('effective'),
    be_replaced: to('replaced'),
  },
  effective: {
    revise: no('notice_effective'),
    submit: no('notice_effective'),
    // The departments' own steps may come late: the change stands, the record says when they were taken.
    acknowledge: to('effective'),
    approve_emergency: no('notice_effective'),
    grant_exception: no('notice_effective'),
    reject: no('notice_effective'),
    confirm_informed: to('effective'),
    withdraw: no('notice_effective'),
    take_effect: no('notice_effective'),
    be_replaced: no('notice_effective'),
  },
  rejected: ENDED,
  withdrawn: ENDED,
  replaced: ENDED,
};
