import type { Role } from '../vocabulary.ts';
import type { FormName } from './forms.ts';

/**
 * How a member that has chosen the two tracks handles a complaint (TRK-01): an ordinary one where it was taken, at a branch
 * or at head office; a major one at head office, whoever took it.
 */
export const TRACKS = ['branch_ordinary', 'head_office_ordinary', 'major'] as const;
export type Track = (typeof TRACKS)[number];

/** Who takes a step. */
export const TRACK_UNITS = ['branch', 'head_office', 'responsible_head', 'leader', 'audit', 'call_centre'] as const;
export type TrackUnit = (typeof TRACK_UNITS)[number];

/** Whose seats a unit's steps are. A branch's are those of its own unit. */
export const UNIT_ROLES: Readonly<Record<TrackUnit, readonly Role[]>> = {
  branch: ['outlet_manager'],
  head_office: ['handler', 'responsible_department'],
  responsible_head: ['responsible_department'],
  leader: ['leader'],
  audit: ['auditor'],
  call_centre: ['call_centre_agent'],
};

/** What is done in a step. */
export const TRACK_STEPS = [
  'hand_over',
  'record',
  'report_to_head',
  'report_to_leader',
  'pass_on',
  'investigate',
  'sign',
  'tell_leader',
  'tell_call_centre',
  'answer',
  'record_result',
  'call_back',
  'archive',
] as const;
export type TrackStepName = (typeof TRACK_STEPS)[number];

/** One step of a track. Steps that wait for the same ones run in parallel. */
export interface TrackStep {
  readonly name: TrackStepName;
  readonly unit: TrackUnit;
  /** What must be done before; of steps that the case does not have nothing is asked. */
  readonly after: readonly TrackStepName[];
  /** The form it is written on (TRK-02). */
  readonly form?: FormName;
  /** By the head's signature, in their own name. */
  readonly signed?: true;
  /** Only where a branch took the complaint. */
  readonly fromBranch?: true;
}

const step = (name: TrackStepName, unit: TrackUnit, after: readonly TrackStepName[], more: Partial<TrackStep> = {}): TrackStep => ({
  name,
  unit,
  after,
  ...more,
});

/** Every track, its steps in the order in which they are shown. */
export const TRACK_TABLE: Readonly<Record<Track, readonly TrackStep[]>> = {
  branch_ordinary: [
    step('record', 'branch', [], { form: 'branch_dispute' }),
    step('report_to_head', 'branch', ['record']),
    step('investigate', 'responsible_head', ['report_to_head']),
    step('archive', 'branch', ['investigate']),
  ],
  head_office_ordinary: [
    step('record', 'head_office', [], { form: 'head_office_complaint' }),
    step('report_to_head', 'head_office', ['record']),
    step('pass_on', 'responsible_head', ['report_to_head']),
    // The branch or the department it was passed on to; a department's people are head office's.
    step('investigate', 'branch', ['pass_on']),
    step('answer', 'branch', ['investigate']),
    step('record_result', 'branch', ['answer']),
    step('call_back', 'call_centre', ['record_result']),
    step('archive', 'head_office', ['call_back']),
  ],
  major: [
    step('hand_over', 'branch', [], { fromBranch: true }),
    step('record', 'head_office', ['hand_over'], { form: 'major_complaint' }),
    step('report_to_head', 'head_office', ['record']),
    step('report_to_leader', 'head_office', ['record']),
    step('investigate', 'audit', ['report_to_head', 'report_to_leader']),
    step('sign', 'audit', ['investigate'], { signed: true }),
    step('tell_leader', 'audit', ['sign']),
    step('tell_call_centre', 'audit', ['sign']),
    step('answer', 'call_centre', ['tell_call_centre']),
    step('record_result', 'call_centre', ['answer']),
    step('archive', 'head_office', ['tell_leader', 'record_result']),
  ],
};

/** To whom the responsible head passes an ordinary one on. */
export const PASSED_TO = ['branch', 'department'] as const;
export type PassedTo = (typeof PASSED_TO)[number];

/** A complaint inside a member, as far as its track goes. */
export interface TrackCase {
  readonly track: Track;
  readonly takenAt: 'branch' | 'head_office';
  /** Of `head_office_ordinary`: to whom it was passed on; null before. */
  readonly passedTo: PassedTo | null;
  readonly done: readonly TrackStepName[];
}

/** The track of a complaint: what is major goes to head office at once. */
export function trackFor(major: boolean, takenAt: TrackCase['takenAt']): Track {
  if (major) return 'major';
  return takenAt === 'branch' ? 'branch_ordinary' : 'head_office_ordinary';
}

/** The steps a complaint has, each with the unit that takes it and what it waits for. */
export function stepsOf({ track, takenAt, passedTo }: Omit<TrackCase, 'done'>): TrackStep[] {
  const steps = TRACK_TABLE[track].filter(({ fromBranch }) => fromBranch !== true || takenAt === 'branch');
  const names = new Set(steps.map(({ name }) => name));
  return steps.map((one) => ({
    ...one,
    unit: track === 'head_office_ordinary' && one.unit === 'branch' && passedTo === 'department' ? 'head_office' : one.unit,
    after: one.after.filter((name) => names.has(name)),
  }));
}

/** The steps that may be taken now; more than one run in parallel. */
export function openSteps(one: TrackCase): TrackStep[] {
  return stepsOf(one).filter(({ name, after }) => !one.done.includes(name) && after.every((before) => one.done.includes(before)));
}

/** Why a step may not be taken now. */
export const TRACK_REFUSALS = ['no_such_step', 'step_done', 'step_waits', 'role_missing'] as const;
export type TrackVerdict = 'allowed' | (typeof TRACK_REFUSALS)[number];

/** Whether somebody with these roles may take a step now. */
export function mayTake(one: TrackCase, name: TrackStepName, roles: readonly Role[]): TrackVerdict {
  const found = stepsOf(one).find((step) => step.name === name);
  if (found === undefined) return 'no_such_step';
  if (!UNIT_ROLES[found.unit].some((role) => roles.includes(role))) return 'role_missing';
  if (one.done.includes(name)) return 'step_done';
  return openSteps(one).some((open) => open.name === name) ? 'allowed' : 'step_waits';
}

/** A complaint that turns out to be major goes on on the major track; what was done on the other does not count there (TRK-01). */
export function becomesMajor({ takenAt }: Pick<TrackCase, 'takenAt'>): TrackCase {
  return { track: 'major', takenAt, passedTo: null, done: [] };
}

/**
 * What is still done where the matter has to be investigated again, because its result was not taken or the customer was not
 * satisfied (CMP-05): what came before the investigation.
 */
export function doneBeforeAgain({ track, done }: Pick<TrackCase, 'track' | 'done'>): TrackStepName[] {
  const order = TRACK_TABLE[track].map(({ name }) => name);
  return done.filter((name) => order.indexOf(name) < order.indexOf('investigate'));
}

/**
 * Whether a branch's own people may know of a step: all of its own track, handing over what it took, and what was passed on to it from
 * then on; of the rest they know nothing.
 */
export function branchSees({ track, passedTo }: Pick<TrackCase, 'track' | 'passedTo'>, name: TrackStepName): boolean {
  if (track === 'branch_ordinary') return true;
  if (track === 'major') return name === 'hand_over';
  const order = TRACK_TABLE.head_office_ordinary.map((step) => step.name);
  return passedTo === 'branch' && order.indexOf(name) >= order.indexOf('pass_on') && name !== 'archive';
}
