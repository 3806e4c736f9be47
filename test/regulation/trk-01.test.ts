import { describe, expect, test } from '@jest/globals';
import type { Role } from '@lianban/complaint/vocabulary';
import {
  becomesMajor,
  mayTake,
  openSteps,
  stepsOf,
  trackFor,
  UNIT_ROLES,
  type TrackCase,
  type TrackStepName,
} from '@lianban/complaint/two-track/tracks';

/** TRK-01: the ordinary and the major track of part 3. */
const at = (
  track: TrackCase['track'],
  takenAt: TrackCase['takenAt'],
  passedTo: TrackCase['passedTo'] = null,
  done: readonly TrackStepName[] = [],
) => ({
  track,
  takenAt,
  passedTo,
  done,
});

/** The steps as they become possible, those of one moment together. */
function played(one: TrackCase): string[] {
  const moments: string[] = [];
  let now = one;
  for (let open = openSteps(now); open.length > 0; open = openSteps(now)) {
    moments.push(open.map(({ name, unit }) => `${unit}: ${name}`).join(' ∥ '));
    now = { ...now, done: [...now.done, ...open.map(({ name }) => name)] };
  }
  return moments;
}

describe('TRK-01 which steps, by whom, in which order', () => {
  test('ordinary, at a branch: form → responsible head → investigate → archive', () => {
    expect(played(at('branch_ordinary', 'branch'))).toEqual([
      'branch: record',
      'branch: report_to_head',
      'responsible_head: investigate',
      'branch: archive',
    ]);
  });

  test.each([
    ['branch', 'branch'],
    ['department', 'head_office'],
  ] as const)('ordinary, at head office, passed on to a %s', (passedTo, unit) => {
    expect(played(at('head_office_ordinary', 'head_office', passedTo))).toEqual([
      'head_office: record',
      'head_office: report_to_head',
      'responsible_head: pass_on',
      `${unit}: investigate`,
      `${unit}: answer`,
      `${unit}: record_result`,
      'call_centre: call_back',
      'head_office: archive',
    ]);
  });

  const MAJOR = [
    'head_office: record',
    'head_office: report_to_head ∥ head_office: report_to_leader',
    'audit: investigate',
    'audit: sign',
    'audit: tell_leader ∥ audit: tell_call_centre',
    'call_centre: answer',
    'call_centre: record_result',
    'head_office: archive',
  ];
  test('major, taken at head office: both are told in parallel, audit investigates and signs, then leader and call centre', () => {
    expect(played(at('major', 'head_office'))).toEqual(MAJOR);
  });

  test('major, taken at a branch: at once to head office', () => {
    expect(played(at('major', 'branch'))).toEqual(['branch: hand_over', ...MAJOR]);
  });

  test.each([
    [false, 'branch', 'branch_ordinary'],
    [false, 'head_office', 'head_office_ordinary'],
    [true, 'branch', 'major'],
    [true, 'head_office', 'major'],
  ] as const)('major %s, taken at %s: %s', (major, takenAt, expected) => expect(trackFor(major, takenAt)).toBe(expected));

  test('what becomes major begins on the major track', () => {
    expect(openSteps(becomesMajor({ takenAt: 'branch' })).map(({ name }) => name)).toEqual(['hand_over']);
  });
});

describe('TRK-01 what waits for what', () => {
  const major = (...done: readonly TrackStepName[]) => at('major', 'head_office', null, done);
  const auditor: readonly Role[] = ['auditor'];

  test.each([
    ['audit before both are told', major('record', 'report_to_head'), 'investigate', auditor, 'step_waits'],
    ['audit after both', major('record', 'report_to_head', 'report_to_leader'), 'investigate', auditor, 'allowed'],
    ['the signature before the findings', major('record', 'report_to_head', 'report_to_leader'), 'sign', auditor, 'step_waits'],
    ['somebody else’s signature', major('record', 'report_to_head', 'report_to_leader', 'investigate'), 'sign', ['leader'], 'role_missing'],
    [
      'an answer before the signature',
      major('record', 'report_to_head', 'report_to_leader', 'investigate'),
      'answer',
      ['call_centre_agent'],
      'step_waits',
    ],
    ['a step twice', major('record'), 'record', ['handler'], 'step_done'],
    ['a step of another track', major(), 'call_back', ['call_centre_agent'], 'no_such_step'],
    ['handing over what head office took', major(), 'hand_over', ['outlet_manager'], 'no_such_step'],
  ] as const)('%s: %s', (_what, one, name, roles, expected) => expect(mayTake(one, name, roles)).toBe(expected));
});

describe('TRK-01 filing away', () => {
  test.each([
    ['branch_ordinary', 'branch', null, ['record', 'report_to_head', 'investigate']],
    [
      'head_office_ordinary',
      'head_office',
      'department',
      ['record', 'report_to_head', 'pass_on', 'investigate', 'answer', 'record_result', 'call_back'],
    ],
    [
      'major',
      'head_office',
      null,
      ['record', 'report_to_head', 'report_to_leader', 'investigate', 'sign', 'tell_leader', 'tell_call_centre', 'answer', 'record_result'],
    ],
  ] as const)('%s: waits for all the others, whichever is left', (track, takenAt, passedTo, others) => {
    const { unit } = stepsOf(at(track, takenAt, passedTo)).find(({ name }) => name === 'archive')!;
    const file = (done: readonly TrackStepName[]) => mayTake(at(track, takenAt, passedTo, done), 'archive', UNIT_ROLES[unit]);
    expect(file(others)).toBe('allowed');
    // Steps are done in their order: where one is left, so is what waits for it.
    const without = (left: TrackStepName) => {
      const done: TrackStepName[] = [];
      for (let open = openSteps(at(track, takenAt, passedTo)); open.some(({ name }) => name !== left && name !== 'archive');) {
        done.push(open.find(({ name }) => name !== left && name !== 'archive')!.name);
        open = openSteps(at(track, takenAt, passedTo, done));
      }
      return done;
    };
    expect(others.map((left) => [left, file(without(left))])).toEqual(others.map((left) => [left, 'step_waits']));
  });

  test('a major one is signed by audit; what is reported without is refused (trk-01-steps)', () => {
    const signed = stepsOf(at('major', 'branch')).filter((step) => step.signed === true);
    expect(signed.map(({ name, unit }) => `${unit} ${name} ${UNIT_ROLES[unit].join()}`)).toEqual(['audit sign auditor']);
  });
});
